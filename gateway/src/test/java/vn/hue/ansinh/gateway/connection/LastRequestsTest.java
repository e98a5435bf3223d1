package vn.hue.ansinh.gateway.connection;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.Wire;

@QuarkusTest
@WithTestResource(Neighbours.class)
class LastRequestsTest {

    @ParameterizedTest
    @ValueSource(strings = {"close", "close, x", "keep-alive,Close", "x\r\nConnection: close"})
    void whoSaysSoAmongOthersIsAnsweredAndLetGo(String options) throws IOException {
        String answer =
                Wire.send("GET /api/v1/agencies/seen HTTP/1.1\r\nHost: a\r\nConnection: " + options + "\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
    }
}
