package vn.hue.ansinh.gateway.route;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.Wire;
import vn.hue.ansinh.kit.testing.Tokens;

/** A service that takes two at once, for callers who all want to ask at the same time. */
@QuarkusTest
@WithTestResource(
        value = Neighbours.class,
        initArgs = {
            @ResourceArg(name = "ansinh_routes_agencies_at-once", value = "2"),
            @ResourceArg(name = "ansinh_routes_agencies_queue", value = "100"),
            @ResourceArg(name = "ansinh_routes_agencies_wait-time", value = "2S"),
            @ResourceArg(name = "ansinh_limits_body-time", value = "2S")
        })
class BusyServiceTest {
    private static final int MANY = 60;
    private static final int MORE_THAN_TURNS = 4;

    @Test
    void whoseTurnDoesNotComeIsToldSoAndTheServiceIsNotTakenForIll() {
        List<CompletableFuture<Response>> crowd = crowd("/api/v1/agencies/slow");

        Map<Integer, Long> told = crowd.stream()
                .map(CompletableFuture::join)
                .collect(Collectors.groupingBy(Response::statusCode, Collectors.counting()));

        assertEquals(List.of(200, 503), told.keySet().stream().sorted().toList(), told::toString);
        given().get("/api/v1/agencies/seen").then().statusCode(200);
        crowd.stream()
                .map(CompletableFuture::join)
                .filter(answer -> answer.statusCode() == 503)
                .findFirst()
                .orElseThrow()
                .then()
                .header("Retry-After", "2")
                .contentType("application/problem+json")
                .body("code", is("service-busy"))
                .body("detail", containsString("agencies-service"));
    }

    @Test
    void whoAsksOnceDoesNotStandBehindTheCrowd() {
        int before = Neighbours.agencies().asked();
        List<CompletableFuture<Response>> crowd = crowd("/api/v1/agencies/slow");
        await().until(() -> Neighbours.agencies().asked() > before);

        given().header("Authorization", "Bearer " + Tokens.of("SYT", "officer"))
                .get("/api/v1/agencies/seen")
                .then()
                .statusCode(200);

        crowd.forEach(CompletableFuture::join);
    }

    /** With a length that does not come, without the last chunk, and with more than is gathered. */
    @ParameterizedTest
    @CsvSource({"Content-Length: 100, 50", "Transfer-Encoding: chunked, 50", "Content-Length: 200000, 100000"})
    void whoSendsHalfABodyHasNobodysTurnMeanwhile(String head, int bytes) throws IOException {
        List<Wire> half = new ArrayList<>();
        for (int caller = 0; caller < 2 * MORE_THAN_TURNS; caller++) {
            Wire wire = Wire.open();
            half.add(wire);
            wire.write("POST /api/v1/agencies/whole HTTP/1.1\r\nHost: a\r\n"
                    + "Authorization: Bearer " + Tokens.of(caller % 2 == 0 ? "SYT" : "SXD", "officer") + "\r\n"
                    + "Connection: close\r\n" + head + "\r\n\r\n");
            wire.write(head.endsWith("chunked") ? bytes + "\r\n{" : "{" + " ".repeat(bytes));
        }

        for (int call = 0; call < MORE_THAN_TURNS; call++) {
            given().get("/api/v1/agencies/seen").then().statusCode(200);
        }
        for (Wire wire : half) {
            String answer = wire.readToEnd();
            assertTrue(answer.startsWith("HTTP/1.1 408 ") || answer.contains("service-busy"), answer);
            wire.close();
        }
        given().get("/api/v1/agencies/seen").then().statusCode(200);
    }

    @Test
    void aShortBodyInPiecesArrivesWhole() throws IOException {
        try (Wire wire = Wire.open()) {
            wire.write("POST /api/v1/agencies/echo HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                    + "Expect: 100-continue\r\nContent-Length: 10\r\n\r\n");
            wire.readUntil("100 Continue");
            wire.write("01234");
            wire.write("56789");

            String answer = wire.readToEnd();
            assertTrue(answer.contains("HTTP/1.1 200 ") && answer.contains("0123456789"), answer);
        }
    }

    private static List<CompletableFuture<Response>> crowd(String path) {
        int port = RestAssured.port;
        Function<Integer, Response> asking = call -> given().port(port).get(path);
        return IntStream.range(0, MANY)
                .mapToObj(call ->
                        CompletableFuture.supplyAsync(() -> asking.apply(call), command -> new Thread(command).start()))
                .toList();
    }
}
