package vn.hue.ansinh.gateway.route;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.SomeBytes;
import vn.hue.ansinh.gateway.testing.Wire;
import vn.hue.ansinh.kit.testing.ContractFilter;

@QuarkusTest
@WithTestResource(Neighbours.class)
class BadDaysTest {
    private static final int MORE_THAN_A_CIRCUIT_LOOKS_AT = 25;
    private static final int LONGER_THAN_AN_ANSWER_MAY_TAKE = 5;

    @Test
    void aServiceThatIsAwayIsA503ThatSaysWhenToComeAgain() {
        given().filter(new ContractFilter())
                .header("X-Request-Id", "mine-3")
                .get("/api/v1/plans")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .header("Content-Language", "vi")
                .header("Cache-Control", "no-store")
                .body("type", is("/problems#service-unavailable"))
                .body("code", is("service-unavailable"))
                .body("status", is(503))
                .body("title", is("Dịch vụ tạm vắng"))
                .body("detail", containsString("indicators-service"))
                .body("hint", notNullValue())
                .body("instance", is("/api/v1/plans"))
                .body("requestId", is("mine-3"));
    }

    @Test
    void aProblemSpeaksEnglishToWhoAsksForIt() {
        given().header("Accept-Language", "en-GB")
                .get("/api/v1/plans")
                .then()
                .header("Content-Language", "en")
                .body("title", is("The service is away"))
                .body("detail", is("indicators-service takes no requests at the moment."));
    }

    @Test
    void aSilentServiceIsA504() {
        given().get("/api/v1/duties/silent")
                .then()
                .statusCode(504)
                .header("Retry-After", "2")
                .body("code", is("upstream-timeout"))
                .body("detail", is("reporting-service không trả lời trong 1 giây."));
    }

    /** The client goes over to HTTP/2 with its first request, which may be the one that is not answered in time. */
    @ParameterizedTest
    @CsvSource({"/api/v1/duties/silent, 504", "/api/v1/agencies/hang-up, 502", "/api/v1/agencies/seen, 200"})
    void aBadDayHasTheSameAnswersOverTheNewerProtocol(String path, int status) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = newer(path).build();

        for (int stream = 0; stream < 2; stream++) {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());

