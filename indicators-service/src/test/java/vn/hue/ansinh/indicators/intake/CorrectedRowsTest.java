package vn.hue.ansinh.indicators.intake;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.table.PlanLoading;
import vn.hue.ansinh.kit.testing.RealParts;

/** A release before this one stated a row of the published figures otherwise. */
@QuarkusTest
@WithTestResource(RealParts.class)
class CorrectedRowsTest extends OnRealParts {
    private static final String OF_2022 = "source_kind = 'PUBLISHED' and indicator = 'IND-02-01' and period = '2022'";
    private static final String NOW = "2025-05-05T09:00:00+07:00";

    @Inject
    LoadingPlan plan;

    @Inject
    PlanLoading loading;

    private String row = "";

    @BeforeEach
    void aYearIsPublished() {
        load();
        row = books.texts("select source_row from observation where " + OF_2022).get(0);
        clock.set(NOW);
    }

    @AfterEach
    void theTablesAreStatedAsTheyAre() {
        books.clear("PUBLISHED", "DEMONSTRATION", "REPORT");
        load();
    }

    @Test
    void aCorrectionIsKnownFromNowAndLeavesThePastAsItWas() {
        before("value = 9.99");

        load();
        load();

        assertEquals(List.of("r1 9.99 2023-01", "r2 3.56 2025-05"), stated());
        get("/indicators/IND-02-01/observations?place=46&from=2022&to=2022&asOf=2024-03-01T00:00:00Z")
                .body("items[0].value", equalTo(9.99f));
    }

    @Test
    void aRowThatIsAboutAnotherYearNowTakesTheOldFigureBackOnce() {
        before("period = '2011'");

        load();
        load();

        assertEquals(List.of("2011 r1 false", "2011 r2 true", "2022 r1 false"), books.texts("""
            select period || ' r' || revision || ' ' || withdrawn from observation where source_row = '%s'
            order by period, revision""".formatted(row)));
        assertEquals(List.of("r1 3.56 2025-05"), stated());
    }

    @Test
    void whatOnlyNamesItsSourceOtherwiseDoesNotOverrideAReport() {
        before("source_title = 'Older'");
        others("3.5", false, "2025-01-01");

        load();

        assertEquals(2, stated().size());
    }

    @Test
    void whatWasPublishedBeforeOthersSpokeDoesNotOverruleThem() {
        others("3.5", false, "2025-01-01");
        neverStated();

        load();
        load();

        assertEquals(List.of("r1 3.5 2025-01"), stated());
        get("/indicators/IND-02-01/observations?place=46&from=2022&to=2022").body("items[0].value", equalTo(3.5f));
    }

    @Test
    void aCorrectionOfWhatOthersHaveOverruledOverrulesNobody() {
        before("value = 9.99");
        others("3.5", false, "2025-01-01");

        load();

        assertEquals(List.of("r1 9.99 2023-01", "r2 3.5 2025-01"), stated());
    }

    @Test
    void whatIsPublishedAfterOthersSpokeOverrulesThem() {
        others("3.5", false, "2022-12-01");
        neverStated();

        load();

        assertEquals(List.of("r1 3.5 2022-12", "r2 3.56 2023-01"), stated());
    }

    @Test
    void whatWasOnlyInventedMakesRoomForAnOlderPublicationFromNowOn() {
        others("3.5", true, "2025-01-01");
        neverStated();

        load();

        assertEquals(List.of("r1 3.5 2025-01", "r2 3.56 2025-05"), stated());
    }

    /** Others were the first to speak. */
    private void neverStated() {
        books.run("alter table observation disable trigger user; delete from observation where source_row = '" + row
                + "'; update observation set revision = 1 where source_kind = 'REPORT' and indicator = 'IND-02-01'"
                + " and period = '2022'; alter table observation enable trigger user");
    }

    private void others(String value, boolean invented, String day) {
        books.run("""
            insert into observation (id, indicator, place_code, place_valid_from, period, value, status, synthetic,
                definition_version, revision, source_kind, source_agency, source_report, source_report_version, recorded_at)
            select gen_random_uuid(), indicator, place_code, place_valid_from, period, %s, 'A', %s,
                definition_version, 2, 'REPORT', 'SLDTBXH', gen_random_uuid(), 1, timestamptz '%s 00:00Z'
            from observation where source_row = '%s'
            """.formatted(value, invented, day, row));
    }

    /** As nobody can in production: what stands in the books as the row's own. */
    private void before(String column) {
        books.run("alter table observation disable trigger user; update observation set " + column
                + " where source_row = '" + row + "'; alter table observation enable trigger user");
    }

    private void load() {
        loading.inTurn(plan::load);
    }

    private List<String> stated() {
        return books.texts("""
            select 'r' || revision || ' ' || value || ' ' || to_char(recorded_at, 'YYYY-MM') from observation
            where indicator = 'IND-02-01' and period = '2022' and place_code = '46' order by revision""");
    }
}
