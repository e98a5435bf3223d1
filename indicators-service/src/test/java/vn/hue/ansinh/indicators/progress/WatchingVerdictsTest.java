package vn.hue.ansinh.indicators.progress;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.indicators.Told;
import vn.hue.ansinh.kit.testing.EventSchemas;
import vn.hue.ansinh.kit.testing.RealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
class WatchingVerdictsTest extends OnRealParts {
    private static final String TOLD = "select status || ' since ' || (told_at at time zone 'Asia/Ho_Chi_Minh')::text"
            + " from verdict_told where indicator = 'IND-02-01'";

    @Inject
    WatchingVerdicts watching;

    @Inject
    Told told;

    @Test
    void aVerdictThatOnlyTheCalendarChangesIsToldOnce() {
        // The poverty rate of 2022 counts from 31 January 2023: nobody does anything on that day.
        clock.set("2023-01-30T12:00:00+07:00");
        watching.look();
        clock.set("2023-01-31T00:10:00+07:00");
        watching.look();
        clock.set("2023-01-31T00:20:00+07:00");
        watching.look();

        assertEquals(List.of("ON_TRACK since 2023-01-31 00:10:00"), books.texts(TOLD));
        List<String> turns = turnsOf("IND-02-01", "2023-01-30T17:[12]0:00Z");
        assertEquals(1, turns.size(), turns::toString);
        JsonPath turn = JsonPath.from(turns.get(0));
        assertEquals("NO_BASELINE ON_TRACK", turn.getString("from") + " " + turn.getString("to"));
    }

    /** A faster clock stamped it half a minute ahead of this one. */
    @Test
    void aFigureStampedByAFasterClockIsNotPassedOver() {
        clock.set("2025-12-20T09:00:00+07:00");
        watching.look();
        String told = "select status from verdict_told where indicator = 'IND-03-01'";
        assertEquals(List.of("ACHIEVED"), books.texts(told));
        books.run("""
            insert into observation (id, indicator, place_code, place_valid_from, period, value, status, synthetic,
                definition_version, revision, source_kind, source_import, recorded_at)
            values (gen_random_uuid(), 'IND-03-01', '46', '2025-01-01', '2025', 60, 'A', false, 1, 1, 'IMPORT',
                gen_random_uuid(), '2025-12-20T10:00:30+07:00')
            """);
        clock.set("2025-12-20T10:00:00+07:00");
        watching.look();

        assertEquals(List.of("DETERIORATING"), books.texts(told));
    }

    /** What the looks at these moments told, once all of it is on the topic. */
    private List<String> turnsOf(String indicator, String moments) {
        await().atMost(Duration.ofSeconds(60)).until(() -> books.count("outbox") == 0);
        Predicate<String> then = Pattern.compile(moments).asPredicate();
        return told.allAbout(indicator).stream()
                .filter(event -> Told.type(event).equals("indicator.status-changed"))
                .map(ConsumerRecord::value)
                .filter(then)
                .toList();
    }

    /** The last figure of health stations is that of 2022, and their target ends with 2025. */
    @Test
    void theColourThatAloneTurnsIsToldOnce() {
        clock.set("2025-12-31T23:55:00+07:00");
        watching.look();
        clock.set("2026-01-01T00:06:00+07:00");
        watching.look();
        clock.set("2026-01-01T00:16:00+07:00");
        watching.look();

        assertEquals(
                List.of("ON_TRACK since 2026-01-01 00:06:00"), books.texts(TOLD.replace("IND-02-01", "IND-06-02")));
        List<String> turns = turnsOf("IND-06-02", "2025-12-31T17:[01]6:00Z");
        assertEquals(1, turns.size(), turns::toString);
        EventSchemas.check("indicator.status-changed", turns.get(0));
        JsonPath turn = JsonPath.from(turns.get(0));
        assertEquals("ON_TRACK GREEN", turn.getString("from") + " " + turn.getString("fromColour"));
        assertEquals("ON_TRACK GREY", turn.getString("to") + " " + turn.getString("toColour"));
    }

    @Test
    void theTurnOfTheYearIsToldWhereAFinalFigureFellShort() {
        books.run("""
            insert into observation (id, indicator, place_code, place_valid_from, period, value, status, synthetic,
                definition_version, revision, source_kind, source_import, recorded_at)
            values (gen_random_uuid(), 'IND-03-01', '46', '2025-01-01', '2025', 69.9, 'A', false, 1, 1, 'IMPORT',
                gen_random_uuid(), '2025-11-20T09:00:00+07:00')
            """);
        clock.set("2025-12-31T23:55:00+07:00");
        watching.look();
        assertEquals(List.of("ON_TRACK"), books.texts("select status from verdict_told where indicator = 'IND-03-01'"));
        clock.set("2026-01-01T00:05:00+07:00");
        watching.look();

        assertEquals(
                List.of("NOT_ACHIEVED since 2026-01-01 00:05:00"), books.texts(TOLD.replace("IND-02-01", "IND-03-01")));
    }
}
