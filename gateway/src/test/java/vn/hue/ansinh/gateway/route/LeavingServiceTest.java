package vn.hue.ansinh.gateway.route;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.SomeBytes;

/** The reporting service, which is also one of those behind the paths of agencies here, is about to end. */
@QuarkusTest
@WithTestResource(value = Neighbours.class, initArgs = @ResourceArg(name = "agencies", value = "three"))
class LeavingServiceTest {

    @BeforeEach
    void seenStaying() {
        await().until(() -> Neighbours.reporting().askedFor("/q/health/live") > 0);
        await().until(() -> given().get("/api/v1/duties/seen").statusCode() == 200);
        Neighbours.reporting().leaving(true);
        await().until(() -> given().get("/api/v1/duties/seen").statusCode() == 503);
    }

    @AfterEach
    void stays() {
        Neighbours.reporting().leaving(false);
        await().until(() -> given().get("/api/v1/duties/seen").statusCode() == 200);
    }

    @Test
    void isSentNothingMoreWhereAnotherOneServes() {
        int before = Neighbours.reporting().asked();

        for (int call = 0; call < 20; call++) {
            given().get("/api/v1/agencies/seen").then().statusCode(200);
            given().body(SomeBytes.of(10_000))
                    .post("/api/v1/agencies/whole")
                    .then()
                    .statusCode(200);
        }

        assertEquals(before, Neighbours.reporting().asked());
    }

    @Test
    void isSentNothingMoreWhereItIsTheOnlyOneAndEverybodyIsToldThatNothingWasBegun() {
        int before = Neighbours.reporting().asked();

        for (int call = 0; call < 30; call++) {
            given().body(SomeBytes.of(100))
                    .post("/api/v1/duties/whole")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("code", equalTo("service-unavailable"));
        }

        assertEquals(before, Neighbours.reporting().asked());
    }

    @Test
    void isAskedAtOnceWhenItStaysAfterAll() {
        Neighbours.reporting().leaving(false);

        await().until(() -> given().get("/api/v1/duties/seen").statusCode() == 200);
    }
}
