package vn.hue.ansinh.gateway.rate;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.kit.testing.Tokens;

/** One of two gateways: what it gives out, and what it says of it, is half of each quota. */
@QuarkusTest
@WithTestResource(
        value = Neighbours.class,
        initArgs = {
            @ResourceArg(name = "ansinh_door_trusted-proxies", value = "127.0.0.0/8"),
            @ResourceArg(name = "ansinh_rates_instances", value = "2"),
            @ResourceArg(name = "ansinh_rates_address", value = "7"),
            @ResourceArg(name = "ansinh_rates_client", value = "4"),
            @ResourceArg(name = "ansinh_rates_window", value = "PT1H")
        })
class SharedQuotaTest {
    private static final String SEEN = "/api/v1/agencies/seen";

    @Test
    void anAddressGetsHalfOfWhatItMayAskAndIsToldSo() {
        for (int remaining = 2; remaining >= 0; remaining--) {
            Response answer = given().header("X-Forwarded-For", "203.0.113.60").get(SEEN);

            assertEquals(200, answer.statusCode());
            assertEquals("\"address\";q=3;w=3600", answer.header("RateLimit-Policy"));
            assertEquals(
                    "\"address\";r=" + remaining, answer.header("RateLimit").split(";t=")[0]);
        }

        assertEquals(
                429, given().header("X-Forwarded-For", "203.0.113.60").get(SEEN).statusCode());
    }

    @Test
    void anAgencyDoesToo() {
        Response first = given().auth().oauth2(Tokens.of("SXD", "reporter")).get(SEEN);

        assertEquals("\"client\";q=2;w=3600", first.header("RateLimit-Policy"));
    }
}
