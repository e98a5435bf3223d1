package vn.hue.ansinh.indicators.growth;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hue.ansinh.indicators.growth.GrowingFigures.FEW;
import static vn.hue.ansinh.indicators.growth.GrowingFigures.HUNDRED_TIMES_AS_MANY;
import static vn.hue.ansinh.indicators.growth.GrowingFigures.HUNDRED_TIMES_AS_OFTEN;
import static vn.hue.ansinh.indicators.growth.GrowingFigures.MONTHS_AND_PLACES;
import static vn.hue.ansinh.indicators.growth.GrowingFigures.NEVER_STATED;
import static vn.hue.ansinh.indicators.growth.GrowingFigures.OFTEN;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.OnPlaces;
import vn.hue.ansinh.indicators.growth.Meter.Work;
import vn.hue.ansinh.indicators.progress.WatchingVerdicts;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.RealParts;

/** Reads do the same work however long the history behind them has become. */
@QuarkusTest
@WithTestResource(RealParts.class)
class GrowthTest extends OnPlaces {
    private static final String UNREADY = """
            indicator i where not exists (
                select 1 from verdict_current v where v.indicator = i.code
                and v.as_of <= timestamptz '2025-03-01 09:00+07' and v.good_until > timestamptz '2025-03-01 09:00+07')
            """;

    @Inject
    Meter meter;

    @Inject
    GrowingFigures figures;

    @Inject
    WatchingVerdicts watching;

    @BeforeEach
    void count() {
        clock.set("2025-03-01T09:00:00+07:00");
        // As in a service that has run for a while: of so few pages that all may look cheaper than one step into the
        // key.
        books.run("vacuum (analyze) place");
        meter.begin();
    }

    @AfterEach
    void countNoMore() {
        meter.end();
        books.clearReported();
    }

    @Test
    void readsDoAsMuchWorkWithAHundredTimesTheHistory() {
        figures.groups(1, FEW);
        Map<String, Work> before = work(Reads.OF_EVERY_KIND);

        figures.groups(FEW + 1, HUNDRED_TIMES_AS_MANY);
        Map<String, Work> after = work(Reads.OF_EVERY_KIND);

        assertEquals(HUNDRED_TIMES_AS_MANY * MONTHS_AND_PLACES, figures.ofGroups());
        allMustHold(before, after);
    }

    @Test
    void verdictsDoAsMuchWorkWhenAFigureWasRevisedAHundredTimesAsOften() {
        figures.revisions(OFTEN);
        Map<String, Work> before = work(Reads.OF_WHAT_HOLDS);

        figures.revisions(HUNDRED_TIMES_AS_OFTEN - OFTEN);
        Map<String, Work> after = work(Reads.OF_WHAT_HOLDS);

        allMustHold(before, after);
    }

    @Test
    void listsOfFiguresDoAsMuchWorkWhenEachFigureWasRevisedAHundredTimesAsOften() {
        figures.groups(1, 1);
        figures.revisionsOfAGroup(FEW);
        Map<String, Work> before = work(Reads.OF_FIGURES);

        figures.revisionsOfAGroup(HUNDRED_TIMES_AS_MANY - FEW);
        Map<String, Work> after = work(Reads.OF_FIGURES);

        assertEquals((HUNDRED_TIMES_AS_MANY + 1) * MONTHS_AND_PLACES, figures.ofGroups());
        allMustHold(before, after);
    }

    @Test
    void aFileOfFiguresReadsEachOnceMoreAtMostWhereKilledImportsLeftTheirRows() {
        figures.groupsOfAKilledImport(1, HUNDRED_TIMES_AS_MANY);
        figures.newGroups(1, FEW * FEW);

        Work work = meter.of(
                () -> read("/observations?format=CSV&indicator=" + NEVER_STATED).statusCode(200));

        long rows = (HUNDRED_TIMES_AS_MANY + FEW * FEW) * MONTHS_AND_PLACES;
        assertTrue(work.rows() < 2 * rows, "The file of " + figures.ofGroups() + " figures took " + work);
    }

    private static void allMustHold(Map<String, Work> before, Map<String, Work> after) {
        assertAll(before.keySet().stream()
                .map(read -> () -> before.get(read).mustHoldFor(read, after.get(read), Reads.beside(read))));
    }

    private Map<String, Work> work(List<String> reads) {
        readyVerdicts();
        Map<String, Work> work = new LinkedHashMap<>();
        reads.forEach(read -> work.put(read, meter.of(() -> read(read).statusCode(200))));
        return work;
    }

    /**
     * Or the schedule would keep verdicts ready between two counts. What somebody else is just writing about is passed by
     * and looked at again.
     */
    private void readyVerdicts() {
        await().until(() -> {
            watching.look();
            return books.count(UNREADY) == 0;
        });
    }

    private static ValidatableResponse read(String path) {
        return path.startsWith("/public")
                ? given().filter(new ContractFilter()).get(path).then()
                : get(path);
    }
}
