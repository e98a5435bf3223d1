package vn.hue.ansinh.reporting.consolidation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.reporting.HealthReports.INCOMPLETE;
import static vn.hue.ansinh.reporting.HealthReports.anAcceptedReport;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.YEAR_2023;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.accepted;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.opens;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.OnRealParts;

/** What the table is held against, and what goes with its figures, is pinned with them. */
@QuarkusTest
@WithTestResource(RealParts.class)
class PinnedContentTest extends OnRealParts {
    private static final String INSURED = "content.rows.find { it.indicator == 'IND-06-01' }";

    @BeforeEach
    void noVerdictIsKnown() {
        desk.run("delete from verdict_copy");
    }

    @Test
    void eachRowSaysWhatTheYearIsToReach() {
        anAcceptedReport();

        opens(YEAR_2023)
                .then()
                .body(INSURED + ".target.comparator", equalTo("GE"), INSURED + ".target.value", equalTo(98))
                .body(INSURED + ".target.year", equalTo(2025))
                .body("content.rows.find { it.indicator == 'IND-03-02' }.target.year", equalTo(2023));
    }

    @Test
    void theVerdictIsThatOnTheYearAndLaterOnesDoNotShiftTheHash() {
        anAcceptedReport();
        verdict("IND-06-01", "MAINTAINED", 2023, "2023-12-01");
        String before = opens(YEAR_2023)
                .then()
                .body(INSURED + ".verdict", equalTo("MAINTAINED"))
                .extract()
                .path("sha256");

        verdict("IND-06-01", "BREACHED", 2024, "2024-12-01");

        opens(YEAR_2023).then().body("sha256", equalTo(before), INSURED + ".verdict", equalTo("MAINTAINED"));
    }

    @Test
    void noVerdictIsStatedBesideAnEmptyFigure() {
        anAcceptedReport();
        String before = opens(YEAR_2023).path("sha256");

        verdict("IND-03-02", "NEEDS_ACCELERATION", 2023, "2023-12-01");

        opens(YEAR_2023)
                .then()
                .body("sha256", equalTo(before))
                .body("content.rows.find { it.indicator == 'IND-03-02' }.years.value", everyItem(nullValue()))
                .body("content.rows.find { it.indicator == 'IND-03-02' }.verdict", nullValue());
    }

    @Test
    void anIssuedOneKeepsTheTargetThatWasKnown() {
        anAcceptedReport();
        var opened = opens(YEAR_2023);
        String kept = desk.text("select yardstick::text from indicator_copy where code = 'IND-06-01'");
        try {
            desk.run("update indicator_copy set yardstick = '{}' where code = 'IND-06-01'");

            SomeConsolidations.reads(opened.path("id"))
                    .then()
                    .body("sha256", equalTo(opened.path("sha256")), INSURED + ".target.value", equalTo(98));
        } finally {
            desk.run("update indicator_copy set yardstick = '" + kept.replace("'", "''")
                    + "'::jsonb where code = 'IND-06-01'");
        }
    }

    @Test
    void indicatorsOfAPlanThatNobodyReportsOnAreNotInTheTable() {
        anAcceptedReport();
        desk.run("insert into indicator_name select 'IND-99-01', 'KH-NEXT', area, name, unit, measure_kind, decimals,"
                + " components, last_day, revision from indicator_name where code = 'IND-06-01'");
        try {
            opens(YEAR_2023)
                    .then()
                    .statusCode(201)
                    .body("content.rows.indicator", hasItem("IND-03-02"))
                    .body("content.rows.indicator", not(hasItem("IND-99-01")));
        } finally {
            desk.run("delete from indicator_name where code = 'IND-99-01'");
        }
    }

    @Test
    void justificationsReasonsAndSpendingComeAlong() {
        accepted(
                "R-02.2023.SYT",
                "{\"indicator\": \"IND-06-01\", \"value\": 101.3, \"status\": \"E\","
                        + " \"justification\": \"Đăng ký vượt số hộ\"}",
                INCOMPLETE
                        + ", \"spending\": [{\"source\": \"PROVINCE_BUDGET\", \"area\": \"PA-06\", \"planned\": 1200,"
                        + " \"spent\": 1150.5}]");

        opens(YEAR_2023)
                .then()
                .statusCode(201)
                .body("content.justifications.text", contains("Đăng ký vượt số hộ"))
                .body("content.justifications[0].placeName", equalTo("Tỉnh Thừa Thiên Huế"))
                .body("content.incomplete.reason", contains("Các chỉ tiêu khác báo cáo sau"))
                .body("content.spending.spent", hasItem(1150.5f))
                .body("content.spending[0].source", equalTo("PROVINCE_BUDGET"))
                .body("content.estimates[0].agencyName", equalTo("Sở Y tế"));
    }

    @Test
    void whatWasPinnedBeforeThereWereAnyRemarksIsReadAndKeepsItsHash() {
        String old = "{\"areas\":[],\"differences\":[],\"duty\":\"R-02\",\"estimates\":[],\"from\":\"2023\","
                + "\"gaps\":[],\"issuer\":{\"code\":\"SLDTBXH\",\"name\":\"Sở\"},\"period\":\"2023\",\"recipients\":[],"
                + "\"reports\":[],\"rows\":[],\"stories\":[],\"under\":\"R-04\"}";

        assertEquals(old, Contents.read(old).canonical());
    }

    private void verdict(String indicator, String verdict, int year, String day) {
        desk.run("insert into verdict_copy (indicator, verdict, latest_year, at) values ('" + indicator + "', '"
                + verdict + "', " + year + ", '" + day + "')");
    }
}
