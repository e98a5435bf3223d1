package vn.hue.ansinh.gateway.route;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private static final long LONG = 60_000;
    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() {
        vertx.close();
    }

    @Test
    void comeAtOnceWhileThereIsRoom() {
        Turns turns = new Turns(4, 4, LONG, vertx);

        assertTrue(hasCome(turns.ask("one")));
        assertTrue(hasCome(turns.ask("another")));
    }

    @Test
    void leaveHalfOfThemToOthersWhoeverAsks() {
        Turns turns = new Turns(4, 4, LONG, vertx);
        turns.ask("greedy");
        turns.ask("greedy");

        Turn third = turns.ask("greedy");

        assertFalse(hasCome(third));
        assertTrue(hasCome(turns.ask("modest")));
    }

    @Test
    void comeToEachLineInTurn() {
        Turns turns = new Turns(2, 10, LONG, vertx);
        Turn held = turns.ask("greedy");
        Turn other = turns.ask("another");
        Turn greedy = turns.ask("greedy");
        Turn greedyToo = turns.ask("greedy");
        Turn modest = turns.ask("modest");

        other.leave();
        await().until(() -> hasCome(modest));
        assertFalse(hasCome(greedy));

        held.leave();
        await().until(() -> hasCome(greedy));
        assertFalse(hasCome(greedyToo));
    }

    @Test
    void areTakenFromTheLongestLineWhenThereIsNoRoom() {
        Turns turns = new Turns(2, 3, LONG, vertx);
        turns.ask("greedy");
        List<Turn> line = Stream.generate(() -> turns.ask("greedy")).limit(3).toList();

        turns.ask("another");
        Turn modest = turns.ask("modest");

        await().until(() -> line.get(2).coming().failed());
        assertInstanceOf(ServiceBusy.class, line.get(2).coming().cause());
        assertFalse(modest.coming().isComplete());
        assertFalse(line.get(1).coming().isComplete());
    }

    @Test
    void areRefusedToWhoeverMakesTheLongestLineLonger() {
        Turns turns = new Turns(1, 2, LONG, vertx);
        for (int call = 0; call < 3; call++) {
            turns.ask("greedy");
        }

        Turn fourth = turns.ask("greedy");

        await().until(() -> fourth.coming().failed());
    }

    @Test
    void doNotComeAfterTheirTime() {
        Turns turns = new Turns(1, 2, 50, vertx);
        Turn held = turns.ask("one");

        Turn late = turns.ask("one");
        await().until(() -> late.coming().failed());
        held.leave();

        assertTrue(hasCome(turns.ask("one")));
    }

    @Test
    void passOverWhoHasLeft() {
        Turns turns = new Turns(1, 5, LONG, vertx);
        Turn held = turns.ask("one");
        Turn gone = turns.ask("one");
        Turn next = turns.ask("one");

        gone.leave();
        gone.leave();
        held.leave();

        await().until(() -> hasCome(next));
        assertTrue(gone.coming().failed());
    }

    @Test
    void areAllUnansweredOnlyWhileSomebodyWaitsForTheFirstAnswer() {
        Turns turns = new Turns(4, 4, LONG, vertx);
        Duration moment = Duration.ofMillis(500);
        assertFalse(turns.areAllUnansweredFor(Duration.ZERO));
        Turn one = turns.ask("one");
        turns.ask("another");
        await().until(() -> turns.areAllUnansweredFor(moment));

        turns.heard();

        assertFalse(turns.areAllUnansweredFor(Duration.ofMillis(500)));
        one.leave();
        await().until(() -> turns.areAllUnansweredFor(moment));
    }

    @Test
    void areNotUnansweredSinceSomebodyWhoLeft() {
        Turns turns = new Turns(4, 4, LONG, vertx);
        Turn gone = turns.ask("one");
        await().until(() -> turns.areAllUnansweredFor(Duration.ofMillis(500)));
        gone.leave();

        turns.ask("another");

        assertFalse(turns.areAllUnansweredFor(Duration.ofMillis(500)));
    }

    /** Whatever order callers come and go in, none is lost and none is given twice. */
    @Test
    void areAllBackWhenEverybodyHasLeft() {
        Random chance = new Random(7);
        Turns turns = new Turns(4, 8, LONG, vertx);
        List<Turn> all = new ArrayList<>();
        for (int step = 0; step < 5_000; step++) {
            all.add(turns.ask("caller " + chance.nextInt(5)));
            assertTrue(
                    all.stream().filter(turn -> turn.state() == Turn.State.HELD).count() <= 4);
            all.removeIf(turn -> turn.state() == Turn.State.OVER);
            if (chance.nextInt(3) > 0) {
                all.remove(chance.nextInt(all.size())).leave();
            }
        }
        Collections.shuffle(all, chance);

        all.forEach(Turn::leave);

        List<Boolean> afterwards = Stream.of("a", "b", "c", "d", "e")
                .map(turns::ask)
                .map(TurnsTest::hasCome)
                .toList();
        assertEquals(List.of(true, true, true, true, false), afterwards);
    }

    private static boolean hasCome(Turn turn) {
        return turn.coming().succeeded();
    }
}
