package vn.hue.ansinh.gateway.health;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.SignInOverTls;

@QuarkusTest
@WithTestResource(Neighbours.class)
@WithTestResource(SignInOverTls.class)
class SignInTest {

    @Test
    void isThereOnlyUnderTheCertificateThatTokensAreCheckedWith() {
        isTold("UP");

        SignInOverTls.isReplaced();

        isTold("DOWN");
    }

    private static void isTold(String status) {
        await().untilAsserted(() ->
                given().get("/health").then().body("services.find { it.name == 'sign-in' }.status", is(status)));
    }
}
