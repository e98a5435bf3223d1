package vn.hue.ansinh.gateway.access;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.problem.ProblemCode;

/** Who goes to look for a key, when, and what the others hear of it. */
class LookingTest {
    private static final Duration GAP = Duration.ofHours(1);
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final Vertx vertx = Vertx.vertx();
    private final AtomicLong now = new AtomicLong();
    private final Looking looking = new Looking(() -> GAP, vertx, now::get);

    @AfterEach
    void end() {
        vertx.close();
    }

    @Test
    void oneGoesAtOnceAndTheOthersWaitForHim() {
        assertTrue(looking.turn().result());
        Future<Boolean> other = looking.turn();
        assertFalse(other.isComplete());

        looking.back(Looking.Found.SHOWN);

        assertFalse(other.result());
    }

    @Test
    void nobodyLooksTwiceBeforeTheGapHasPassed() {
        wentAndFound(Looking.Found.SHOWN);
        pass(GAP.minus(A_MOMENT));

        Future<Boolean> next = looking.turn();

        assertFalse(next.isComplete());
        await().until(next::isComplete);
        assertTrue(next.result());
    }

    @Test
    void afterTheGapTheNextOneGoesAtOnce() {
        wentAndFound(Looking.Found.SHOWN);

        pass(GAP);

        assertTrue(looking.turn().result());
    }

    @Test
    void whoNeedNotHaveLookedLetsTheNextOneGoAtOnce() {
        wentAndFound(Looking.Found.NOT_LOOKED);

        assertTrue(looking.turn().result());
    }

    @Test
    void whileNobodyAnswersThoseWhoWaitAndThoseWhoComeAreRefusedAtOnce() {
        looking.turn();
        Future<Boolean> waits = looking.turn();

        looking.back(Looking.Found.NOBODY_THERE);
        pass(GAP.minusNanos(1));

        assertRefused(waits);
        assertRefused(looking.turn());
    }

    @Test
    void whereNobodyAnsweredItIsLookedAgainAfterTheGap() {
        wentAndFound(Looking.Found.NOBODY_THERE);

        pass(GAP);

        assertTrue(looking.turn().result());
    }

    private void wentAndFound(Looking.Found found) {
        looking.turn();
        looking.back(found);
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    private static void assertRefused(Future<Boolean> turn) {
        assertTrue(turn.failed());
        assertEquals(ProblemCode.SIGN_IN_UNAVAILABLE.code(), turn.cause().getMessage());
    }
}
