package vn.hue.ansinh.gateway.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Where names lead; asked once for each attempt, and what is connected to is an address of this very answer. */
@FunctionalInterface
interface Names {
    List<InetAddress> of(String host) throws UnknownHostException;

    /** An address that is written as one; no name is looked up. */
    static InetAddress literal(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException impossible) {
            throw new IllegalArgumentException(address, impossible);
        }
    }
}
