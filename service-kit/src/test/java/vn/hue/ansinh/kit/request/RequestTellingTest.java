package vn.hue.ansinh.kit.request;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.notebook.Notebook;
import vn.hue.ansinh.kit.testing.LogLines;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.Tokens;
import vn.hue.ansinh.request.RequestLog;

/** The id in a problem leads to a line of the log. */
@QuarkusTest
@TestProfile(Notebook.class)
@WithTestResource(RealParts.class)
class RequestTellingTest {
    private LogLines log;

    @BeforeEach
    void read() {
        log = LogLines.of(RequestLog.NAME);
        awaitASecondInWhichNobodyHasAskedMuch();
    }

    @AfterEach
    void putAway() {
        log.close();
    }

    @Test
    void whatIsRefusedIsToldWithItsOperationItsCodeAndItsTime() {
        String id = as(Tokens.of("SYT", "monitor"))
                .contentType("application/json")
                .body("{\"id\": 1, \"text\": \"a\"}")
                .post("/notes")
                .then()
                .statusCode(403)
                .extract()
                .path("requestId");

        JsonPath line = log.about(id);

        assertEquals("NoteResource.write", line.getString("mdc.operation"));
        assertEquals("403", line.getString("mdc.status"));
        assertEquals("forbidden", line.getString("mdc.code"));
        assertTrue(line.getLong("mdc.millis") >= 0);
    }

    @Test
    void whatIsRefusedBeforeItReachesAnOperationIsToldToo() {
        String id =
                as("not.a.token").get("/notes").then().statusCode(401).extract().path("requestId");

        JsonPath line = log.about(id);

        assertEquals("UNKNOWN", line.getString("mdc.operation"));
        assertEquals("unauthenticated", line.getString("mdc.code"));
    }

    @Test
    void whatFailsIsToldWithoutWhatItSaid() {
        String id =
                given().get("/notes/failure").then().statusCode(500).extract().path("requestId");

        assertEquals("internal-error", log.about(id).getString("mdc.code"));
        assertFalse(log.lines().toString().contains("hunter2"));
    }

    @Test
    void whatIsAnsweredIsNotTold() {
        String answered = "answered-" + UUID.randomUUID();
        String refused = "refused-" + UUID.randomUUID();

        given().header("X-Request-Id", answered).get("/notes").then().statusCode(200);
        given().header("X-Request-Id", refused).get("/notes/999").then().statusCode(404);
        log.about(refused);

        assertTrue(log.allAbout(answered).isEmpty());
    }

    /** A fifth of the lines of a second is one caller's. */
    @Test
    void whoFloodsIsCounted() {
        for (int call = 0; call < 200; call++) {
            given().get("/notes/999");
        }

        await().until(() -> log.lines().stream().anyMatch(line -> line.contains("more requests were")));
        assertTrue(log.lines().size() < 200, () -> log.lines().size() + " lines");
    }

    private void awaitASecondInWhichNobodyHasAskedMuch() {
        String id = UUID.randomUUID().toString();
        await().until(() -> {
            given().header("X-Request-Id", id).get("/notes/999");
            return !log.allAbout(id).isEmpty();
        });
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}
