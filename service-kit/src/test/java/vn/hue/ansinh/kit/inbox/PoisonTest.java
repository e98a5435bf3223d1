package vn.hue.ansinh.kit.inbox;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.kit.notebook.Notebook;
import vn.hue.ansinh.kit.notebook.Notes;
import vn.hue.ansinh.kit.notebook.Wire;
import vn.hue.ansinh.kit.notebook.WritingNote;
import vn.hue.ansinh.kit.outbox.Broker;
import vn.hue.ansinh.kit.testing.RealParts;

/** Each kind of poison lands once among the dead letters, with its reason, and the line goes on behind it. */
@QuarkusTest
@TestProfile(Notebook.class)
@WithTestResource(RealParts.class)
class PoisonTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String GOOD = "{\"id\": 1, \"text\": \"poison\"}";

    @Inject
    Notes notes;

    @Inject
    WritingNote writing;

    @Inject
    Broker broker;

    @Inject
    Parked parked;

    @Inject
    MeterRegistry meters;

    @Inject
    DeadLetters deadLetters;

    @BeforeEach
    void anEmptyNotebook() {
        await().atMost(SOON).until(() -> notes.count("outbox") == 0);
        notes.forgetAll();
    }

    @AfterEach
    void nothingStaysParked() {
        CrossingOut.all(parked, deadLetters);
    }

    static List<String> badValues() {
        return List.of(
                "no json",
                "{\"id\": 1",
                "[1, 2]",
                "\"text\"",
                "",
                "{\"id\": 1} {\"id\": 2}",
                "{\"id\": 1, \"id\": 2}",
                "[".repeat(5_000),
                "{\"id\": 1" + "0".repeat(2_000) + "}");
    }

    @ParameterizedTest
    @MethodSource("badValues")
    void aValueThatIsNoObject(String value) throws Exception {
        Wire.put(broker, headers(), value);

        assertParkedAs("bad-json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_id", "ce_type", "ce_source", "ce_subject", "ce_time"})
    void aMissingAttribute(String name) throws Exception {
        Map<String, String> headers = headers();
        headers.remove(name);

        Wire.put(broker, headers, GOOD);

        assertParkedAs("missing-header");
    }

    @ParameterizedTest
    @CsvSource({"ce_id,''", "ce_type,' '", "ce_time,yesterday", "ce_time,2023-11-30T00:00:00"})
    void anAttributeThatCannotBeRead(String name, String value) throws Exception {
        Map<String, String> headers = headers();
        headers.put(name, value);

        Wire.put(broker, headers, GOOD);

        assertParkedAs(value.isBlank() ? "missing-header" : "bad-header");
    }

    @ParameterizedTest
    @ValueSource(ints = {8_000_001, 8_380_000})
    void aValueOverTheLimit(int length) throws Exception {
        Wire.put(broker, headers(), "{\"id\": 1, \"text\": \"" + "a".repeat(length - 21) + "\"}");

        assertParkedAs("too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/cloudevents+json", "text/plain", "application/octet-stream"})
    void anotherContentTypeIsReadByItsAttributesAllTheSame(String type) throws Exception {
        Map<String, String> headers = headers();
        headers.put("content-type", type);

        Wire.put(broker, headers, GOOD);
        writing.tell(2, "behind it");

        awaitCopies(List.of("poison", "behind it"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vn.hue.ansinh.note.burnt.v1",
                "vn.hue.ansinh.note.burnt.v2",
                "vn.hue.ansinh.note.written.v1.v2",
                "com.example.note.written.v2",
                "com.example.thing",
                "?"
            })
    void aTypeThatTheListenerDoesNotHearIsPassedByAndCounted(String type) throws Exception {
        double before = passedBy();
        Map<String, String> headers = headers();
        headers.put("ce_type", type);

        Wire.put(broker, headers, GOOD);
        writing.tell(2, "behind it");

        awaitCopies(List.of("behind it"));
        assertEquals(List.of(), parked.all());
        assertEquals(before + 1, passedBy());
    }

    /** Passed by, it would be lost: who tells in two ways at once is understood by the next release. */
    @ParameterizedTest
    @CsvSource({
        "notebook.notes,vn.hue.ansinh.note.written.v2",
        "notebook.notes,vn.hue.ansinh.note.written.v10",
        "notebook.shelf,vn.hue.ansinh.note.shown.v2"
    })
    void anotherVersionOfATypeThatTheListenerHears(String topic, String type) throws Exception {
        Map<String, String> headers = headers();
        headers.put("ce_type", type);

        Wire.put(broker, topic, headers, GOOD);

        await().atMost(SOON)
                .untilAsserted(() -> assertEquals(
                        List.of("unknown-version"),
                        parked.all().stream().map(DeadLetterView::reason).toList()));
        assertParkedAs("unknown-version");
    }

    private double passedBy() {
        return meters.counter("ansinh.inbox.events", "listener", "notes", "outcome", "passed-by")
                .count();
    }

    private void assertParkedAs(String reason) {
        writing.tell(2, "behind it");
        awaitCopies(List.of("behind it"));
        assertEquals(
                List.of(reason),
                parked.all().stream().map(DeadLetterView::reason).toList());
    }

    private void awaitCopies(List<String> texts) {
        await().atMost(SOON).untilAsserted(() -> assertEquals(texts, notes.copies()));
    }

    private static Map<String, String> headers() {
        return new HashMap<>(Map.of(
                "ce_specversion", "1.0",
                "ce_id", UUID.randomUUID().toString(),
                "ce_type", "vn.hue.ansinh.note.written.v1",
                "ce_source", "/test",
                "ce_subject", "note-1",
                "ce_time", "2023-11-30T00:00:00Z"));
    }
}
