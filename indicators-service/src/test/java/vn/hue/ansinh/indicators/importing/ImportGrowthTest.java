package vn.hue.ansinh.indicators.importing;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.growth.GrowingFigures;
import vn.hue.ansinh.indicators.growth.Meter;
import vn.hue.ansinh.indicators.growth.Onlooker;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.local.Database;

/** To take a file in costs what the file holds, however long the history behind it has become. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ImportGrowthTest extends OnImports {
    private static final String GROUPS = "indicator,place,period,breakdown,value,numerator,denominator,status\n"
            + "IND-05-02,19750@2021-07-01,2023-01,ETHNICITY=E1,%1$d,%1$d,100,A\n"
            + "IND-02-01,46@1989-07-01,2022,,%1$d,%1$d,100,A\n";

    private static final String ROW = "IND-05-02,19750@2021-07-01,2023-01,ETHNICITY=E%2$d,%1$d,%1$d,100,A%n";
    private static final String HEAD = GROUPS.substring(0, GROUPS.indexOf('\n') + 1);

    private static final String DONE =
            "not exists (select from observation_import where state not in ('DONE', 'FAILED'))";

    Database database;

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

        before.mustHoldFor("an import", after);
    }

    @Test
    void aFileOfAHundredTimesTheRowsAsksAsOftenAndReadsAsMuchForEach() {
        figures.groups(1, GrowingFigures.HUNDRED_TIMES_AS_MANY);
        Meter.Work few = meter.of(() -> correct(GrowingFigures.FEW));

        Meter.Work many = meter.of(() -> correct(GrowingFigures.HUNDRED_TIMES_AS_MANY));

        few.mustHoldFor("a file", many, GrowingFigures.HUNDRED_TIMES_AS_MANY - GrowingFigures.FEW);
    }

    private void correct() {
        correct(2, GROUPS.formatted(++sent));
    }

    private void correct(int rows) {
        sent++;
        correct(
                rows,
                HEAD
                        + IntStream.rangeClosed(1, rows)
                                .mapToObj(group -> ROW.formatted(sent, group))
                                .collect(joining()));
    }

    /** Other figures each time. */
    private void correct(int rows, String csv) {
        String id = send("ATOMIC", CSV, csv.getBytes(StandardCharsets.UTF_8)).path("id");
        new Onlooker(database).awaits(DONE);
        assertEquals(rows, ask("/" + id).jsonPath().getInt("rows.updated"));
    }
}