            assertEquals(HttpClient.Version.HTTP_2, answer.version());
            assertEquals(status, answer.statusCode());
        }
    }

    @Test
    void aBodyOfUnknownLengthPassesOverTheNewerProtocol() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        client.send(newer("/api/v1/agencies/seen").build(), BodyHandlers.ofString());
        HttpRequest request = newer("/api/v1/agencies/whole")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(SomeBytes.of(100_000))))
                .build();

        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());

        assertEquals(HttpClient.Version.HTTP_2, answer.version());
        assertEquals("100000 bytes", answer.body());
    }

    private static HttpRequest.Builder newer(String path) {
        return HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port).resolve(path))
                .timeout(Duration.ofSeconds(20));
    }

    @Test
    void aServiceThatHangsUpIsA502() {
        given().get("/api/v1/agencies/hang-up").then().statusCode(502).body("code", is("upstream-broken"));
        given().body(SomeBytes.of(100_000))
                .post("/api/v1/agencies/hang-up")
                .then()
                .statusCode(502);
    }

    @Test
    void halfAnAnswerIsNotMadeToLookWhole() throws IOException {
        String answer = Wire.ask("GET /api/v1/agencies/half HTTP/1.1");

        boolean cut = answer.contains("content-length: 100") && answer.endsWith("half of it");
        assertTrue(cut || answer.contains("\"upstream-broken\""), answer);
    }

    @Test
    void anAnswerBeforeTheBodyIsReadArrives() {
        given().body(SomeBytes.of(2_000_000))
                .post("/api/v1/agencies/early")
                .then()
                .statusCode(403)
                .body(is("no"));
    }

    /** The connection to the service serves the next by then; nobody may still watch it for the answer. */
    @Test
    void aBodyThatEndsAfterItsAnswerDoesNotCutOffTheNext() throws IOException {
        try (Wire wire = Wire.open()) {
            wire.write("POST /api/v1/duties/early HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n");
            wire.write(SomeBytes.of(50_000));
            String answer = wire.readUntil("\r\n\r\nno");
            wire.write(SomeBytes.of(50_000));

            assertTrue(answer.startsWith("HTTP/1.1 403"), answer);
            for (int answers = 0; answers < LONGER_THAN_AN_ANSWER_MAY_TAKE; answers++) {
                given().get("/api/v1/duties/slow").then().statusCode(200);
            }
        }
    }

    @Test
    void theCircuitOpensAfterManyTimeoutsAndClosesByItself() {
        List<CompletableFuture<Integer>> silent = ask("/api/v1/duties/silent", MORE_THAN_A_CIRCUIT_LOOKS_AT);
        silent.forEach(answer -> assertTrue(List.of(503, 504).contains(answer.join())));
        int asked = Neighbours.reporting().asked();

        given().get("/api/v1/duties/seen").then().statusCode(503).body("code", is("service-unavailable"));
        assertEquals(asked, Neighbours.reporting().asked());
        given().get("/api/v1/agencies/seen").then().statusCode(200);

        await().atMost(Duration.ofSeconds(5))
                .until(() -> given().get("/api/v1/duties/seen").statusCode() == 200);
    }

    @Test
    void aSlowUploadDoesNotKeepAServiceShutThatIsBack() throws IOException {
        ask("/api/v1/duties/silent", MORE_THAN_A_CIRCUIT_LOOKS_AT).forEach(CompletableFuture::join);
        given().get("/api/v1/duties/seen").then().statusCode(503);

        try (Wire first = firstThatMaySend("POST /api/v1/duties/echo HTTP/1.1\r\nHost: a\r\n"
                + "Content-Length: 100000\r\nConnection: close\r\nExpect: 100-continue\r\n\r\n")) {
            given().get("/api/v1/duties/seen").then().statusCode(200);

            first.write(SomeBytes.of(100_000));
            assertTrue(first.readUntil("\r\n\r\n").startsWith("HTTP/1.1 200"));
        }
    }

    @Test
    void uploadsThatAreNotAnsweredOpenTheCircuit() {
        List<CompletableFuture<Integer>> silent = upload("/api/v1/duties/silent", MORE_THAN_A_CIRCUIT_LOOKS_AT);
        silent.forEach(answer -> assertTrue(List.of(503, 504).contains(answer.join())));

        given().get("/api/v1/duties/seen").then().statusCode(503).body("code", is("service-unavailable"));
        await().atMost(Duration.ofSeconds(5))
                .until(() -> given().get("/api/v1/duties/seen").statusCode() == 200);
    }

    @Test
    void callersWhoLeaveInTheMiddleOfABodyDoNotOpenTheCircuit() throws IOException {
        for (int caller = 0; caller < MORE_THAN_A_CIRCUIT_LOOKS_AT; caller++) {
            try (Wire wire = Wire.open()) {
                wire.write("POST /api/v1/agencies/whole HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n"
                        + "Expect: 100-continue\r\n\r\n");
                wire.readUntil("100 Continue\r\n\r\n");
                wire.write(SomeBytes.of(50_000));
            }
        }

        given().get("/api/v1/agencies/seen").then().statusCode(200);
    }

    /** The others come while the circuit is open. */
    private static Wire firstThatMaySend(String head) {
        return await().atMost(Duration.ofSeconds(10))
                .until(
                        () -> {
                            Wire wire = Wire.open().write(head);
                            if (wire.readUntil("\r\n\r\n").startsWith("HTTP/1.1 100")) {
                                return Optional.of(wire);
                            }
                            wire.close();
                            return Optional.<Wire>empty();
                        },
                        Optional::isPresent)
                .orElseThrow();
    }

    @Test
    void callersWhoLeaveDoNotOpenTheCircuit() throws IOException {
        int waiting = Neighbours.agencies().silent();
        int left = Neighbours.agencies().left();
        List<Wire> callers = IntStream.range(0, MORE_THAN_A_CIRCUIT_LOOKS_AT)
                .mapToObj(n -> silentCaller())
                .toList();
        await().until(() -> Neighbours.agencies().silent() - waiting == MORE_THAN_A_CIRCUIT_LOOKS_AT);

        for (Wire caller : callers) {
            caller.close();
        }
        await().until(() -> Neighbours.agencies().left() - left == MORE_THAN_A_CIRCUIT_LOOKS_AT);

        given().get("/api/v1/agencies/seen").then().statusCode(200);
    }

    @Test
    void aCallerTooSlowToSendIsToldSo() throws IOException {
        try (Wire wire = Wire.open()) {
            wire.write("POST /api/v1/agencies/whole HTTP/1.1\r\n"
                    + "Host: a\r\n"
                    + "Connection: close\r\n"
                    + "Content-Length: 100\r\n\r\n");
            wire.write("the beginning");

            String answer = wire.readToEnd();

            assertTrue(answer.startsWith("HTTP/1.1 408"), answer);
            assertTrue(answer.contains("request-timeout"), answer);
        }
    }

    @Test
    void aProblemAnswersAHeadRequestWithoutABody() throws IOException {
        String answer = Wire.ask("HEAD /api/v1/plans HTTP/1.1");

        assertTrue(answer.startsWith("HTTP/1.1 503"), answer);
        assertTrue(answer.endsWith("\r\n\r\n"), answer);
        assertFalse(answer.contains("{"));
    }

    private static List<CompletableFuture<Integer>> ask(String path, int times) {
        int port = RestAssured.port;
        return IntStream.range(0, times)
                .mapToObj(n -> CompletableFuture.supplyAsync(
                        () -> given().port(port).get(path).statusCode(), command -> new Thread(command).start()))
                .toList();
    }

    private static List<CompletableFuture<Integer>> upload(String path, int times) {
        int port = RestAssured.port;
        return IntStream.range(0, times)
                .mapToObj(n -> CompletableFuture.supplyAsync(
                        () -> given().port(port)
                                .body(SomeBytes.of(100_000))
                                .post(path)
                                .statusCode(),
                        command -> new Thread(command).start()))
                .toList();
    }

    private static Wire silentCaller() {
        try {
            return Wire.open().write("GET /api/v1/agencies/silent HTTP/1.1\r\nHost: a\r\n\r\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
