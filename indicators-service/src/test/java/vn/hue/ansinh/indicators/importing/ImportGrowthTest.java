package vn.hue.ansinh.indicators.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.growth.GrowingFigures;
import vn.hue.ansinh.indicators.growth.Meter;
import vn.hue.ansinh.kit.testing.RealParts;

/** To take a file in costs what the file holds, however long the history behind it has become. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ImportGrowthTest extends OnImports {
    private static final String GROUPS = "indicator,place,period,breakdown,value,numerator,denominator,status\n"
            + "IND-05-02,19750@2021-07-01,2023-01,ETHNICITY=E1,%1$d,%1$d,100,A\n"
            + "IND-02-01,46@1989-07-01,2022,,%1$d,%1$d,100,A\n";

    @Inject
    Meter meter;

    @Inject
    GrowingFigures figures;

    // Of ten people and more: figures of a few cost a look at all of their year.
    private int sent = 10;

    @BeforeEach
    void count() {
        meter.begin();
    }

    @AfterEach
    void countNoMore() {
        meter.end();
        books.clearReported();
    }

    @Test
    void anImportDoesAsMuchWorkWithAHundredTimesTheHistory() {
        figures.groups(1, GrowingFigures.FEW);
        figures.revisions(GrowingFigures.FEW);
        Meter.Work before = meter.of(this::correct);

        figures.groups(GrowingFigures.FEW + 1, GrowingFigures.HUNDRED_TIMES_AS_MANY);
        figures.revisions(GrowingFigures.HUNDRED_TIMES_AS_MANY);
        Meter.Work after = meter.of(this::correct);

        before.mustHoldFor("an import", new Meter.Work(before.statements(), after.rows(), after.blocks()));
    }

    /** Other figures each time; how often somebody asks whether it is done is not its work. */
    private void correct() {
        assertEquals(2, taken("ATOMIC", GROUPS.formatted(++sent)).getInt("rows.updated"));
    }
}
