package vn.hue.ansinh.gateway.connection;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hue.ansinh.gateway.testing.Certified;
import vn.hue.ansinh.gateway.testing.Line;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.Wire;

/** A proxy in front may say by bytes of its own who calls: only behind them the server decides how it reads. */
@QuarkusTest
@WithTestResource(
        value = Neighbours.class,
        initArgs = @ResourceArg(name = "quarkus_http_proxy_use-proxy-protocol", value = "true"))
@WithTestResource(Certified.class)
class ProxyProtocolTest {
    private static final String PROXY = "PROXY TCP4 192.0.2.1 127.0.0.1 40000 443\r\n";

    @ParameterizedTest
    @EnumSource(Line.class)
    void whatFollowsIsReadAsStrictly(Line line) throws IOException {
        assertTrue(answer(line, "GET /health HTTP/1.1").startsWith("HTTP/1.1 200"));

        String refusal = answer(line, "GET  /health HTTP/1.1");

        assertTrue(refusal.startsWith("HTTP/1.1 400") && refusal.contains("\"invalid-request\""), refusal);
    }

    private static String answer(Line line, String firstLine) throws IOException {
        try (Wire wire = line.openBehind(PROXY)) {
            return wire.write(firstLine + "\r\nHost: a\r\nConnection: close\r\n\r\n")
                    .readToEnd();
        }
    }
}
