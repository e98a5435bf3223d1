package vn.hue.ansinh.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aPortInUseIsSaidInOneSentence() throws IOException {
        try (ServerSocket somebody = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = somebody.getLocalPort();
            CannotStart why = assertThrows(CannotStart.class, () -> Ports.refuseTaken(Map.of("gateway", port)));

            assertEquals(
                    "Port " + port + " of gateway is in use: stop what listens there (perhaps ./ansinh down),"
                            + " or choose another with ANSINH_PORT_GATEWAY.",
                    why.getMessage());
        }
    }

    @Test
    void onePortForTwoPartsIsSaidBeforeAnythingStarts() {
        int port = Ports.free();

        CannotStart why =
                assertThrows(CannotStart.class, () -> Ports.refuseTaken(Map.of("gateway", port, "metrics", port)));

        assertEquals(
                "Port " + port + " is meant for gateway and for metrics: choose another with ANSINH_PORT_GATEWAY or"
                        + " ANSINH_PORT_METRICS.",
                why.getMessage());
    }

    @Test
    void freePortsAreNoHindrance() {
        Ports.refuseTaken(Map.of("gateway", Ports.free()));
    }
}
