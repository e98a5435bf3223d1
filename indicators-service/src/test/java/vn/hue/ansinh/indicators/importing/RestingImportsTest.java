package vn.hue.ansinh.indicators.importing;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;

/** A disk that is full for a while ends no import, and those sent after it stay behind it. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RestingImportsTest extends OnImports {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String FIRST = HEADER + "IND-05-02,,481,2023,92.5,4625,5000,A,\n";
    private static final String CORRECTION = HEADER + "IND-05-02,,481,2023,93.0,4650,5000,A,\n";

    @Inject
    RunningImports running;

    @AfterEach
    void thereIsRoom() {
        books.run("drop trigger if exists disk_is_full on observation");
        books.clearReported();
    }

    @Test
    void whatFoundNoRoomIsTriedAgainLaterAndNothingOvertakesIt() {
        books.run("""
                create or replace function refuse_for_space() returns trigger language plpgsql as $$ begin
                    raise exception 'No space left on device' using errcode = 'disk_full'; end $$;
                create trigger disk_is_full before insert on observation for each statement
                    execute function refuse_for_space()
                """);
        String first = handIn(FIRST);
        await().atMost(SOON).until(() -> books.count(resting(first, "09:00:10")) == 1);
        String correction = handIn(CORRECTION);

        assertEquals("WAITING", ask("/" + first).jsonPath().getString("state"));
        assertEquals("no-space", ask("/" + first).jsonPath().getString("failureReason.code"));
        running.runAll();
        assertEquals(2, attempts(first));
        assertEquals(0, attempts(correction));
        clock.set("2025-03-01T09:00:10+07:00");
        await().atMost(SOON).until(() -> books.count(resting(first, "09:00:30")) == 1);
        clock.set("2025-03-01T09:00:29+07:00");
        running.runAll();
        assertEquals(3, attempts(first));

        books.run("drop trigger disk_is_full on observation");
        clock.set("2025-03-01T09:00:30+07:00");
        await().atMost(SOON)
                .until(() -> ask("/" + correction).jsonPath().getString("state").equals("DONE"));
        assertEquals("DONE", ask("/" + first).jsonPath().getString("state"));
        assertNull(ask("/" + first).jsonPath().getString("failureReason"));
        assertEquals(1, ask("/" + correction).jsonPath().getInt("rows.updated"));
    }

    private static String handIn(String csv) {
        return send("ATOMIC", CSV, csv.getBytes(StandardCharsets.UTF_8)).path("id");
    }

    private int attempts(String id) {
        return Integer.parseInt(books.texts("select attempts from observation_import where id = '" + id + "'")
                .get(0));
    }

    private static String resting(String id, String until) {
        return "observation_import where id = '" + id + "' and rests_until = '2025-03-01T" + until
                + "+07:00' and trouble = 'NO_SPACE'";
    }
}
