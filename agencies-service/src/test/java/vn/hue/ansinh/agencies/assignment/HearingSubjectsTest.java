package vn.hue.ansinh.agencies.assignment;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.agencies.NewAgency;
import vn.hue.ansinh.agencies.OnRealParts;
import vn.hue.ansinh.agencies.hand.Turn;
import vn.hue.ansinh.kit.outbox.Broker;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.EventSchemas;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.Tokens;

/** Things of a second plan are told; before that nobody can be made to answer for them. */
@QuarkusTest
@WithTestResource(RealParts.class)
class HearingSubjectsTest extends OnRealParts {
    private static final String ID = "SLDTBXH.NEW-IND.LEAD";

    @Inject
    Broker broker;

    @Inject
    AgroalDataSource database;

    @Test
    void aTaskThatWasToldCanBeAssignedAndGoesWithTheAreaItIsMovedTo() {
        set("TASK").statusCode(422).body("errors.code", hasItem("unknown-task"));

        tell("task", EventSchemas.example("task.changed").replace("TASK-01-02", "NEW-IND"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> books.texts("select area from subject where code = 'NEW-IND'")
                        .equals(List.of("PA-01")));
        set("TASK").statusCode(201);
        get("/assignments?subject=NEW-IND&on=2025-03-01").body("items.agency", contains("SNV"));

        tell(
                "task",
                EventSchemas.example("task.changed")
                        .replace("TASK-01-02", "NEW-IND")
                        .replace("PA-01", "PA-02")
                        .replace("\"revision\": 1", "\"revision\": 2"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> books.texts("select agency from assignment where subject = 'NEW-IND' and not withdrawn"
                                + " and valid_to is null")
                        .equals(List.of("SYT")));
    }

    @Test
    void anAreaThatWasToldCanBeAssigned() {
        set("AREA").statusCode(422).body("errors.code", hasItem("unknown-area"));

        tell("area", EventSchemas.example("area.changed").replace("PA-01", "NEW-IND"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> books.texts("select kind from subject where code = 'NEW-IND'")
                        .equals(List.of("AREA")));

        set("AREA").statusCode(201);
    }

    @Test
    void aDutyThatWasToldCanBeAssigned() {
        set("DUTY").statusCode(422).body("errors.code", hasItem("unknown-duty"));

        tell("reporting.duties", "duty", EventSchemas.example("duty.changed").replace("R-02", "NEW-IND"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> books.texts("select kind from subject where code = 'NEW-IND'")
                        .equals(List.of("DUTY")));

        set("DUTY").statusCode(201);
    }

    @Test
    void theDutiesOfThePlanAreKnownFromTheStart() {
        assertEquals(9, books.count("subject where kind = 'DUTY' and area is null"));
    }

    @Test
    void anOlderStateOfATaskIsNotTakenForANewer() {
        String told = EventSchemas.example("task.changed").replace("TASK-01-02", "NEW-IND");

        tell("task", told.replace("\"revision\": 1", "\"revision\": 3"));
        tell("task", told.replace("PA-01", "PA-05").replace("\"revision\": 1", "\"revision\": 2"));
        tell("task", told.replace("PA-01", "PA-04").replace("\"revision\": 1", "\"revision\": 4"));

        // One key, so they come in this order: had the second been taken, it would have been seen on the way.
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> {
                    List<String> area = books.texts("select area from subject where code = 'NEW-IND'");
                    assertNotEquals(List.of("PA-05"), area);
                    return area.equals(List.of("PA-04"));
                });
    }

    @Test
    void whatWasToldCanBeAssignedAndPassesOnWithItsArea() {
        set("INDICATOR")
                .statusCode(422)
                .body("errors.code", hasItem("unknown-indicator"), "errors.pointer", hasItem("/subject"));

        tell(
                "indicator",
                EventSchemas.example("indicator.changed")
                        .replace("IND-06-01", "NEW-IND")
                        .replace("PA-06", "PA-02"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> books.texts("select area from subject where code = 'NEW-IND'")
                        .equals(List.of("PA-02")));

        set("INDICATOR").statusCode(201);
        get("/assignments?subject=NEW-IND&on=2025-03-01").body("items.agency", contains("SYT"));
    }

    @Test
    void anIndicatorIsKnownFromItsFirstDefinitionToTheDayItIsRetired() {
        tell("indicator", """
                {"code": "NEW-IND", "plan": "KH-2026", "area": "PA-02", "revision": 1, "lastDay": "2028-12-31",
                 "definitions": [{"version": 2, "effectiveFrom": "2027-01-01"},
                                 {"version": 1, "effectiveFrom": "2026-01-01"}]}
                """);

        await().atMost(Duration.ofSeconds(30)).until(() -> books.texts(
                        "select plan || ' ' || first_day || ' ' || last_day from subject" + " where code = 'NEW-IND'")
                .equals(List.of("KH-2026 2026-01-01 2028-12-31")));
    }

    @Test
    void whatWasMovedChangesHandsNoMoreWhenAllIsHeardAnew() {
        String id = "SLDTBXH.NEW-MOVED.LEAD";
        String told = EventSchemas.example("task.changed").replace("TASK-01-02", "NEW-MOVED");
        tell("task", told);
        tell("task", told.replace("PA-01", "PA-02").replace("\"revision\": 1", "\"revision\": 2"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> books.texts("select area from subject where code = 'NEW-MOVED'")
                        .equals(List.of("PA-02")));
        admin().body(NewAgency.shallLead("SLDTBXH", "NEW-MOVED"))
                .put("/api/v1/assignments/" + id)
                .then()
                .statusCode(201);
        String states = "select id || ' ' || revision from assignment_state where id like '%.NEW-MOVED.%' order by 1";
        List<String> before = books.texts(states);

        admin().body("{\"topic\": \"indicators.tasks\"}")
                .post("/api/v1/operations/agencies/copy-rebuilds")
                .then()
                .statusCode(200);

        assertEquals(before, books.texts(states));
        get("/assignments?subject=NEW-MOVED&on=2025-03-01").body("items.agency", contains("SYT"));
    }

    @Test
    void whatWasMovedWhileNobodyListenedPassesOnWhenAllIsHeardAnew() {
        String told = EventSchemas.example("task.changed").replace("TASK-01-02", "NEW-LATE");
        tell("task", told);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> books.texts("select area from subject where code = 'NEW-LATE'")
                        .equals(List.of("PA-01")));
        books.run("update subject set area = 'PA-02', revision = 7 where code = 'NEW-LATE'");
        admin().body(NewAgency.shallLead("SLDTBXH", "NEW-LATE"))
                .put("/api/v1/assignments/SLDTBXH.NEW-LATE.LEAD")
                .then()
                .statusCode(201);

        admin().body("{\"topic\": \"indicators.tasks\"}")
                .post("/api/v1/operations/agencies/copy-rebuilds")
                .then()
                .statusCode(200);

        get("/assignments?subject=NEW-LATE&on=2025-03-01").body("items.agency", contains("SNV"));
    }

    /** Whoever holds the turn writes subjects too: whoever waits for it must hold none of them. */
    @Test
    void whoHearsAllAnewWaitsForTheTurnWithEmptyHands() throws Exception {
        tell("task", EventSchemas.example("task.changed").replace("TASK-01-02", "NEW-IND"));
        await().atMost(Duration.ofSeconds(30)).until(() -> books.count("subject where code = 'NEW-IND'") == 1);
        CompletableFuture<Integer> rebuilt;
        try (Connection other = database.getConnection();
                Statement first = other.createStatement()) {
            other.setAutoCommit(false);
            first.execute(Turn.TAKE);

            rebuilt = CompletableFuture.supplyAsync(() -> admin().body("{\"topic\": \"indicators.tasks\"}")
                    .post("/api/v1/operations/agencies/copy-rebuilds")
                    .statusCode());
            await().atMost(Duration.ofSeconds(30)).until(books::somebodyWaitsForTheTurn);

            assertDoesNotThrow(() -> first.execute("select from subject where kind = 'TASK' for update nowait"));
            other.rollback();
        }
        assertEquals(200, rebuilt.get(60, TimeUnit.SECONDS));
    }

    private static RequestSpecification admin() {
        return given().auth().oauth2(Tokens.of(null, "admin")).contentType("application/json");
    }

    private static ValidatableResponse set(String kind) {
        return given().filter(new ContractFilter())
                .auth()
                .oauth2(Tokens.of(null, "admin"))
                .contentType("application/json")
                .body(NewAgency.shallLead("SLDTBXH", "NEW-IND").replace("\"TASK\"", "\"" + kind + "\""))
                .put("/api/v1/assignments/" + ID)
                .then();
    }

    private void tell(String thing, String state) {
        tell("indicators." + thing + "s", thing, state);
    }

    private void tell(String topic, String thing, String state) {
        broker.ensure(List.of(new NewTopic(topic, 3, (short) 1)));
        String code = state.replaceFirst("(?s).*?\"code\": \"([^\"]+)\".*", "$1");
        var message = new ProducerRecord<>(topic, code, state);
        Map.of(
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_type",
                        "vn.hue.ansinh." + thing + ".changed.v1",
                        "ce_source",
                        "/test",
                        "ce_subject",
                        code,
                        "ce_time",
                        "2021-05-31T00:00:00Z")
                .forEach((name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        try (KafkaProducer<String, String> producer = broker.producer(Map.of())) {
            producer.send(message);
        }
    }
}
