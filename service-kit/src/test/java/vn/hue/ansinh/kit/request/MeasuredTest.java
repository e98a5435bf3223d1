package vn.hue.ansinh.kit.request;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.notebook.Notebook;
import vn.hue.ansinh.kit.testing.RealParts;

@QuarkusTest
@TestProfile(Notebook.class)
@WithTestResource(RealParts.class)
class MeasuredTest {
    private static final String CANARY = "canary-7341";

    @Test
    void answersAreCountedWithinTheBoundsOfOurPromises() {
        get("/notes");

        await().untilAsserted(() -> get("/q/metrics")
                .then()
                .body(containsString("http_server_requests_seconds_bucket{"), containsString("le=\"0.3\"")));
    }

    @Test
    void whatACallerWritesIsTheNameOfNoFigure() {
        RequestSpecification caller = given().urlEncodingEnabled(false);
        caller.get("/notes/a%0d%0a" + CANARY);
        caller.get("/notes/" + CANARY);
        caller.get("/" + CANARY);
        caller.request(CANARY.toUpperCase(Locale.ROOT), "/notes/" + CANARY);
        caller.auth().oauth2("not.a.token").get("/notes/" + CANARY);

        await().untilAsserted(() -> get("/q/metrics")
                .then()
                .body(containsString("uri=\"/notes/{id}\""), containsString("status=\"401\""))
                .body(not(containsStringIgnoringCase(CANARY))));
    }
}
