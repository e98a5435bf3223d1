package vn.hue.ansinh.gateway.once;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.gateway.store.Seal;
import vn.hue.ansinh.gateway.store.Store;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.Tokens;

@QuarkusTest
@WithTestResource(value = Neighbours.class, initArgs = @ResourceArg(name = "store", value = "here"))
class OnceTest {
    private static final String ALL = "/api/v1/webhooks";
    private static final String RECEIVER = "https://mot-lan.gov.vn/";
    private static final int MANY = 20;

    @Inject
    Store store;

    @Inject
    Seal seal;

    private final String key = "key-" + UUID.randomUUID();
    private final String url = RECEIVER + UUID.randomUUID();

    @BeforeEach
    void awaitTheStore() {
        await().until(store::isOpen);
    }

    /** Nothing of it waits for its receiver when others count what waits. */
    @AfterEach
    void leaveNothing() {
        store.inTransaction(connection -> {
            try (var delete = connection.prepareStatement("delete from webhook where url like ?")) {
                delete.setString(1, RECEIVER + "%");
                return delete.executeUpdate();
            }
        });
    }

    @Test
    void theSameKeyGetsTheSameBytesAndOneWebhook() {
        Response first = register(key, url);
        Response again = register(key, url);

        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        again.then().statusCode(201).header("Idempotency-Replayed", "true");
        assertArrayEquals(first.asByteArray(), again.asByteArray());
        assertTrue(again.path("secret").toString().startsWith("whsec_"));
        assertEquals(first.header("Location"), again.header("Location"));
        assertEquals(first.header("ETag"), again.header("ETag"));
        asHealth().get(ALL + "?limit=500").then().body("items.findAll {it.url == '" + url + "'}", hasSize(1));
    }

    @Test
    void theOrderOfTheFieldsSaysNothing() {
        String body = "{\"url\": \"%s\", \"types\": [\"report.*\"]}";
        String turned = "{ \"types\": [\"report.*\"], \"url\": \"%s\" }";

        Response first = asHealth()
                .header("Idempotency-Key", key)
                .body(body.formatted(url))
                .post(ALL);
        Response again = asHealth()
                .header("Idempotency-Key", key)
                .body(turned.formatted(url))
                .post(ALL);

        assertEquals(first.asString(), again.asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/secret-rotations", "/pings", "/replays"})
    void withoutAKeyNothingIsDone(String step) {
        String path = step.isEmpty() ? ALL : aWebhook() + step;

        asHealth()
                .header("Accept-Language", "en")
                .body(step.isEmpty() ? asked(url) : Map.of("since", "0"))
                .post(path)
                .then()
                .statusCode(400)
                .body("code", is("idempotency-key-required"))
                .body(
                        "hint",
                        is("Send a value of your own for each step, for example a UUID, at most 200 characters."));
        asHealth().get(ALL + "?limit=500").then().body("items.url", not(hasItem(url)));
    }

    @Test
    void aKeyMayBeTooLongOrEmpty() {
        register(" ", url).then().statusCode(400).body("code", is("idempotency-key-required"));
        register("k".repeat(201), url).then().statusCode(400).body("code", is("idempotency-key-required"));
        register("k".repeat(164) + UUID.randomUUID(), url).then().statusCode(201);
    }

    @Test
    void theSameKeyForSomethingElseIsRefused() {
        register(key, url);

        register(key, url + "/other").then().statusCode(422).body("code", is("idempotency-key-reused"));
        keyed(aWebhook() + "/pings").then().statusCode(422);
        asHealth().get(ALL + "?limit=500").then().body("items.url", not(hasItem(url + "/other")));
    }

    @Test
    void aKeyOfOneWebhookIsNotTakenForAnother() {
        keyed(aWebhook() + "/pings").then().statusCode(202);

        keyed(aWebhook() + "/pings").then().statusCode(422);
    }

    @Test
    void ofManyAtOnceOneRegisters() {
        ExecutorService callers = Executors.newFixedThreadPool(MANY);

        List<CompletableFuture<Response>> calls = IntStream.range(0, MANY)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> register(key, url), callers))
                .toList();
        List<Response> answers = calls.stream().map(CompletableFuture::join).toList();
        callers.shutdown();

        List<Response> refused =
                answers.stream().filter(answer -> answer.statusCode() != 201).toList();
        refused.forEach(answer -> answer.then().statusCode(409).body("code", is("request-in-progress")));
        List<String> bodies = answers.stream()
                .filter(answer -> answer.statusCode() == 201)
                .map(Response::asString)
                .distinct()
                .toList();
        assertEquals(1, bodies.size());
        asHealth().get(ALL + "?limit=500").then().body("items.findAll {it.url == '" + url + "'}", hasSize(1));
    }

    @Test
    void whileTheFirstIsBeingWorkedOnTheSecondIsTold() {
        String path = aWebhook() + "/pings";

        store.inTransaction(connection -> {
            assertTrue(new StoredAnswers(seal).take(connection, intent(new byte[0])));
            return keyed(path).then().statusCode(409).body("code", is("request-in-progress"));
        });

        keyed(path).then().statusCode(202);
    }

