package vn.hue.ansinh.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Loopback ports: nothing of the local suite listens on any other address. */
public final class Ports {
    private Ports() {}

    /** A port that nobody listened on a moment ago. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // Connections of an earlier run may linger in TIME_WAIT; they do not hinder a new listener.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress("127.0.0.1", port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Says in one sentence which port is taken, or meant for two parts, and what to do. */
    static void refuseTaken(Map<String, Integer> ports) {
        refuseShared(ports);
        ports.forEach((part, port) -> {
            if (!isFree(port)) {
                throw new CannotStart("Port " + port + " of " + part + " is in use: stop what listens there (perhaps"
                        + " ./ansinh down), or choose another with " + variable(part) + ".");
            }
        });
    }

    private static void refuseShared(Map<String, Integer> ports) {
        Map<Integer, String> first = new HashMap<>();
        new TreeMap<>(ports).forEach((part, port) -> {
            String other = first.putIfAbsent(port, part);
            if (other != null) {
                throw new CannotStart("Port " + port + " is meant for " + other + " and for " + part
                        + ": choose another with " + variable(other) + " or " + variable(part) + ".");
            }
        });
    }

    private static String variable(String part) {
        return "ANSINH_PORT_" + part.toUpperCase(Locale.ROOT);
    }
}
