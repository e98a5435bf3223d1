package vn.hue.ansinh.indicators.intake;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.table.PlanLoading;
import vn.hue.ansinh.kit.testing.RealParts;

/** What is invented for a demonstration never takes the place of what is real. */
@QuarkusTest
@WithTestResource(RealParts.class)
class InventedFiguresTest extends OnRealParts {
    private static final String IMMUNISED = "IND-06-07";

    @Inject
    AcceptedReports reports;

    @Inject
    LoadingPlan plan;

    @Inject
    PlanLoading loading;

    private final UUID report = UUID.randomUUID();

    @AfterEach
    void theTablesAreStatedAsTheyAre() {
        books.clear("PUBLISHED", "DEMONSTRATION", "REPORT");
        loading.inTurn(plan::load);
    }

    @Test
    void anInventedFigureOfAReportLeavesTheRealOneOfAnother() {
        hears(report, 1, real("99.3"));
        hears(UUID.randomUUID(), 1, invented("50.0"), reports.figure("IND-06-02", "46@1989-07-01", "45.4"));

        assertEquals(List.of("IND-06-02 45.4 f", "IND-06-07 99.3 f"), reported());
        get("/indicators/IND-06-07/observations?from=2023&to=2023").body("items.value", contains(99.3f));
    }

    @Test
    void whereNothingRealStandsItIsStated() {
        hears(report, 1, invented("50.0"));
        hears(UUID.randomUUID(), 1, invented("60.0"));

        assertEquals(List.of("IND-06-07 50.0 t", "IND-06-07 60.0 t"), reported());
    }

    @Test
    void whereTheRealOneWasTakenBackItIsStated() {
        hears(report, 1, real("99.3"));
        hears(report, 2);
        hears(UUID.randomUUID(), 1, invented("50.0"));

        assertEquals("IND-06-07 50.0 t", reported().get(2));
    }

    @Test
    void whoStatedTheRealOneMayAmendItByAnInventedOne() {
        hears(report, 1, real("99.3"));
        hears(report, 2, invented("50.0"));

        assertEquals(List.of("IND-06-07 99.3 f", "IND-06-07 50.0 t"), reported());
    }

    @Test
    void aNewRowOfInventedHistoryLeavesTheRealFigure() {
        loading.inTurn(plan::load);
        String row = books.texts("select min(source_row) from observation where source_kind = 'DEMONSTRATION'")
                .get(0);
        books.run("""
            insert into observation (id, indicator, component, place_code, place_valid_from, period, value, status, synthetic,
                definition_version, revision, source_kind, source_agency, source_report, source_report_version, recorded_at)
            select gen_random_uuid(), indicator, component, place_code, place_valid_from, period, 42, 'A', false,
                definition_version, 2, 'REPORT', 'SLDTBXH', gen_random_uuid(), 1, timestamptz '2021-12-01 00:00Z'
            from observation where source_row = '%s';
            alter table observation disable trigger user;
            delete from observation where source_row = '%s';
            alter table observation enable trigger user
            """.formatted(row, row));

        loading.inTurn(plan::load);

        assertEquals(0, books.count("observation where source_row = '" + row + "'"));
    }

    @Test
    void whatOthersHaveOnlyInventedSinceLeavesRoomForTheRealFigureAgain() {
        UUID other = UUID.randomUUID();
        hears(report, 1, real("99.3"));
        hears(other, 1, real("99.5"));
        hears(other, 2);
        hears(UUID.randomUUID(), 1, invented("50.0"));
        hears(report, 2, real("99.3"));

        assertEquals("IND-06-07 99.3 f", reported().get(4));
    }

    private void hears(UUID report, int version, String... figures) {
        String id = reports.accepted(reports.report(report, version, figures));
        await().atMost(Duration.ofSeconds(40)).until(() -> books.count("inbox where event_id = '" + id + "'") == 1);
    }

    private String real(String value) {
        return reports.figure(IMMUNISED, "46@1989-07-01", value);
    }

    private String invented(String value) {
        return real(value).replace("\"synthetic\":false", "\"synthetic\":true");
    }

    private List<String> reported() {
        return books.texts("select indicator || ' ' || coalesce(value::text, '-') || ' ' || left(synthetic::text, 1)"
                + " from observation where source_kind = 'REPORT' order by indicator, revision");
    }
}
