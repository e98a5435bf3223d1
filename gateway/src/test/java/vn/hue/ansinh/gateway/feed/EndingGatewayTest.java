package vn.hue.ansinh.gateway.feed;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.testing.EventStream;
import vn.hue.ansinh.gateway.testing.Neighbours;

/** One test, since this gateway is about to end in it; the setting makes it one of its own. */
@QuarkusTest
@WithTestResource(
        value = Neighbours.class,
        initArgs = {
            @ResourceArg(name = "store", value = "here"),
            @ResourceArg(name = "ansinh_feed_serves-on", value = "9S")
        })
class EndingGatewayTest {

    @Inject
    Event<ShutdownDelayInitiatedEvent> signal;

    @Test
    void endsAllStreamsWithTheirPlaceAndBeginsNone() throws Exception {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> given().get("/api/v1/events").statusCode() == 200);
        try (EventStream stream = EventStream.open(RestAssured.port, "", null, null)) {
            assertEquals(200, stream.status());

            signal.fire(new ShutdownDelayInitiatedEvent());

            await().until(stream::isOver);
            List<String> places = stream.fields("id");
            assertEquals(List.of(places.get(0), places.get(0)), places);
            List<String> times = stream.fields("retry");
            assertTrue(Integer.parseInt(times.get(1)) >= 11_000, times::toString);
        }
        given().accept("text/event-stream")
                .get("/api/v1/events")
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("service-unavailable"));
        given().get("/api/v1/events").then().statusCode(200);
    }
}
