package vn.hue.ansinh.gateway.connection;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.gateway.testing.Line;

/** By either line. */
abstract class LastRequestsTest {
    private final Line line;

    LastRequestsTest(Line line) {
        this.line = line;
    }

    @ParameterizedTest
    @ValueSource(strings = {"close", "close, x", "keep-alive,Close", "x\r\nConnection: close"})
    void whoSaysSoAmongOthersIsAnsweredAndLetGo(String options) throws IOException {
        String answer =
                line.send("GET /api/v1/agencies/seen HTTP/1.1\r\nHost: a\r\nConnection: " + options + "\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
    }
}
