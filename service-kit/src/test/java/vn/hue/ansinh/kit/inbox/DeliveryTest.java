package vn.hue.ansinh.kit.inbox;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.notebook.NoteListener;
import vn.hue.ansinh.kit.notebook.Notebook;
import vn.hue.ansinh.kit.notebook.Notes;
import vn.hue.ansinh.kit.notebook.WriteNote;
import vn.hue.ansinh.kit.notebook.WritingNote;
import vn.hue.ansinh.kit.outbox.Broker;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.Tokens;
import vn.hue.ansinh.local.Database;

@QuarkusTest
@TestProfile(Notebook.class)
@WithTestResource(RealParts.class)
class DeliveryTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    Notes notes;

    @Inject
    WritingNote writing;

    @Inject
    Broker broker;

    @Inject
    Parked parked;

    @Inject
    DeadLetters deadLetters;

    Database database;

    @BeforeEach
    void anEmptyNotebook() {
        await().atMost(SOON).until(() -> notes.count("outbox") == 0);
        parked.all();
        notes.forgetAll();
        NoteListener.INDIGESTIBLE.clear();
    }

    @AfterEach
    void nothingStaysParked() {
        NoteListener.INDIGESTIBLE.clear();
        CrossingOut.all(parked, deadLetters);
    }

    @Test
    void anEventIsRecordedOnlyTogetherWithItsChange() {
        assertThrows(IllegalStateException.class, writing::tellWithoutTransaction);
        writing.write(new WriteNote(1, "kept", null));
        assertThrows(RuntimeException.class, () -> writing.write(new WriteNote(1, "rolled back", null)));

        awaitCopies(List.of("kept"));
    }

    @Test
    void eventsOfOneSubjectKeepTheirOrder() {
        List<String> told = IntStream.range(0, 300).mapToObj(i -> "step " + i).toList();

        told.forEach(text -> writing.tell(7, text));

        awaitCopies(told);
    }

    @Test
    void anEventThatComesTwiceTakesEffectOnce() throws Exception {
        String id = UUID.randomUUID().toString();

        send(id, "note.written", "{\"id\": 1, \"text\": \"once\"}");
        send(id, "note.written", "{\"id\": 1, \"text\": \"once\"}");
        writing.tell(2, "after");

        awaitCopies(List.of("once", "after"));
    }

    @Test
    void whatCannotBeTakenInIsParkedTheLineGoesOnAndAReplayHeals() {
        NoteListener.INDIGESTIBLE.add("bad");
        writing.tell(1, "bad");
        writing.tell(1, "good");
        awaitCopies(List.of("good"));

        admin().get("/api/v1/operations/notebook/dead-letters")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1), "items[0].reason", equalTo("effect-failed"));
        NoteListener.INDIGESTIBLE.clear();
        admin().post("/api/v1/operations/notebook/dead-letter-replays").then().body("replayed", equalTo(1));

        awaitCopies(List.of("good", "bad"));
        assertTrue(parked.all().isEmpty());
    }

    @Test
    void aParkedStateThatWasOvertakenIsNotSentBackBehindItsFollower() {
        NoteListener.INDIGESTIBLE.add("old state");
        writing.show(1, "old state");
        writing.show(1, "new state");
        writing.show(2, "another");
        awaitCopies(List.of("new state", "another"));
        NoteListener.INDIGESTIBLE.clear();

        admin().post("/api/v1/operations/notebook/dead-letter-replays").then().body("replayed", equalTo(0));

        assertTrue(parked.all().isEmpty());
        writing.show(3, "the line went on");
        awaitCopies(List.of("new state", "another", "the line went on"));
    }

    @Test
    void poisonIsParkedWithItsReasonAndUnknownTypesArePassedBy() throws Exception {
        send(UUID.randomUUID().toString(), "note.written", "no json");
        send(UUID.randomUUID().toString(), "note.written", null);
        String burnt = UUID.randomUUID().toString();
        send(burnt, "note.burnt", "{}");
        send(null, "note.written", "{}");
        writing.tell(1, "after the poison");

        awaitCopies(List.of("after the poison"));
        assertEquals(0, notes.count("inbox where event_id = '" + burnt + "'"));
        assertEquals(
                List.of("bad-json", "null-value", "missing-header"),
                parked.all().stream().map(DeadLetterView::reason).toList());
    }

    @Test
    void theNextPageOfParkedEventsGoesOnWhereThisOneEndedThoughItIsSentBack() throws Exception {
        for (int n = 0; n < 3; n++) {
            send(UUID.randomUUID().toString(), "note.written", "no json");
        }
        await().atMost(SOON).until(() -> parked.all().size() == 3);
        List<DeadLetterView> all = parked.all();
        String list = "/api/v1/operations/notebook/dead-letters?limit=1";
        String next = admin().get(list).then().statusCode(200).extract().path("next");

        CrossingOut.one(all.get(0), deadLetters);

        admin().get(list + "&cursor=" + next)
                .then()
                .statusCode(200)
                .body("items.eventId", equalTo(List.of(all.get(1).eventId())));
    }

    @Test
    void theRelayRecoversWhenItsConnectionIsCut() throws SQLException {
        try (var connection = database.connect();
                var cut = connection.createStatement()) {
            cut.execute("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'outbox-relay'"
                    + " and datname = current_database()");
        }

        writing.tell(1, "after the cut");

        awaitCopies(List.of("after the cut"));
    }

    @Test
    void onlyAnAdministratorSeesParkedEvents() {
        given().auth()
                .oauth2(Tokens.of("SYT", "reporter"))
                .get("/api/v1/operations/notebook/dead-letters")
                .then()
                .statusCode(403);
    }

    private static io.restassured.specification.RequestSpecification admin() {
        return given().auth().oauth2(Tokens.of(null, "admin"));
    }

    private void awaitCopies(List<String> texts) {
        await().atMost(SOON).untilAsserted(() -> assertEquals(texts, notes.copies()));
    }

    private void send(String id, String type, String value) throws ExecutionException, InterruptedException {
        var message = new ProducerRecord<>("notebook.notes", "note-1", value);
        Map<String, String> attributes = id == null
                ? Map.of("ce_type", "vn.hue.ansinh." + type + ".v1")
                : Map.of(
                        "ce_id", id,
                        "ce_type", "vn.hue.ansinh." + type + ".v1",
                        "ce_source", "/test",
                        "ce_subject", "note-1",
                        "ce_time", "2023-11-30T00:00:00Z");
        attributes.forEach((name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        try (KafkaProducer<String, String> producer = broker.producer(Map.of())) {
            producer.send(message).get();
        }
    }
}
