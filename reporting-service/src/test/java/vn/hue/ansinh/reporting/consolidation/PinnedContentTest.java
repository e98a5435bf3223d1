package vn.hue.ansinh.reporting.consolidation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.reporting.HealthReports.INCOMPLETE;
import static vn.hue.ansinh.reporting.HealthReports.anAcceptedReport;
import static vn.hue.ansinh.reporting.SomeVerdicts.grey;
import static vn.hue.ansinh.reporting.SomeVerdicts.stands;
import static vn.hue.ansinh.reporting.SomeVerdicts.synthetic;
import static vn.hue.ansinh.reporting.SomeVerdicts.target;
import static vn.hue.ansinh.reporting.SomeVerdicts.year;
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
    private static final String INSURANCE = "IND-06-01";
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
        stands(desk, INSURANCE, target(1, "MAINTAINED", year(2023, "MAINTAINED")));
        String before = opens(YEAR_2023)
                .then()
                .body(INSURED + ".verdict", equalTo("MAINTAINED"))
                .extract()
                .path("sha256");

        stands(desk, INSURANCE, target(1, "BREACHED", year(2023, "MAINTAINED"), year(2024, "BREACHED")));

        opens(YEAR_2023).then().body("sha256", equalTo(before), INSURED + ".verdict", equalTo("MAINTAINED"));
    }

    @Test
    void theVerdictOnTheYearIsThereThoughLaterYearsWereJudgedBefore() {
        anAcceptedReport();
        stands(desk, INSURANCE, target(1, "BREACHED", year(2023, "MAINTAINED"), year(2024, "BREACHED")));

        opens(YEAR_2023).then().body(INSURED + ".verdict", equalTo("MAINTAINED"));
    }

    @Test
    void aYearThatNobodyJudgedHasNoVerdictThoughOthersHave() {
        anAcceptedReport();
        stands(desk, INSURANCE, target(1, "BREACHED", year(2022, "MAINTAINED"), year(2024, "BREACHED")));

        opens(YEAR_2023).then().body(INSURED + ".verdict", nullValue());
    }

    @Test
    void theWorstTargetSpeaksAndIsNamed() {
        anAcceptedReport();
        String kept = desk.text("select yardstick::text from indicator_copy where code = 'IND-06-01'");
        try {
            desk.run("update indicator_copy set yardstick = jsonb_set(yardstick, '{targets}', yardstick->'targets'"
                    + " || jsonb_build_array(yardstick->'targets'->0 || '{\"seq\": 2, \"value\": 99.9, \"toYear\": 2030}'))"
                    + " where code = 'IND-06-01'");
            stands(
                    desk,
                    INSURANCE,
                    target(1, "MAINTAINED", year(2023, "MAINTAINED")),
                    target(2, "LIMITED", year(2023, "LIMITED")));

            opens(YEAR_2023)
                    .then()
                    .body(INSURED + ".verdict", equalTo("LIMITED"), INSURED + ".target.year", equalTo(2025))
                    .body(INSURED + ".verdictOn.year", equalTo(2030), INSURED + ".verdictOn.value", equalTo(99.9f));
        } finally {
            desk.run("update indicator_copy set yardstick = '" + kept.replace("'", "''")
                    + "'::jsonb where code = 'IND-06-01'");
        }
    }

    @Test
    void aVerdictOnADemonstrationIsMarkedAndSaidBeforeAllElse() {
        anAcceptedReport();
        stands(desk, INSURANCE, target(1, "MAINTAINED", synthetic(year(2023, "MAINTAINED"))));

        opens(YEAR_2023)
                .then()
                .body(INSURED + ".verdictSynthetic", equalTo(true))
                .body("notice.vi", containsString("1 dòng dựa trên số liệu minh họa"))
                .body("notice.en", containsString("invented for a demonstration and not real: 1."));
    }

    @Test
    void aVerdictThatNobodySawTheEndOfSaysSo() {
        anAcceptedReport();
        stands(desk, INSURANCE, target(1, "ON_TRACK", year(2023, "ON_TRACK")));
        opens(YEAR_2023).then().body(INSURED + ".verdictEndUnknown", nullValue());

        stands(desk, INSURANCE, target(1, "ON_TRACK", grey(year(2023, "ON_TRACK"))));

        opens(YEAR_2023)
                .then()
                .body(INSURED + ".verdict", equalTo("ON_TRACK"), INSURED + ".verdictEndUnknown", equalTo(true));
    }

    @Test
    void noVerdictIsStatedBesideAnEmptyFigure() {
        anAcceptedReport();
        String before = opens(YEAR_2023).path("sha256");

        stands(desk, "IND-03-02", target(1, "NEEDS_ACCELERATION", year(2023, "NEEDS_ACCELERATION")));

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
}
