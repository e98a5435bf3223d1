package vn.hue.ansinh.indicators.growth;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hue.ansinh.indicators.growth.GrowingFigures.FEW;
import static vn.hue.ansinh.indicators.growth.GrowingFigures.HUNDRED_TIMES_AS_MANY;
import static vn.hue.ansinh.indicators.growth.GrowingFigures.MONTHS_AND_PLACES;
import static vn.hue.ansinh.indicators.growth.GrowingFigures.NEVER_STATED;

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
import vn.hue.ansinh.request.Cursor;

/** Reads do the same work however long the history behind them has become. */
@QuarkusTest
@WithTestResource(RealParts.class)
class GrowthTest extends OnPlaces {
    private static final List<String> READS = List.of(
            "/indicators/IND-02-01/progress",
            "/indicators/IND-02-01/progress?asOf=2025-02-01T00:00:00Z",
            "/indicators/IND-02-01/targets",
            "/indicators/IND-02-01/verdicts",
            "/indicators/IND-02-01/observations?place=46",
            "/indicators/IND-02-01/aggregates?from=2023&to=2023",
            "/indicators/IND-05-02/observations?limit=5&asOf=2025-03-01T01:59:00Z",
            "/indicators/IND-05-02/observations?place=19750&from=2023&to=2023&limit=5",
            "/indicators/IND-05-02/observations?limit=5&cursor="
                    + cursor(
                            "/indicators/IND-05-02/observations?",
                            "2023-12",
                            "19750",
                            "2021-07-01",
                            "",
                            "ETHNICITY=E1",
                            "1"),
            "/observations?limit=5",
            "/public/v1/summary",
            "/public/v1/indicators/IND-05-02",
            "/observations?indicator=IND-05-02&limit=5&cursor="
                    + cursor(
                            "/observations?indicator=IND-05-02",
                            "IND-05-02",
                            "2023-12",
                            "19750",
                            "2021-07-01",
                            "",
                            "ETHNICITY=E1",
                            "1"),
            "/indicators?limit=5",
            "/tasks?limit=5",
            "/progress?limit=5",
            "/progress?limit=5&asOf=2025-02-01T00:00:00Z",
            "/progress/summary",
            "/reconciliation?period=2022");

    // What stands on the last revision of a figure; a list of figures and the history of verdicts show them all.
    private static final List<String> READS_OF_WHAT_HOLDS = List.of(
            "/indicators/IND-02-01/progress",
            "/indicators/IND-02-01/aggregates?from=2022&to=2022",
            "/progress?limit=5",
            "/progress/summary",
            "/reconciliation?period=2022");

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
        Map<String, Work> before = work(READS);

        figures.groups(FEW + 1, HUNDRED_TIMES_AS_MANY);
        Map<String, Work> after = work(READS);

        assertEquals(HUNDRED_TIMES_AS_MANY * MONTHS_AND_PLACES, figures.ofGroups());
        READS.forEach(read -> before.get(read).mustHoldFor(read, after.get(read)));
    }

    @Test
    void verdictsDoAsMuchWorkWhenAFigureWasRevisedAHundredTimesAsOften() {
        figures.revisions(FEW);
        Map<String, Work> before = work(READS_OF_WHAT_HOLDS);

        figures.revisions(HUNDRED_TIMES_AS_MANY - FEW);
        Map<String, Work> after = work(READS_OF_WHAT_HOLDS);

        READS_OF_WHAT_HOLDS.forEach(read -> before.get(read).mustHoldFor(read, after.get(read)));
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

    private static String cursor(String list, String... keys) {
        return Cursor.of(List.of(keys), "/api/v1" + list);
    }
}
