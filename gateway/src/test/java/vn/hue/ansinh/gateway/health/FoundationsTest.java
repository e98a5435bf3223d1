package vn.hue.ansinh.gateway.health;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.testing.Neighbours;

@QuarkusTest
@WithTestResource(value = Neighbours.class, initArgs = @ResourceArg(name = "store", value = "here"))
class FoundationsTest {

    @Test
    void tellsThatSigningInFeedAndWebhooksWork() {
        await().untilAsserted(() -> given().get("/health")
                .then()
                .body("services.findAll { it.status == 'UP' }.name", hasItems("sign-in", "feed", "webhooks")));
    }
}
