package vn.hue.ansinh.gateway.request;

import io.netty.util.NetUtil;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.HexFormat;

/** What of an address is one caller's: whoever has IPv6 has a whole network of addresses (RFC 6177), else it is all of it. */
public final class OwnNetwork {
    private static final int NETWORK_BYTES = 8;
    private static final HexFormat HEX = HexFormat.of();

    private OwnNetwork() {}

    public static ByteBuffer of(InetAddress address) {
        byte[] bytes = address.getAddress();
        return ByteBuffer.wrap(bytes, 0, address instanceof Inet6Address ? NETWORK_BYTES : bytes.length);
    }

    /** The name under which it is counted. */
    public static String of(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        InetAddress there = NetUtil.createInetAddressFromIpAddressString(address);
        return there instanceof Inet6Address
                ? HEX.formatHex(there.getAddress(), 0, NETWORK_BYTES)
                : there.getHostAddress();
    }
}
