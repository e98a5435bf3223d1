package vn.hue.ansinh.kit.request;

import static io.restassured.RestAssured.get;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.notebook.Notebook;
import vn.hue.ansinh.kit.testing.RealParts;

@QuarkusTest
@TestProfile(Notebook.class)
@WithTestResource(RealParts.class)
class MeasuredTest {

    @Test
    void answersAreCountedWithinTheBoundsOfOurPromises() {
        get("/notes");

        await().untilAsserted(() -> get("/q/metrics")
                .then()
                .body(containsString("http_server_requests_seconds_bucket{"), containsString("le=\"0.3\"")));
    }
}
