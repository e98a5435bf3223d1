package vn.hue.ansinh.gateway.feed;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.Wire;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.Tokens;

/** Nobody takes the places of all who listen. */
@QuarkusTest
@WithTestResource(
        value = Neighbours.class,
        initArgs = {
            @ResourceArg(name = "store", value = "here"),
            @ResourceArg(name = "ansinh_door_trusted-proxies", value = "127.0.0.0/8"),
            @ResourceArg(name = "ansinh_feed_listeners-per-caller", value = "2")
        })
class StreamsOfOneCallerTest {
    private static final String EVENTS = "/api/v1/events";
    private final List<Wire> streams = new ArrayList<>();

    @BeforeEach
    void begin() {
        await().until(() -> given().get(EVENTS).statusCode() == 200);
    }

    @AfterEach
    void end() throws IOException {
        for (Wire stream : streams) {
            stream.close();
        }
    }

    @Test
    void whoHoldsAllHeMayIsRefusedAndNobodyElseIs() throws IOException {
        assertEquals(200, listen("2001:db8:7:7::1"));
        assertEquals(200, listen("2001:db8:7:7::2"));

        refused("2001:db8:7:7::3")
                .then()
                .statusCode(429)
                .header("Retry-After", "30")
                .body("code", is("too-many-streams"))
                .body("detail", containsString("2"))
                .body("hint", containsString("types"));
        assertEquals(200, listen("2001:db8:7:8::1"));
        given().header("X-Forwarded-For", "2001:db8:7:7::3").get(EVENTS).then().statusCode(200);
    }

    @Test
    void whoEndsAStreamMayBeginAnother() throws IOException {
        listen("203.0.113.70");
        listen("203.0.113.70");
        streams.remove(0).close();

        await().until(() -> listen("203.0.113.70") == 200);
    }

    @Test
    void whoIsSignedInHasPlacesOfHisOwnWhereverHeSits() throws IOException {
        String token = "\r\nAuthorization: Bearer " + Tokens.of("SXD", "reporter");
        listen("203.0.113.71");
        listen("203.0.113.71");

        assertEquals(200, listen("203.0.113.71" + token));
        assertEquals(200, listen("203.0.113.72" + token));
        assertEquals(429, listen("203.0.113.73" + token));
    }

    private static Response refused(String address) {
        return stream(given().filter(new ContractFilter()), address).get(EVENTS);
    }

    private static RequestSpecification stream(RequestSpecification request, String address) {
        return request.header("X-Forwarded-For", address).accept("text/event-stream");
    }

    private int listen(String address) throws IOException {
        Wire stream = Wire.open();
        streams.add(stream);
        stream.write("GET " + EVENTS + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\nX-Forwarded-For: "
                + address + "\r\n\r\n");
        return Integer.parseInt(stream.readUntil("\r\n").split(" ")[1]);
    }
}
