package vn.hue.ansinh.gateway.entry;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.gateway.testing.Frames;
import vn.hue.ansinh.gateway.testing.Line;
import vn.hue.ansinh.gateway.testing.Wire;
import vn.hue.ansinh.kit.testing.Tokens;

/** By either line. */
abstract class EnteringTest {
    private static final List<String> PIECES = List.of(
            "/health",
            " HTTP/1.1\r\n",
            " HTTP/1.0\r\n",
            "Host: localhost\r\n",
            "Host: a:99999\r\n",
            "Host: [::\r\n",
            "X: ",
            "\r\n",
            "%2e%2e/",
            "?a=b&&=c",
            "#",
            "/api/v1/agencies/seen",
            "Content-Length: 0\r\n",
            "Transfer-Encoding: x\r\n",
            "Authorization: Bearer e30.e30.e30\r\n",
            "Cookie: \u0080\r\n",
            "If-None-Match: W/\"\r\n",
            "\t",
            ";",
            "\u0000",
            "X-Forwarded-Host: a b\r\n",
            "Accept: */*;q=9\r\n",
            "Accept-Language: \u00ff;q=x\r\n",
            "Range: bytes=9-1\r\n");

    private final Line line;

    EnteringTest(Line line) {
        this.line = line;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/agencies/../../../q/metrics",
                "/api/v1/agencies/%2e%2e/x",
                "/api//v1/agencies",
                "//api/v1/agencies",
                "/api/v1/agencies;a=b",
                "/api%2fv1/agencies",
                "/api/v1/agencies/%252e%252e",
                "/api/v1/%65vents?aftr=5",
                "/api/v1/agencies/%zz",
                "/api/v1/agencies?q=100%",
                "/api/v1/agencies?q={a}",
                "http://elsewhere/api/v1/agencies",
                "*"
            })
    void anUnclearPathIsA400(String target) throws IOException {
        String answer = line.ask("GET " + target + " HTTP/1.1");

        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
        assertTrue(answer.contains("\"invalid-path\""), answer);
    }

    @Test
    void aLonePercentSignIsExplainedInTheLanguageOfTheCaller() throws IOException {
        String ours = line.ask("GET /api/v1/indicators?q=100% HTTP/1.1", "X-Request-Id: percent-1");
        String english = line.ask("GET /api/v1/indicators?q=100% HTTP/1.1", "Accept-Language: en");

        assertTrue(ours.contains("application/problem+json"), ours);
        assertTrue(ours.contains("\"requestId\":\"percent-1\""), ours);
        assertTrue(ours.contains("dấu % viết là %25"), ours);
        assertTrue(english.contains("a percent sign is written %25"), english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "PROPFIND", "NONSENSE", "PRINT"})
    void anUnusualMethodIsA405(String method) throws IOException {
        String answer = line.ask(method + " /api/v1/agencies HTTP/1.1");

        assertTrue(answer.startsWith("HTTP/1.1 405"), answer);
        assertTrue(answer.contains("\"method-not-allowed\""), answer);
        assertTrue(answer.toLowerCase(Locale.ROOT).contains("allow: get, head\r\n"), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"HTTP/1.9", "HTTP/2.0", "HTTP/0.9", "HTTP/3.7", "HTTP/1.10", "HTTP/1", "http/1.1", "XTTP/1.1", ""
            })
    void aVersionThatNobodyKnowsIsRefused(String version) throws IOException {
        assertUnreadable(line.ask("GET /api/v1/agencies/seen " + version));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET\t/api/v1/agencies/seen HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /api/v1/agencies/seen\tHTTP/1.1\r\nHost: a\r\n\r\n",
                "GET  /api/v1/agencies/seen HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /api/v1/agencies/seen \u000bHTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /api/v1/agencies/seen HTTP/1.1\r\nHost: a\r\nX-A: b\r\n c\r\n\r\n",
                "GET /api/v1/agencies/seen HTTP/1.1\r\nHost: a\r\nX-A: b\r\n\tc\r\n\r\n",
                "GET /api/v1/agencies/seen HTTP/1.1\r\nHost: a\r\nX-A: b\r\n \r\n\r\n",
                "GET /api/v1/agencies/seen HTTP/1.1\r\n X-A: b\r\nHost: a\r\n\r\n",
                "GET /api/v1/agencies/seen HTTP/1.1\r\nHost: a\r\n: b\r\n\r\n",
                "GET /api/v1/agencies/seen HTTP/1.1\r\nHost: a\r\nX-A : b\r\n\r\n"
            })
    void aHeadThatCanBeReadInTwoWaysIsRefused(String head) throws IOException {
        assertUnreadable(line.send(head));
    }

    /** Of that version the server looks at the host no closer. */
    @ParameterizedTest
    @ValueSource(strings = {"localhost:99999", "localhost:65536", "[::1]:70000", "a:00000000"})
    void aHostThatNobodyCanReachIsRefusedInOlderVersionsToo(String host) throws IOException {
        String answer = line.send("GET /api/v1/agencies/seen HTTP/1.0\r\nHost: " + host + "\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.0 400"), answer);
        assertTrue(answer.contains("\"invalid-request\""), answer);
    }

    /** Whatever pieces it is made of, it is answered or refused, and is no fault of ours. */
    @Test
    void noHeadMakesTheDoorFail() throws IOException {
        Random random = new Random(197);
        for (int time = 0; time < 150; time++) {
            StringBuilder head = new StringBuilder("GET ");
            for (int piece = random.nextInt(12); piece > 0; piece--) {
                head.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String answer = line.send(head + "\r\nConnection: close\r\n\r\n");

            assertTrue(answer.isEmpty() || answer.matches("(?s)HTTP/1\\.[01] [234].*"), () -> head + " -> " + answer);
            assertFalse(answer.contains("internal-error"), () -> head + " -> " + answer);
        }
    }

    @Test
    void aFoldedLineIsFoundWhereverTheHeadIsCut() throws IOException {
        String head = "GET /api/v1/agencies/seen HTTP/1.1\r\nHost: a\r\nAccept-Language: en\r\nX-A: b\r\n c\r\n\r\n";

        String answer = inPieces(head);

        assertUnreadable(answer);
        assertTrue(
                answer.contains("The head of the HTTP request, or the way its body comes in pieces, is not valid."),
                answer);
    }

    @Test
    void aHeadInPiecesIsReadAsOne() throws IOException {
        String answer =
                inPieces("GET /api/v1/agencies/seen HTTP/1.1\r\nHost: a\r\nConnection: close\r\nX-A: b  c d\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 200") && answer.contains("\"b  c d\""), answer);
    }

    private String inPieces(String head) throws IOException {
        try (Wire wire = line.open()) {
            wire.socket().setTcpNoDelay(true);
            for (char sign : head.toCharArray()) {
                wire.write(String.valueOf(sign));
            }
            return wire.readToEnd();
        }
    }

    @Test
    void whatCannotBeReadTakesItsTurnAndNothingBehindItIsRead() throws IOException {
        String one = "GET /api/v1/agencies/seen HTTP/1.1\r\nHost: a\r\nX-Number: %d\r\n";

        String answers = line.send(one.formatted(1) + "\r\n" + one.formatted(2) + "X-A: b\r\n c\r\n\r\n"
                + one.formatted(3) + "Connection: close\r\n\r\n");

        assertTrue(answers.startsWith("HTTP/1.1 200"), answers);
        assertEquals(2, answers.split("HTTP/1.1 ", -1).length - 1, answers);
        assertUnreadable(answers.substring(answers.lastIndexOf("HTTP/1.1 ")));
    }

    private static void assertUnreadable(String answer) {
        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
        assertTrue(answer.contains("application/problem+json"), answer);
        assertTrue(answer.contains("\"code\":\"invalid-request\""), answer);
        assertTrue(answer.contains("\"requestId\""), answer);
        assertFalse(answer.contains("\"uri\""), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: gzip, chunked",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: identity",
                "Content-Length: +3",
                "Content-Length: 3|Content-Length: 4",
                "Content-Length: -1",
                "Transfer-Encoding: chunked|Transfer-Encoding: identity",
                "Transfer-Encoding: chunked|Transfer-Encoding: chunked",
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding : chunked",
                "Transfer-Encoding: \u000bchunked",
                "Content-Length: 3, 3",
                "Content-Length: 0x3",
                "Content-Length: 3|Content-Length: 3",
                "Content-Length : 3",
                "Content-Length: 3|Transfer-Encoding: chunked",
                "X: a\r\n Content-Length: 3|Content-Length: 4|Transfer-Encoding: chunked"
            })
    void aBodyOfDoubtfulLengthReachesNoService(String headers) throws IOException {
        String answer = line.ask("POST /api/v1/agencies/seen HTTP/1.1", headers.split("\\|"));

        assertUnreadable(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zz\r\n",
                "0x2\r\nab\r\n0\r\n\r\n",
                "-1\r\n",
                "2\r\nabc\r\n0\r\n\r\n",
                "2\r\nab\r\nzz\r\n",
                "fffffffffffffffff\r\n"
            })
    void aBodyOfBrokenChunksIsRefusedWithAProblem(String body) throws IOException {
        for (String address : List.of("agencies/whole", "webhooks")) {
            assertUnreadable(line.send("POST /api/v1/" + address + " HTTP/1.1\r\nHost: a\r\n"
                    + "Authorization: Bearer " + Tokens.of("SYT", "approver") + "\r\n"
                    + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n" + body));
        }
    }

    @Test
    void nothingIsReadBehindABrokenChunk() throws IOException {
        String answer =
                line.send("POST /api/v1/agencies/whole HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + "zz\r\nGET /api/v1/agencies/seen HTTP/1.1\r\nHost: b\r\n\r\n");

        assertEquals(1, answer.split("HTTP/1.1 ", -1).length - 1, answer);
        assertUnreadable(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agencies/whole", "webhooks"})
    void aBrokenChunkBehindAnUnansweredRequestIsRefusedInItsTurn(String address) throws IOException {
        String answers = line.send("GET /api/v1/agencies/slow HTTP/1.1\r\nHost: a\r\n\r\n" + "POST /api/v1/" + address
                + " HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\nzz\r\n");

        assertTrue(answers.startsWith("HTTP/1.1 200"), answers);
        assertEquals(2, answers.split("HTTP/1.1 ", -1).length - 1, answers);
        assertUnreadable(answers.substring(answers.lastIndexOf("HTTP/1.1 ")));
    }

    /** Over HTTP/2 a header is a value of its own length, so a line end in it would become a header of the service's. */
    @ParameterizedTest
    @CsvSource({
        "x-a, b\\r\\nx-injected: 1",
        "x-a, b\\nx-injected: 1",
        "x-a\\r\\nx-injected, 1",
        "X-Upper, 1",
        "transfer-encoding, chunked",
        "connection, x-a",
        "content-length, 5"
    })
    void aHeaderInFramesCannotBecomeTwo(String name, String value) throws IOException {
        String answer = Frames.get(line, "/api/v1/agencies/seen", name.translateEscapes(), value.translateEscapes());

        assertFalse(answer.contains("x-injected"), answer);
        assertFalse(answer.contains("\"transfer-encoding\""), answer);
    }

    @Test
    void aRequestInFramesIsAnswered() throws IOException {
        assertTrue(Frames.get(line, "/api/v1/agencies/seen", "x-a", "b").contains("\"x-a\":\"b\""));
    }

    @Test
    void aSecondRequestCannotHideInTheFirst() throws IOException {
        String answer = line.send("POST /api/v1/agencies/echo HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                + "Content-Length: 60\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "0\r\n\r\nGET /api/v1/agencies/seen HTTP/1.1\r\nHost: b\r\n\r\n");

        assertEquals(1, answer.split("HTTP/1.1 ", -1).length - 1, answer);
        assertUnreadable(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Host: a b\r\n", "Host: a/b\r\n", "Host: a\r\nHost: b\r\n", "Host: a@b\r\n"})
    void oneClearHostIsNeeded(String host) throws IOException {
        String answer = line.send("GET /api/v1/agencies HTTP/1.1\r\nConnection: close\r\n" + host + "\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
        assertTrue(answer.contains("\"invalid-request\""), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:8080", "localhost.evil.example", "localhost:1x", "10.0.0.1"})
    void nobodyMakesLinksToAnotherHost(String host) throws IOException {
        String answer = line.send("GET /api/v1/agencies/seen HTTP/1.1\r\nHost: " + host
                + "\r\nX-Forwarded-Host: localhost\r\nConnection: close\r\n\r\n");

        assertTrue(answer.matches("(?s)HTTP/1.1 4(21|00) .*"), answer);
        assertFalse(answer.contains("\"uri\""), answer);
    }

    @Test
    void manySmallHeadersAndParametersAreRefusedToo() throws IOException {
        String headers = line.ask("GET /api/v1/agencies/seen HTTP/1.1", "A: b\r\n".repeat(100) + "A: b");
        String parameters = line.ask("GET /api/v1/agencies/seen?" + "a&".repeat(100) + " HTTP/1.1");

        assertTrue(headers.startsWith("HTTP/1.1 431") && headers.contains("too-many-headers"), headers);
        assertTrue(parameters.startsWith("HTTP/1.1 400") && parameters.contains("too-many-parameters"), parameters);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/metrics",
                "/q/health",
                "/q/health/ready",
                "/q/health/live",
                "/q",
                "/q/openapi",
                "/q/swagger-ui",
                "/metrics",
                "/api",
                "/api/v1",
                "/api/v1/none",
                "/x"
            })
    void whatIsNobodysIsA404(String path) {
        line.given()
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", is("not-found"));
    }

    @Test
    void pipelinedRequestsAreAnsweredInOrder() throws IOException {
        String one = "GET /api/v1/agencies/seen?on=%d HTTP/1.1\r\nHost: a\r\n";
        String answers = line.send(one.formatted(1) + "\r\n" + one.formatted(2) + "Connection: close\r\n\r\n");

        assertTrue(answers.indexOf("on=1") > 0 && answers.indexOf("on=1") < answers.indexOf("on=2"), answers);
    }
}
