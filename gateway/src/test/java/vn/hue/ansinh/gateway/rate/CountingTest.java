package vn.hue.ansinh.gateway.rate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.Wire;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.Tokens;

@QuarkusTest
@WithTestResource(
        value = Neighbours.class,
        initArgs = {
            @ResourceArg(name = "ansinh_door_trusted-proxies", value = "127.0.0.0/8,10.0.0.0/8"),
            @ResourceArg(name = "ansinh_rates_address", value = "5"),
            @ResourceArg(name = "ansinh_rates_client", value = "8"),
            @ResourceArg(name = "ansinh_rates_window", value = "PT1H"),
            @ResourceArg(name = "ansinh_rates_pause", value = "PT3S")
        })
class CountingTest {
    private static final String SEEN = "/api/v1/agencies/seen";

    @Test
    void whoStopsAtZeroIsNeverRefusedAndWhoGoesOnIs() {
        for (int remaining = 4; remaining >= 0; remaining--) {
            Response answer = from("203.0.113.20").get(SEEN);

            assertEquals(200, answer.statusCode());
            assertEquals("\"address\";q=5;w=3600", answer.header("RateLimit-Policy"));
            assertEquals(
                    "\"address\";r=" + remaining, answer.header("RateLimit").split(";t=")[0]);
        }

        String wait = from("203.0.113.20")
                .filter(new ContractFilter())
                .get("/api/v1/agencies/SYT")
                .then()
                .statusCode(429)
                .body("code", is("too-many-requests"))
                .extract()
                .header("Retry-After");
        // One comes back every 720 seconds, of which some have passed since the first.
        assertTrue(Integer.parseInt(wait) > 600 && Integer.parseInt(wait) <= 720, wait);
    }

    @Test
    void oneAddressDoesNotFeelAnother() {
        for (int call = 0; call < 6; call++) {
            from("203.0.113.21").get(SEEN);
        }

        assertEquals(429, from("203.0.113.21").get(SEEN).statusCode());
        assertEquals(200, from("203.0.113.22").get(SEEN).statusCode());
    }

    @Test
    void allAddressesOfOneNetworkAreOneCaller() {
        for (int call = 0; call < 5; call++) {
            from("2001:db8:1:2::" + call).get(SEEN);
        }

        assertEquals(429, from("2001:db8:1:2:ffff::7").get(SEEN).statusCode());
        assertEquals(200, from("2001:db8:1:3::7").get(SEEN).statusCode());
    }

    @Test
    void whoGoesOnAfterManyRefusalsWaitsForTheNextAndNobodyElseDoes() throws Exception {
        for (int call = 0; call < 10; call++) {
            from("203.0.113.23").get(SEEN);
        }

        CompletableFuture<Integer> flood = CompletableFuture.supplyAsync(
                () -> from("203.0.113.23").get(SEEN).statusCode());
        assertEquals(200, from("203.0.113.24").get(SEEN).statusCode());

        assertFalse(flood.isDone());
        assertEquals(429, flood.get(30, TimeUnit.SECONDS));
    }

    @Test
    void anAgencySharesOneQuotaWhereverItsPeopleSit() {
        for (int call = 0; call < 8; call++) {
            String token = Tokens.ofPerson("person-" + call, "SXD", "reporter");
            Response answer =
                    from("203.0.113." + (30 + call)).auth().oauth2(token).get(SEEN);

            assertEquals(
                    "\"client\";r=" + (7 - call), answer.header("RateLimit").split(";t=")[0]);
        }

        String another = Tokens.of("SXD", "approver");
        assertEquals(429, from("203.0.113.40").auth().oauth2(another).get(SEEN).statusCode());
        String elsewhere = Tokens.of("SGTVT", "approver");
        assertEquals(
                200, from("203.0.113.40").auth().oauth2(elsewhere).get(SEEN).statusCode());
    }

    @Test
    void whoTriesBadTokensIsCountedByAddress() {
        for (int call = 0; call < 5; call++) {
            assertEquals(
                    401,
                    from("203.0.113.50")
                            .auth()
                            .oauth2(Tokens.expired())
                            .get(SEEN)
                            .statusCode());
        }

        assertEquals(
                429,
                from("203.0.113.50").auth().oauth2(Tokens.expired()).get(SEEN).statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.51, GET, /api/v1/agencies/seen, evil.example, 421",
        "203.0.113.52, GET, /api//v1/agencies, localhost, 400",
        "203.0.113.53, PROPFIND, /api/v1/agencies, localhost, 405",
        "203.0.113.54, GET, /api/v1/agencies/seen, a b, 400"
    })
    void whoIsRefusedAtTheEntryIsCountedByAddress(String address, String method, String path, String host, int status)
            throws IOException {
        String head = method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nX-Forwarded-For: " + address
                + "\r\nConnection: close\r\n\r\n";
        for (int call = 0; call < 5; call++) {
            assertTrue(Wire.send(head).startsWith("HTTP/1.1 " + status + " "));
        }

        assertTrue(Wire.send(head).startsWith("HTTP/1.1 429 "));
        assertEquals(429, from(address).get(SEEN).statusCode());
    }

    @Test
    void whatCannotBeReadBehindAProxyIsCountedForNobody() throws IOException {
        String unreadable = "GET  /api/v1/agencies HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 203.0.113.55\r\n\r\n";
        String tooLong = "GET /api/v1/agencies HTTP/1.1\r\nHost: a\r\nX-A: " + "a".repeat(70_000) + "\r\n\r\n";
        for (int call = 0; call < 4; call++) {
            assertTrue(Wire.send(unreadable).startsWith("HTTP/1.1 400 "));
            assertTrue(Wire.send(tooLong).startsWith("HTTP/1.1 431 "));
        }

        assertTrue(Wire.send(unreadable).startsWith("HTTP/1.1 400 "));
    }

    private static RequestSpecification from(String address) {
        return given().header("X-Forwarded-For", address);
    }
}
