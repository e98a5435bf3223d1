package vn.hue.ansinh.indicators.importing;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;

/** Trouble that passes ends no import, however long it lasts, and those sent after it stay behind it. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RestingImportsTest extends OnImports {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String FIRST = HEADER + "IND-05-02,,481,2023,92.5,4625,5000,A,\n";
    private static final String CORRECTION = HEADER + "IND-05-02,,481,2023,93.0,4650,5000,A,\n";

    @Inject
    RunningImports running;

    @AfterEach
    void allIsWell() {
        books.run("drop trigger if exists disk_is_full on observation");
        books.run("drop trigger if exists disk_is_full on observation_import");
        books.clearReported();
    }

    @Test
    void whatFoundNoRoomIsTriedAgainLaterAndNothingOvertakesIt() {
        everyWriteEndsIn("disk_full");
        String first = handIn(FIRST);
        await().atMost(SOON).until(() -> books.count(resting(first, 2)) == 1);
        String correction = handIn(CORRECTION);

        assertEquals("WAITING", state(first));
        assertEquals("no-space", ask("/" + first).jsonPath().getString("failureReason.code"));
        running.runAll();
        assertEquals(2, rests(first));
        assertEquals(0, rests(correction));
        clock.set("2025-03-01T09:00:10+07:00");
        await().atMost(SOON).until(() -> books.count(resting(first, 3)) == 1);
        clock.set("2025-03-01T09:00:29+07:00");
        running.runAll();
        assertEquals(3, rests(first));

        books.run("drop trigger disk_is_full on observation");
        clock.set("2025-03-01T09:00:30+07:00");
        await().atMost(SOON).until(() -> state(correction).equals("DONE"));
        assertEquals("DONE", state(first));
        assertNull(ask("/" + first).jsonPath().getString("failureReason"));
        assertEquals(1, ask("/" + correction).jsonPath().getInt("rows.updated"));
    }

    @Test
    void aDiskThatIsFullForDaysEndsNoImport() {
        everyWriteEndsIn("disk_full");
        String id = handIn(FIRST);
        for (int rest = 2; rest < 14; rest++) {
            int nth = rest;
            await().atMost(SOON).until(() -> rests(id) == nth);
            clock.set(OffsetDateTime.parse("2025-03-01T09:00:00+07:00")
                    .plusHours(rest)
                    .toString());
        }

        assertEquals("WAITING", state(id));
        books.run("drop trigger disk_is_full on observation");
        clock.set("2025-03-05T09:00:00+07:00");
        await().atMost(SOON).until(() -> state(id).equals("DONE"));
        assertEquals(1, ask("/" + id).jsonPath().getInt("rows.created"));
    }

    @Test
    void aDeadlockIsTroubleThatPassesAsWell() {
        everyWriteEndsIn("deadlock_detected");
        String id = handIn(FIRST);

        await().atMost(SOON).until(() -> rests(id) == 2);

        assertEquals("database-busy", ask("/" + id).jsonPath().getString("failureReason.code"));
        assertEquals(0, attempts(id));
    }

    @Test
    void whatWillNotPassIsTriedAFewTimesHoweverOftenItWaitedBefore() {
        everyWriteEndsIn("disk_full");
        String id = handIn(FIRST);
        await().atMost(SOON).until(() -> rests(id) == 2);
        books.run("drop trigger disk_is_full on observation");
        everyWriteEndsIn("raise_exception");
        clock.set("2025-03-01T10:00:00+07:00");

        await().atMost(SOON).until(() -> state(id).equals("FAILED"));

        assertEquals("unexpected", ask("/" + id).jsonPath().getString("failureReason.code"));
        assertEquals(5, attempts(id));
    }

    /** A database without room takes no word of it, either. */
    @Test
    void anAttemptOfWhichNobodyCouldTellIsToldOfOnceThereIsRoom() {
        everyWriteEndsIn("disk_full");
        books.run("create trigger disk_is_full before update on observation_import for each row"
                + " when (new.state = 'WAITING') execute function refuse_for_trouble()");
        String id = handIn(FIRST);
        await().atMost(SOON).until(() -> attempts(id) == 1);
        for (int look = 0; look < 6; look++) {
            assertThrows(RuntimeException.class, this::lookNext);
        }
        assertEquals(1, attempts(id));

        books.run("drop trigger disk_is_full on observation_import");
        // From the second time on it rests, and is not looked at in between.
        await().atMost(SOON).until(() -> rests(id) == 2 && attempts(id) == 0);
        assertEquals("no-space", ask("/" + id).jsonPath().getString("failureReason.code"));
    }

    /** Until it was his turn: the service itself looks once a second as well. */
    private void lookNext() {
        await().atMost(SOON).pollInSameThread().until(() -> {
            running.runAll();
            return false;
        });
    }

    private void everyWriteEndsIn(String condition) {
        books.run("""
                create or replace function refuse_for_trouble() returns trigger language plpgsql as $$ begin
                    raise exception 'It is the machine' using errcode = '%s'; end $$;
                create trigger disk_is_full before insert on observation for each statement
                    execute function refuse_for_trouble()
                """.formatted(condition));
    }

    private static String handIn(String csv) {
        return send("ATOMIC", CSV, csv.getBytes(StandardCharsets.UTF_8)).path("id");
    }

    private static String state(String id) {
        return ask("/" + id).jsonPath().getString("state");
    }

    private int attempts(String id) {
        return books.count("generate_series(1, (select attempts from observation_import where id = '" + id + "'))");
    }

    private int rests(String id) {
        return books.count("generate_series(1, (select rests from observation_import where id = '" + id + "'))");
    }

    private static String resting(String id, int times) {
        String until = times == 2 ? "09:00:10" : "09:00:30";
        return "observation_import where id = '" + id + "' and rests_until = '2025-03-01T" + until
                + "+07:00' and trouble = 'NO_SPACE' and rests = " + times;
    }
}
