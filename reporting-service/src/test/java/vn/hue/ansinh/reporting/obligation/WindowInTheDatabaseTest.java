package vn.hue.ansinh.reporting.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.time.Zones;
import vn.hue.ansinh.reporting.OnRealParts;

/** The states are computed in SQL, since lists are filtered by them; they are those of {@link Window}. */
@QuarkusTest
@WithTestResource(RealParts.class)
class WindowInTheDatabaseTest extends OnRealParts {
    private static final String ID = "R-02.2023.SYT";
    private static final int SAMPLE = 300;

    @Inject
    Obligations obligations;

    private String before = "";

    @AfterEach
    void theObligationIsAsThePlanHasIt() {
        desk.run(before);
    }

    @Test
    void agreesWithTheRulesAtRandomMomentsAndOnEachBoundary() {
        before = desk.text(
                "select format('update obligation set opens_at = %L, due_at = %L, lock_at = %L where id = %L',"
                        + " opens_at, due_at, lock_at, id) from obligation where id = '" + ID + "'");
        Random chance = new Random(197);
        for (int one = 0; one < SAMPLE; one++) {
            Window window = any(chance);
            store(window);
            Instant soon = window.lateAt().minus(Duration.ofDays(14));
            Instant[] turns = {
                window.opensAt(),
                window.dueAt(),
                window.lateAt(),
                soon,
                window.opensAt().plusMillis(days(chance, 500))
            };
            Instant moment = turns[chance.nextInt(turns.length)].minusMillis(chance.nextInt(2));

            agrees(window, moment);
        }
    }

    private void agrees(Window window, Instant moment) {
        clock.set(moment.atZone(Zones.VIETNAM).toOffsetDateTime().toString());

        Obligation stored = obligations.find(ID).orElseThrow();

        assertEquals(window.stateAt(moment), stored.state(), () -> window + " at " + moment);
        assertEquals(window.lateAt(), stored.lateAt());
        assertEquals(window.isLocked(moment), stored.isLocked(moment));
    }

    private void store(Window window) {
        desk.run("update obligation set lock_at = null where id = '" + ID + "'");
        desk.run("update obligation set opens_at = '%s', due_at = '%s', lock_at = %s where id = '%s'"
                .formatted(window.opensAt(), window.dueAt(), quoted(window.lockAt()), ID));
        desk.run("delete from extension");
        if (window.extendedTo() != null) {
            desk.run("insert into extension (id, obligation, agency, reason, wanted_until, state, requested_by,"
                    + " requested_at, until, extended_to, decision_reason, decided_by, decided_at, revision) values"
                    + " (gen_random_uuid(), '" + ID
                    + "', 'SYT', 'x', '2023-12-01', 'GRANTED', 'x', now(), '2023-12-01',"
                    + " '" + window.extendedTo() + "', 'x', 'x', now(), 1)");
        }
    }

    private static Window any(Random chance) {
        Instant opens = Instant.parse("2022-12-31T17:00:00Z").plusMillis(days(chance, 100));
        Instant due = opens.plusMillis(1 + days(chance, 300));
        return new Window(
                opens,
                due,
                chance.nextBoolean() ? due.plusMillis(days(chance, 60)) : null,
                chance.nextBoolean() ? due.plusMillis(days(chance, 60)) : null);
    }

    private static long days(Random chance, int most) {
        return (long) (chance.nextDouble() * Duration.ofDays(most).toMillis());
    }

    private static String quoted(Instant instant) {
        return instant == null ? "null" : "'" + instant + "'";
    }
}
