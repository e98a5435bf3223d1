package vn.hue.ansinh.indicators.place;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.outbox.Broker;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.Tokens;

/** Whatever becomes of the copies of places and assignments, their topics are enough to make them anew. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RebuildingTest extends OnRealParts {
    private static final String PLACES = "agencies.places";
    private static final String ASSIGNMENTS = "agencies.assignments";

    @Inject
    Broker broker;

    @BeforeEach
    @AfterEach
    void nothingIsCopied() {
        books.run(
                "delete from place; delete from place_edge; delete from assignment;" + " delete from assignment_known");
        broker.ensure(Stream.of(PLACES, ASSIGNMENTS)
                .map(topic -> new NewTopic(topic, 3, (short) 1))
                .toList());
    }

    @Test
    void anEmptyCopyOfPlacesIsMadeAnewWithWhatCameOfThem() {
        tell(PLACES, "place.changed", "901@2021-07-01", place("901", "2021-07-01", "2024-12-31", """
                {"id": "902@2025-01-01", "kind": "SPLIT", "share": 0.6, "originShare": 1},
                {"id": "903@2025-01-01", "kind": "SPLIT", "share": 0.4, "originShare": 1}"""));
        tell(PLACES, "place.changed", "902@2025-01-01", place("902", "2025-01-01", null, ""));
        await().atMost(Duration.ofSeconds(30)).until(() -> books.count("place") == 2 && books.count("place_edge") == 2);
        String before = all("place") + all("place_edge");
        books.run("delete from place; delete from place_edge");

        rebuild(PLACES).statusCode(200).body("events", greaterThanOrEqualTo(2), "passedOver", equalTo(0));

        assertEquals(before, all("place") + all("place_edge"));
    }

    @Test
    void aPlaceThatNeverWasIsForgottenWithWhatCameOfIt() {
        String place = place("904", "2027-01-01", null, """
                {"id": "905@2028-01-01", "kind": "RENAME", "share": 1, "originShare": 1}""");
        tell(PLACES, "place.changed", "904@2027-01-01", place);
        await().atMost(Duration.ofSeconds(30)).until(() -> books.count("place_edge") == 1);

        tell(
                PLACES,
                "place.changed",
                "904@2027-01-01",
                place.replace("\"revision\": 1", "\"revision\": 2, \"withdrawn\": true"));

        await().atMost(Duration.ofSeconds(30)).until(() -> books.count("place") == 0 && books.count("place_edge") == 0);
    }

    @Test
    void anEmptyCopyOfAssignmentsIsMadeAnewWithoutThoseThatNeverHeldAndWithoutWhatCannotBeRead() {
        tell(ASSIGNMENTS, "assignment.changed", "X.TASK-99.LEAD", assignment("X.TASK-99.LEAD", false, 1));
        tell(ASSIGNMENTS, "assignment.changed", "Y.TASK-99.LEAD", assignment("Y.TASK-99.LEAD", false, 1));
        await().atMost(Duration.ofSeconds(30)).until(() -> books.count("assignment") == 2);
        tell(ASSIGNMENTS, "assignment.changed", "Y.TASK-99.LEAD", assignment("Y.TASK-99.LEAD", true, 2));
        await().atMost(Duration.ofSeconds(30)).until(() -> books.count("assignment") == 1);
        String before = all("assignment") + all("assignment_known");
        tell(ASSIGNMENTS, "assignment.changed", "Z.TASK-99.LEAD", "{\"id\": \"Z.TASK-99.LEAD\", \"role\": ");
        books.run("delete from assignment; delete from assignment_known");

        rebuild(ASSIGNMENTS).statusCode(200).body("events", equalTo(3), "passedOver", equalTo(1));

        assertEquals(before, all("assignment") + all("assignment_known"));
    }

    private static ValidatableResponse rebuild(String topic) {
        return given().filter(new ContractFilter())
                .auth()
                .oauth2(Tokens.of(null, "admin"))
                .contentType("application/json")
                .body("{\"topic\": \"" + topic + "\"}")
                .post("/api/v1/operations/indicators/copy-rebuilds")
                .then();
    }

    private String all(String table) {
        return books.texts(
                        "select coalesce(jsonb_agg(to_jsonb(t) order by to_jsonb(t)::text), '[]') from " + table + " t")
                .get(0);
    }

    private static String place(String code, String from, String to, String successors) {
        return """
                {"id": "%s@%s", "code": "%s", "validFrom": "%s", "validTo": %s, "level": "DISTRICT", "kind": "HUYEN",
                 "name": "Huyện %s", "parent": null, "successors": [%s], "revision": 1}
                """.formatted(code, from, code, from, to == null ? "null" : "\"" + to + "\"", code, successors);
    }

    private static String assignment(String id, boolean withdrawn, int revision) {
        return """
                {"id": "%s", "agency": "%s", "subjectKind": "TASK", "subject": "TASK-99", "role": "LEAD",
                 "validFrom": "2021-05-31", "validTo": null, "passedFrom": [], "withdrawn": %s, "revision": %d}
                """.formatted(id, id.substring(0, 1), withdrawn, revision);
    }

    private void tell(String topic, String type, String subject, String data) {
        var message = new ProducerRecord<>(topic, subject, data);
        Map<String, String> attributes = Map.of(
                "ce_id",
                UUID.randomUUID().toString(),
                "ce_type",
                "vn.hue.ansinh." + type + ".v1",
                "ce_source",
                "/agencies-service",
                "ce_subject",
                subject,
                "ce_time",
                "2021-05-31T00:00:00Z");
        attributes.forEach((name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        try (KafkaProducer<String, String> producer = broker.producer(Map.of())) {
            producer.send(message);
        }
    }
}
