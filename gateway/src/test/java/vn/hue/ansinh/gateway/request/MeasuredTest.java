package vn.hue.ansinh.gateway.request;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.Wire;

@QuarkusTest
@WithTestResource(Neighbours.class)
class MeasuredTest {

    @Test
    void answersAreCountedWithinTheBoundsOfOurPromises() {
        given().get("/api/v1/duties/seen");

        await().untilAsserted(() -> given().port(Wire.managementPort())
                .get("/q/metrics")
                .then()
                .body(containsString("http_server_requests_seconds_bucket{"), containsString("le=\"0.3\"")));
    }
}
