package vn.hue.ansinh.kit.once;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.notebook.Notebook;
import vn.hue.ansinh.kit.notebook.Notes;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.Tokens;
import vn.hue.ansinh.local.Database;

@QuarkusTest
@TestProfile(Notebook.class)
@WithTestResource(RealParts.class)
class IdempotencyTest {
    private static final String NOTE = "{\"id\": 1, \"text\": \"a\", \"figure\": 98.0}";

    @Inject
    Notes notes;

    Database database;

    @BeforeEach
    void anEmptyNotebook() {
        notes.forgetAll();
    }

    @Test
    void theSameKeyGetsTheSameBytesAndOneEffect() {
        Response first = post("SYT", "key-1", NOTE);
        Response again = post("SYT", "key-1", NOTE);

        assertEquals(201, again.statusCode());
        assertEquals(first.asString(), again.asString());
        assertEquals(first.header("Location"), again.header("Location"));
        assertEquals("true", again.header("Idempotency-Replayed"));
        assertEquals(1, notes.count("note"));
    }

    @Test
    void fiftyAtOnceCreateOne() {
        ExecutorService callers = Executors.newFixedThreadPool(50);

        List<CompletableFuture<Response>> calls = IntStream.range(0, 50)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> post("SYT", "key-1", NOTE), callers))
                .toList();
        List<Response> answers = calls.stream().map(CompletableFuture::join).toList();
        callers.shutdown();

        assertEquals(1, notes.count("note"));
        List<String> bodies = answers.stream()
                .filter(answer -> answer.statusCode() == 201)
                .map(Response::asString)
                .distinct()
                .toList();
        assertEquals(1, bodies.size());
        assertTrue(answers.stream().allMatch(answer -> answer.statusCode() == 201 || answer.statusCode() == 409));
    }

    @Test
    void whoAsksAgainTooSoonHasBrokenNoRule() throws Exception {
        CompletableFuture<Response> first;
        try (Connection other = database.connect()) {
            other.setAutoCommit(false);
            other.createStatement().execute("lock table note in exclusive mode");
            first = CompletableFuture.supplyAsync(() -> post("SYT", "key-1", NOTE));
            await().until(() -> notes.count("pg_locks where not granted") > 0);

            post("SYT", "key-1", NOTE).then().statusCode(409).body("code", equalTo("request-in-progress"));
            other.rollback();
        }

        first.join().then().statusCode(201);
        assertEquals(0, notes.count("refused_step where code = 'request-in-progress'"));
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        post("SYT", "key-1", NOTE);

        Response other = post("SYT", "key-1", NOTE.replace("\"a\"", "\"b\""));

        other.then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
        assertEquals(1, notes.count("note"));
    }

    @Test
    void theSameKeyFromAnotherStateIsRefused() {
        postFrom("\"v1\"").then().statusCode(201);

        postFrom("\"v1\"").then().statusCode(201).header("Idempotency-Replayed", "true");
        postFrom("\"v2\"").then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
        post("SYT", "key-1", NOTE).then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void withoutAKeyNothingIsCreated() {
        given().auth()
                .oauth2(Tokens.of("SYT", "reporter"))
                .contentType("application/json")
                .body(NOTE)
                .post("/notes")
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-required"));

        assertEquals(0, notes.count("note"));
    }

    @Test
    void whoSendsATooLongKeyIsNotToldThatItIsMissing() {
        post("SYT", "k".repeat(201), NOTE)
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-required"), "title", equalTo("Cần Idempotency-Key"))
                .body("detail", containsString("dài quá 200 ký tự"));
    }

    @Test
    void anotherAgencyNeverSeesTheStoredAnswer() {
        post("SYT", "key-1", NOTE);

        Response other = post("SGDDT", "key-1", "{\"id\": 2, \"text\": \"mine\"}");

        other.then().statusCode(201).body("text", equalTo("mine"));
        assertEquals(2, notes.count("note"));
    }

    @Test
    void workThatFailsKeepsNoAnswerAndNoEffect() {
        post("SYT", "key-1", NOTE);

        Response duplicate = post("SYT", "key-2", NOTE);

        assertEquals(500, duplicate.statusCode());
        assertEquals(1, notes.count("idempotency"));
        assertEquals(1, notes.count("note"));
    }

    private static Response postFrom(String tag) {
        return keyed("SYT", "key-1").header("If-Match", tag).body(NOTE).post("/notes");
    }

    private static Response post(String agency, String key, String body) {
        return keyed(agency, key).body(body).post("/notes");
    }

    private static RequestSpecification keyed(String agency, String key) {
        return given().auth()
                .oauth2(Tokens.of(agency, "reporter"))
                .header("Idempotency-Key", key)
                .contentType("application/json");
    }
}
