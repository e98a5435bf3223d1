package vn.hue.ansinh.gateway.webhook;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.store.Store;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.Teller;
import vn.hue.ansinh.gateway.testing.Wire;
import vn.hue.ansinh.kit.testing.EventSchemas;
import vn.hue.ansinh.kit.testing.Tokens;

/** Deliveries to real receivers; waits and patience are short here. */
@QuarkusTest
@WithTestResource(value = Neighbours.class, initArgs = @ResourceArg(name = "store", value = "here"))
class PostingTest {
    /** The whole trial is {@code -Dansinh.trial.webhooks=1000}. */
    private static final int MANY = Integer.getInteger("ansinh.trial.webhooks", 100);

    @Inject
    Store store;

    private final Receivers receivers = new Receivers();
    private Teller teller;
    private String who;

    @BeforeAll
    static void bePatient() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    }

    @BeforeEach
    void begin() {
        teller = new Teller();
        who = "r" + UUID.randomUUID();
        await().until(() -> given().get("/api/v1/events").statusCode() == 200);
        // A topic that is new is found by the feed within a moment.
        String first = teller.report("submitted", "NOBODY");
        await().until(() -> store.inTransaction(connection -> {
            try (var select = connection.prepareStatement("select 1 from feed_event where event_id = ?")) {
                select.setString(1, first);
                return select.executeQuery().next();
            }
        }));
    }

    @AfterEach
    void end() {
        teller.close();
        receivers.close();
    }

    @Test
    void anEventArrivesSignedInBothWays() throws Exception {
        JsonPath webhook = SomeWebhooks.registered(receivers.url("ok", who), "report.*");

        String event = teller.report("accepted", "SYT");

        Receivers.Call call = theOnlyCall();
        assertEquals(event, call.id());
        assertEquals(event, new JsonObject(call.body()).getString("id"));
        assertTrue(SignatureCheck.bySecret(call, webhook.getString("secret")));
        assertTrue(SignatureCheck.byPublicKey(call, publicKey()));
        assertFalse(SignatureCheck.bySecret(call, "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD6sLuKC3Lt5g="));
    }

    @Test
    void anAgencyIsToldOnlyWhatItMayRead() {
        SomeWebhooks.registered(receivers.url("ok", who), "report.*", "indicator.status-changed");

        teller.report("accepted", "SGDDT");
        String verdict = teller.verdict("IND-06-01", "ON_TRACK");

        assertEquals(verdict, theOnlyCall().id());
    }

    /** A webhook from before this was refused, or one that was handed to another office, by hand. */
    @Test
    void whatAWebhookIsToldIsJudgedWhenItHappensAndNotWhenItWasAskedFor() {
        String id =
                SomeWebhooks.registered(receivers.url("ok", who), "report.*").getString("id");
        inTheDatabase("update webhook set types = types || 'vn.hue.ansinh.consolidation.issued.v1'::text,"
                + " agency = 'SGDDT' where id = '" + id + "'");

        teller.tell("reporting.events", "consolidation.issued", "KCB-2023", "{\"year\":2023}");
        teller.report("accepted", "SYT");
        String own = teller.report("accepted", "SGDDT");

        assertEquals(own, theOnlyCall().id());
    }

    @Test
    void whoRunsTheSuiteIsToldEverything() {
        SomeWebhooks.as(Tokens.of(null, "admin"))
                .body(Map.of("url", receivers.url("ok", who), "types", List.of("consolidation.issued")))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(201);

        String issued = teller.tell("reporting.events", "consolidation.issued", "KCB-2023", "{\"year\":2023}");

        assertEquals(issued, theOnlyCall().id());
    }

    @Test
    void whatWaitsAndIsAskedForNoMoreIsNotSent() {
        String id = SomeWebhooks.registered(receivers.url("ok", who), "report.*", "target.revised")
                .getString("id");
        inTheDatabase("insert into webhook_delivery (webhook, seq, event_id, type, subject, next_at)"
                + " select '" + id + "', n, 'event ' || n, 'vn.hue.ansinh.' || (array['report.accepted',"
                + " 'target.revised'])[n] || '.v1', 'x', now() + interval '1 hour' from generate_series(1, 2) as n");

        SomeWebhooks.asHealth()
                .header("If-Match", "\"v1\"")
                .body(Map.of("url", receivers.url("ok", who), "types", List.of("target.revised")))
                .put("/api/v1/webhooks/" + id)
                .then()
                .statusCode(200);

        assertEquals(List.of("event 2"), SomeWebhooks.deliveriesOf(id).getList("items.event"));
    }

    private void inTheDatabase(String sql) {
        store.inTransaction(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }

    @Test
    void whatFailsComesAgainWithTheSameIdAndAFreshMomentAndInOrder() {
        JsonPath webhook = SomeWebhooks.registered(receivers.url("once", who), "report.*");

        List<String> told = List.of(
                teller.report("submitted", "SYT"), teller.report("returned", "SYT"), teller.report("accepted", "SYT"));

        await().until(() -> receivers.callsOf(who).size() == 4);
        List<String> ids =
                receivers.callsOf(who).stream().map(Receivers.Call::id).toList();
        assertEquals(List.of(told.get(0), told.get(0), told.get(1), told.get(2)), ids);
        receivers.callsOf(who).forEach(call -> assertTrue(SignatureCheck.bySecret(call, webhook.getString("secret"))));
        await().untilAsserted(() -> assertEquals(
                List.of("REFUSED", "DELIVERED"),
                SomeWebhooks.deliveriesOf(webhook.getString("id"))
                        .getList("items.find { it.event == '" + told.get(0) + "' }.attempts.outcome")));
    }

    @Test
    void deliveriesTellTheirMomentsByTheClockOfHue() {
        JsonPath webhook = SomeWebhooks.registered(receivers.url("ok", who), "report.*");
        assertTrue(webhook.getString("createdAt").endsWith("+07:00"));

        teller.report("accepted", "SYT");

        await().untilAsserted(() -> {
            JsonPath page = SomeWebhooks.deliveriesOf(webhook.getString("id"));
            for (String moment : List.of("madeAt", "doneAt", "attempts[0].at")) {
                assertTrue(String.valueOf(page.getString("items[0]." + moment)).endsWith("+07:00"), moment);
            }
        });
    }

    @Test
    void aSecretThatDoesNotOpenHoldsUpNoOtherReceiver() {
        JsonPath spoilt = SomeWebhooks.registered(receivers.url("ok", "spoilt" + who), "report.*");
        spoilSecretOf(spoilt.getString("id"));
        SomeWebhooks.registered(receivers.url("ok", who), "report.*");

        String event = teller.report("accepted", "SYT");

        assertEquals(event, theOnlyCall().id());
        await().untilAsserted(() -> assertEquals(
                "BROKEN", SomeWebhooks.deliveriesOf(spoilt.getString("id")).getString("items[0].attempts[0].outcome")));
        assertEquals(List.of(), receivers.callsOf("spoilt" + who));
    }

    private void spoilSecretOf(String webhook) {
        store.inTransaction(connection -> {
            String sql = "update webhook_secret set sealed = decode(repeat('00', 80), 'hex') where webhook = ?::uuid";
            try (var update = connection.prepareStatement(sql)) {
                update.setString(1, webhook);
                return update.executeUpdate();
            }
        });
    }

    @Test
    void aFailingSubjectHoldsUpNoOther() {
        JsonPath webhook = SomeWebhooks.registered(receivers.url("once", who), "indicator.status-changed");

        String first = teller.verdict("IND-06-01", "A");
        await().until(() -> !receivers.callsOf(who).isEmpty());
        String other = teller.verdict("IND-06-02", "A");

        await().until(() -> receivers.callsOf(who).size() == 3);
        assertTrue(
                receivers.callsOf(who).stream().map(Receivers.Call::id).toList().containsAll(List.of(first, other)));
        assertEquals(
                2,
                SomeWebhooks.deliveriesOf(webhook.getString("id"))
                        .getList("items")
                        .size());
    }

    @Test
    void whatNeverSucceedsIsDeadAndCanBeSentAgain() {
        JsonPath webhook = SomeWebhooks.registered(receivers.url("broken", who), "report.*");
        String id = webhook.getString("id");
        String event = teller.report("submitted", "SYT");

        await().until(() -> deadOf(id).equals(List.of(event)));
        int calls = receivers.callsOf(who).size();
        String delivery = SomeWebhooks.deliveriesOf(id).getString("items[0].id");
        SomeWebhooks.asHealth()
                .body(Map.of("delivery", delivery))
                .post("/api/v1/webhooks/" + id + "/replays")
                .then()
                .statusCode(202)
                .body("queued", is(1));

        assertEquals(4, calls);
        await().until(() -> receivers.callsOf(who).size() > calls);
        assertEquals(event, receivers.callsOf(who).get(calls).id());
    }

    @Test
    void whoRunsItSeesWhatArrivedWhatFailedAndWhatIsDead() {
        double arrived = metric("ansinh_webhook_tries_total{outcome=\"delivered\"}");
        double failed = metric("ansinh_webhook_tries_total{outcome=\"failed\"}");
        double died = metric("ansinh_webhook_tries_total{outcome=\"dead\"}");
        SomeWebhooks.registered(receivers.url("ok", who + "well"), "report.*");
        String ill = SomeWebhooks.registered(receivers.url("broken", who), "report.*")
                .getString("id");
        String event = teller.report("submitted", "SYT");

        await().until(() -> deadOf(ill).equals(List.of(event)));

        await().until(() -> metric("ansinh_webhook_backlog{state=\"dead\"}") >= 1);
        await().until(() -> metric("ansinh_webhook_tries_total{outcome=\"dead\"}") >= died + 1);
        assertTrue(metric("ansinh_webhook_tries_total{outcome=\"delivered\"}") >= arrived + 1);
        assertTrue(metric("ansinh_webhook_tries_total{outcome=\"failed\"}") >= failed + 3);
        assertTrue(metric("ansinh_webhook_backlog{state=\"waiting\"}") >= 0);
    }

    /** Below zero where it is not told. */
    private static double metric(String name) {
        return given().port(Wire.managementPort())
                .get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .findFirst()
                .orElse(-1);
    }

    @Test
    void aReceiverThatIsGoneIsSwitchedOffAndGetsWhatItMissedOnceItIsBack() {
        JsonPath webhook = SomeWebhooks.registered(receivers.url("gone", who), "report.*");
        String id = webhook.getString("id");
        String event = teller.report("submitted", "SYT");
        await().until(() -> "RECEIVER"
                .equals(SomeWebhooks.asHealth()
                        .get("/api/v1/webhooks/" + id)
                        .jsonPath()
                        .getString("disabledBy")));
        teller.report("accepted", "SYT");
        SomeWebhooks.asHealth().post("/api/v1/webhooks/" + id + "/pings").then().statusCode(409);
        assertEquals(1, receivers.callsOf(who).size());

        String back = who + "back";
        SomeWebhooks.asHealth()
                .header(
                        "If-Match",
                        SomeWebhooks.asHealth().get("/api/v1/webhooks/" + id).header("ETag"))
                .body(Map.of("url", receivers.url("ok", back), "types", List.of("report.*")))
                .put("/api/v1/webhooks/" + id)
                .then()
                .statusCode(200)
                .body("enabled", is(true));

        await().until(() -> receivers.callsOf(back).size() == 2);
        assertEquals(event, receivers.callsOf(back).get(0).id());
    }

    @Test
    void bothSecretsSignForAWhileAfterARotation() {
        JsonPath webhook = SomeWebhooks.registered(receivers.url("ok", who), "report.*");
        String fresh = SomeWebhooks.asHealth()
                .post("/api/v1/webhooks/" + webhook.getString("id") + "/secret-rotations")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");

        teller.report("accepted", "SYT");

        Receivers.Call call = theOnlyCall();
        assertNotEquals(webhook.getString("secret"), fresh);
        assertTrue(SignatureCheck.bySecret(call, fresh));
        assertTrue(SignatureCheck.bySecret(call, webhook.getString("secret")));
    }

    /** What has no turn yet is not tried at any time that could be told. */
    @Test
    void onlyTheHeadOfASubjectSaysWhenItIsTriedNext() {
        String id = SomeWebhooks.registered(receivers.url("hanging", who), "report.*")
                .getString("id");
        String head = teller.report("submitted", "SYT");
        String next = teller.report("returned", "SYT");

        await().until(() -> {
            JsonPath log = SomeWebhooks.deliveriesOf(id);
            // By their events: made in one moment, they stand in any order.
            return log.getList("items.state").equals(List.of("WAITING", "WAITING"))
                    && log.getString("items.find { it.event == '" + head + "' }.nextAt") != null
                    && log.getString("items.find { it.event == '" + next + "' }.nextAt") == null;
        });
    }

    @Test
    void aPingGoesTheSameWay() {
        JsonPath webhook = SomeWebhooks.registered(receivers.url("ok", who), "report.*");

        SomeWebhooks.asHealth()
                .post("/api/v1/webhooks/" + webhook.getString("id") + "/pings")
                .then()
                .statusCode(202);

        Receivers.Call call = theOnlyCall();
        JsonObject event = new JsonObject(call.body());
        assertEquals("vn.hue.ansinh.webhook.ping.v1", event.getString("type"));
        EventSchemas.check("webhook.ping", event.getJsonObject("data").encode());
        assertTrue(SignatureCheck.bySecret(call, webhook.getString("secret")));
    }

    /** Healthy receivers are served as if the ill ones were not there, and nobody is reached through a redirect. */
    @Test
    void manyReceiversOfWhichSomeAreIll() {
        Map<String, JsonPath> webhooks = new HashMap<>();
        for (int n = 0; n < MANY; n++) {
            String name = behaviour(n) + "-" + who + "-" + n;
            webhooks.put(name, SomeWebhooks.registered(receivers.url(behaviour(n), name), "report.accepted"));
        }

        long told = System.nanoTime();
        String event = teller.report("accepted", "SYT");

        awaitCalls(webhooks.keySet().stream().filter(name -> name.startsWith("ok")));
        tellWhenTheyHeard(webhooks.keySet().stream().filter(name -> name.startsWith("ok")), told);
        awaitCalls(webhooks.keySet().stream());
        webhooks.forEach((name, webhook) -> receivers.callsOf(name).forEach(call -> {
            assertEquals(event, call.id());
            assertTrue(SignatureCheck.bySecret(call, webhook.getString("secret")));
        }));
        webhooks.entrySet().stream()
                .filter(webhook -> webhook.getKey().startsWith("gone"))
                .forEach(webhook -> awaitSwitchedOff(webhook.getValue().getString("id")));
        assertEquals(0, receivers.forbidden());
    }

    private void awaitCalls(Stream<String> names) {
        List<String> waitedFor = names.toList();
        await().until(() ->
                waitedFor.stream().noneMatch(name -> receivers.callsOf(name).isEmpty()));
    }

    private void tellWhenTheyHeard(Stream<String> healthy, long told) {
        List<Long> after = healthy.map(name -> receivers.callsOf(name).get(0).nanos() - told)
                .sorted()
                .toList();
        System.out.printf(
                "%d receivers: of %d healthy ones half heard after %d ms, 99 of 100 after %d ms, all after %d ms%n",
                MANY,
                after.size(),
                after.get(after.size() / 2) / 1_000_000,
                after.get(after.size() * 99 / 100) / 1_000_000,
                after.get(after.size() - 1) / 1_000_000);
    }

    private static void awaitSwitchedOff(String webhook) {
        await().until(() -> "RECEIVER"
                .equals(SomeWebhooks.asHealth()
                        .get("/api/v1/webhooks/" + webhook)
                        .jsonPath()
                        .getString("disabledBy")));
    }

    private static String behaviour(int n) {
        return switch (n % 20) {
            case 0, 1 -> "broken";
            case 2 -> "hang";
            case 3 -> "gone";
            case 4 -> "redirect";
            case 5 -> "reset";
            case 6 -> "flood";
            default -> "ok";
        };
    }

    private Receivers.Call theOnlyCall() {
        await().until(() -> !receivers.callsOf(who).isEmpty());
        assertEquals(1, receivers.callsOf(who).size());
        return receivers.callsOf(who).get(0);
    }

    private static List<String> deadOf(String id) {
        return SomeWebhooks.asHealth()
                .get("/api/v1/webhooks/" + id + "/deliveries?state=DEAD")
                .jsonPath()
                .getList("items.event");
    }

    private static String publicKey() {
        return given().get("/api/v1/webhook-keys").jsonPath().getString("keys[0].publicKey");
    }
}