    @Test
    void nobodyElseSeesTheStoredAnswer() {
        String secret = register(key, url).path("secret");

        String colleague = Tokens.ofPerson("somebody-else", "SYT", "approver");
        register(colleague, key, url).then().statusCode(409).body("code", is("webhook-exists"));
        Response other = register(Tokens.of("SGDDT", "approver"), key, url);
        other.then().statusCode(201).body("agency", is("SGDDT")).body("secret", not(secret));
    }

    @Test
    void aSecretThatGotLostOnTheWayCanBeAskedForAgain() {
        String path = aWebhook() + "/secret-rotations";

        Response first = keyed(path);
        Response again = keyed(path);

        first.then().statusCode(201);
        assertEquals(first.asString(), again.asString());
    }

    @Test
    void aPingThatIsRepeatedIsSentOnce() {
        String path = aWebhook();

        keyed(path + "/pings").then().statusCode(202);
        keyed(path + "/pings").then().statusCode(202).header("Idempotency-Replayed", "true");

        asHealth().get(path + "/deliveries").then().body("items", hasSize(1));
    }

    /** Its secret signs nothing any more, and where it was there is nothing. */
    @Test
    void whatWasRemovedSinceIsNotSaidAgain() {
        String path = register(key, url).header("Location");
        asHealth()
                .header("Idempotency-Key", key + "-2")
                .post(path + "/secret-rotations")
                .then()
                .statusCode(201);
        asHealth().delete(path).then().statusCode(204);

        register(key, url).then().statusCode(410).body("code", is("webhook-removed"), "secret", nullValue());
        asHealth()
                .header("Idempotency-Key", key + "-2")
                .post(path + "/secret-rotations")
                .then()
                .statusCode(404);
        register(key + "-3", url).then().statusCode(201);
    }

    @Test
    void whatWasRefusedMayBeSentAgain() {
        String path = aWebhook();
        String taken = asHealth().get(path).path("url");
        register(key, taken).then().statusCode(409).body("code", is("webhook-exists"));
        asHealth().delete(path).then().statusCode(204);

        register(key, taken).then().statusCode(201);
    }

    @Test
    void anotherInstanceAndTheNextStartKnowTheKey() {
        Response first = register(key, url);
        StoredAnswers others = new StoredAnswers(seal);

        Answer stored = store.inTransaction(connection -> others.find(connection, intent(valueOf("request_hash"))))
                .orElseThrow();

        assertEquals(first.asString(), stored.body().toString());
    }

    @Test
    void theDatabaseAloneTellsNoSecret() {
        String secret = register(key, url).path("secret");

        byte[] sealed = valueOf("sealed_body");

        assertFalse(new String(sealed, StandardCharsets.ISO_8859_1).contains(secret.substring(6)));
        assertFalse(new String(sealed, StandardCharsets.ISO_8859_1).contains(url));
    }

    @Test
    void answersAreForgottenAfterSevenDays() {
        String path = aWebhook() + "/pings";
        keyed(path);
        age("6 days 23 hours");
        keyed(path).then().statusCode(202).header("Idempotency-Replayed", "true");

        age("2 hours");

        keyed(path).then().statusCode(202).header("Idempotency-Replayed", nullValue());
    }

    private void age(String by) {
        String sql = "update idempotency set answered_at = answered_at - ?::interval where key = ?";
        store.inTransaction(connection -> {
            try (var update = connection.prepareStatement(sql)) {
                update.setString(1, by);
                update.setString(2, key);
                update.executeUpdate();
            }
            return Tidying.forgetOldAnswers(connection);
        });
    }

    private Intent intent(byte[] hash) {
        return new Intent("ansinh-tests/SYT-approver/SYT", key, "registerWebhook", hash);
    }

    private byte[] valueOf(String column) {
        return store.inTransaction(connection -> {
            try (var select = connection.prepareStatement("select " + column + " from idempotency where key = ?")) {
                select.setString(1, key);
                var row = select.executeQuery();
                assertTrue(row.next());
                return row.getBytes(1);
            }
        });
    }

    /** The path of a new one. */
    private static String aWebhook() {
        return register(UUID.randomUUID().toString(), RECEIVER + UUID.randomUUID())
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private Response keyed(String path) {
        return asHealth().header("Idempotency-Key", key).post(path);
    }

    private static Response register(String key, String url) {
        return register(Tokens.of("SYT", "approver"), key, url);
    }

    private static Response register(String token, String key, String url) {
        return as(token).header("Idempotency-Key", key).body(asked(url)).post(ALL);
    }

    private static Map<String, Object> asked(String url) {
        return Map.of("url", url, "types", List.of("report.*"), "description", "Kho dữ liệu");
    }

    private static RequestSpecification asHealth() {
        return as(Tokens.of("SYT", "approver"));
    }

    private static RequestSpecification as(String token) {
        return given().filter(new ContractFilter())
                .contentType("application/json")
                .auth()
                .oauth2(token);
    }
}
