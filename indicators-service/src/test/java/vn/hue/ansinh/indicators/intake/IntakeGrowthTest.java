package vn.hue.ansinh.indicators.intake;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.OnPlaces;
import vn.hue.ansinh.indicators.growth.GrowingFigures;
import vn.hue.ansinh.indicators.growth.Meter;
import vn.hue.ansinh.indicators.growth.Onlooker;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.local.Database;

/** To take a report in costs what the report holds, however long the history behind it has become. */
@QuarkusTest
@WithTestResource(RealParts.class)
class IntakeGrowthTest extends OnPlaces {
    Database database;

    @Inject
    Meter meter;

    @Inject
    GrowingFigures figures;

    @Inject
    AcceptedReports reports;

    @BeforeEach
    void count() {
        clock.set("2025-03-01T09:00:00+07:00");
        meter.begin();
    }

    @AfterEach
    void countNoMore() {
        meter.end();
        books.clearReported();
    }

    @Test
    void aReportDoesAsMuchWorkWithAHundredTimesTheHistory() {
        figures.groups(1, GrowingFigures.FEW);
        Meter.Work before = meter.of(this::report);

        figures.groups(GrowingFigures.FEW + 1, GrowingFigures.HUNDRED_TIMES_AS_MANY);
        Meter.Work after = meter.of(this::report);

        before.mustHoldFor("a report", after);
    }

    private void report() {
        String id = reports.accepted(
                reports.report(UUID.randomUUID(), 1, reports.figure("IND-05-02", "46@1989-07-01", "92.5")));
        new Onlooker(database).awaits("exists (select from inbox where event_id = '" + id + "')");
    }
}
