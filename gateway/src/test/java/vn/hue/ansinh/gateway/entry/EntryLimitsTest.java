package vn.hue.ansinh.gateway.entry;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.testing.Line;
import vn.hue.ansinh.gateway.testing.SomeBytes;
import vn.hue.ansinh.gateway.testing.Wire;
import vn.hue.ansinh.kit.testing.Tokens;

/** By either line. */
abstract class EntryLimitsTest {
    private static final int LIMIT = 2 * 1024 * 1024;
    private static final int FILE_LIMIT = 21 * 1024 * 1024;
    private static final int OWN_LIMIT = 16 * 1024;
    private final Line line;

    EntryLimitsTest(Line line) {
        this.line = line;
    }

    @Test
    void anAnnouncedBodyOverTheLimitIsA413() throws IOException {
        String answer = line.ask("POST /api/v1/agencies/echo HTTP/1.1", "Content-Length: " + (LIMIT + 1));

        assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
        assertTrue(answer.contains("\"body-too-large\""), answer);
    }

    @Test
    void aWholeBodyOverTheLimitIsA413ThatTheCallerCanRead() {
        line.given()
                .body(SomeBytes.of(3 * LIMIT))
                .post("/api/v1/agencies/echo")
                .then()
                .statusCode(413)
                .body("code", is("body-too-large"))
                .body("detail", containsString("2097152"));
    }

    @Test
    void aBodyOfUnknownLengthIsCutAtTheLimit() throws IOException {
        try (Wire wire = line.open()) {
            wire.write("POST /api/v1/agencies/whole HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
            wire.write(Integer.toHexString(2 * LIMIT) + "\r\n").write(SomeBytes.of(LIMIT + 1));

            String answer = wire.readToEnd();

            assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
            assertTrue(answer.contains("connection: close"), answer);
        }
    }

    /** One that the door reads itself, and has no end. */
    @Test
    void aBodyForTheDoorIsReadNoFurtherThanItsOwnLimit() throws IOException {
        try (Wire wire = line.open()) {
            wire.write("POST /api/v1/webhooks HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                    + "Authorization: Bearer " + Tokens.of("SYT", "approver") + "\r\n"
                    + "Transfer-Encoding: chunked\r\n\r\n");
            wire.write(Integer.toHexString(LIMIT) + "\r\n").write(SomeBytes.of(OWN_LIMIT + 1));

            String answer = wire.readToEnd();

            assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
            assertTrue(answer.contains("\"body-too-large\""), answer);
            assertTrue(answer.contains("connection: close"), answer);
        }
    }

    @Test
    void aBodyAtTheLimitPasses() {
        line.given()
                .body(SomeBytes.of(LIMIT))
                .post("/api/v1/agencies/seen")
                .then()
                .statusCode(200);
    }

    @Test
    void aFileOfAReportMayBeLargerAndNothingElseOfIt() throws IOException {
        String files = "POST /api/v1/reports/1/attachments?name=a.pdf HTTP/1.1";

        assertFalse(announced(files, FILE_LIMIT).contains("\"body-too-large\""));
        assertTrue(announced(files, FILE_LIMIT + 1).contains("\"body-too-large\""));
        assertTrue(announced("PUT /api/v1/reports/1/attachments/2 HTTP/1.1", LIMIT + 1)
                .contains("\"body-too-large\""));
    }

    private String announced(String request, int length) throws IOException {
        return line.ask(request, "Content-Length: " + length);
    }

    @Test
    void anAddressOverTheLimitIsA414() throws IOException {
        String answer = line.ask("GET /api/v1/agencies/seen?q=" + "a".repeat(8_192) + " HTTP/1.1");

        assertTrue(answer.startsWith("HTTP/1.1 414"), answer);
        assertTrue(answer.contains("\"url-too-long\""), answer);
    }

    @Test
    void headersOverTheLimitAreA431() throws IOException {
        String answer = line.ask("GET /api/v1/agencies/seen HTTP/1.1", "X-Long: " + "a".repeat(16_384));

        assertTrue(answer.startsWith("HTTP/1.1 431"), answer);
        assertTrue(answer.contains("\"headers-too-large\""), answer);
    }

    @Test
    void anAddressThatIsFarTooLongIsToldToBeSo() throws IOException {
        String answer = line.ask("GET /api/v1/agencies/seen?q=" + "a".repeat(20_000) + " HTTP/1.1");

        assertTrue(answer.startsWith("HTTP/1.1 414"), answer);
        assertTrue(answer.contains("\"url-too-long\""), answer);
    }

    @Test
    void headersThatAreFarTooLongAreToldToBeSo() throws IOException {
        String answer = line.ask("GET /api/v1/agencies/seen HTTP/1.1", "X-Long: " + "a".repeat(40_000));

        assertTrue(answer.startsWith("HTTP/1.1 431"), answer);
        assertTrue(answer.contains("\"headers-too-large\""), answer);
    }

    @Test
    void theConnectionStaysUsableAfterARefusedBody() throws IOException {
        try (Wire wire = line.open()) {
            wire.write("POST /none HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nabcde"
                    + "GET /api/v1/agencies/seen HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

            String answers = wire.readToEnd();

            assertTrue(answers.startsWith("HTTP/1.1 404"), answers);
            assertTrue(answers.contains("HTTP/1.1 200"), answers);
        }
    }
}
