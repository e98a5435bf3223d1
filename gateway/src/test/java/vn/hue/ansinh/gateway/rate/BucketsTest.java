package vn.hue.ansinh.gateway.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BucketsTest {
    private final Hands time = new Hands();
    private final Buckets buckets = new Buckets(new Policy("address", 10, Duration.ofSeconds(10)), 100, time);

    /** A clock that is moved by hand. */
    private static final class Hands implements TimeMeter {
        private long nanos;

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }

        void wait(int seconds) {
            nanos += TimeUnit.SECONDS.toNanos(seconds);
        }
    }

    @Test
    void isWholeAgainWhenItSaidSo() {
        Grant last = takeAll();
        assertEquals(new Grant(true, 0, 10, 1), last);

        time.wait(10);

        assertEquals(9, buckets.take("a").remaining());
    }

    @Test
    void takesTheNextOneAfterTheSecondsItNamed() {
        takeAll();
        Grant refused = buckets.take("a");
        assertFalse(refused.given());

        time.wait((int) refused.secondsToNext());

        assertTrue(buckets.take("a").given());
    }

    @Test
    void neverRefusesWhileItSaysThatSomethingRemains() {
        long promised = 10;
        for (int call = 0; call < 200; call++) {
            Grant grant = buckets.take("a");
            assertTrue(grant.given() || promised == 0, "promised " + promised);
            promised = grant.remaining();
            if (call % 7 == 0) {
                time.wait(1);
            }
        }
    }

    private Grant takeAll() {
        Grant last = buckets.take("a");
        for (int call = 1; call < 10; call++) {
            last = buckets.take("a");
        }
        return last;
    }
}
