package vn.hue.ansinh.indicators.growth;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.indicators.growth.Meter.Work;
import vn.hue.ansinh.kit.testing.RealParts;

/** What counts the work of others would see it grow. */
@QuarkusTest
@WithTestResource(RealParts.class)
class MeterTest extends OnRealParts {
    private static final String FIGURES = "observation where indicator = 'IND-02-01'";

    @Inject
    Meter meter;

    @Inject
    Scheduler schedules;

    @BeforeEach
    void count() {
        meter.begin();
    }

    @AfterEach
    void countNoMore() {
        meter.end();
    }

    @Test
    void plainSqlIsCounted() {
        assertEquals(3, meter.of(() -> asks(3)).statements());
    }

    @Test
    void whatHibernateAsksIsCounted() {
        assertTrue(meter.of(() -> get("/indicators/IND-02-01")).statements() > 0);
    }

    @Test
    void noScheduleRunsMeanwhile() {
        assertFalse(schedules.isRunning());
        meter.end();
        assertTrue(schedules.isRunning());
    }

    @Test
    void aWorkThatAsksOnceMoreIsRefused() {
        Work few = meter.of(() -> asks(5));

        assertThrows(AssertionError.class, () -> few.mustHoldFor("asking", meter.of(() -> asks(6))));
    }

    @Test
    void aWorkThatReadsAHundredTimesTheRowsIsRefused() {
        Work few = new Work(1, 10, 10);

        assertThrows(AssertionError.class, () -> few.mustHoldFor("reading", new Work(1, 1_000, 10)));
        assertThrows(AssertionError.class, () -> few.mustHoldFor("reading", new Work(1, 10, 1_000)));
        assertDoesNotThrow(() -> few.mustHoldFor("reading", new Work(1, 30, 40)));
    }

    @Test
    void aWorkThatReadsThePlanAgainForEachRowOfAFileIsRefused() {
        Work few = new Work(1, 10, 10);

        assertDoesNotThrow(() -> few.mustHoldFor("reading", new Work(1, 5_000, 10), 500));
        assertThrows(AssertionError.class, () -> few.mustHoldFor("reading", new Work(1, 50_000, 10), 500));
        assertThrows(AssertionError.class, () -> few.mustHoldFor("reading", new Work(501, 10, 10), 500));
    }

    private void asks(int times) {
        for (int asked = 0; asked < times; asked++) {
            books.count(FIGURES);
        }
    }
}
