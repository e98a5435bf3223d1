package vn.hue.ansinh.reporting.consolidation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.hue.ansinh.reporting.HealthReports.INCOMPLETE;
import static vn.hue.ansinh.reporting.HealthReports.anAcceptedReport;
import static vn.hue.ansinh.reporting.SomeVerdicts.stands;
import static vn.hue.ansinh.reporting.SomeVerdicts.target;
import static vn.hue.ansinh.reporting.SomeVerdicts.year;
import static vn.hue.ansinh.reporting.SomeVerdicts.yearOf;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.YEAR_2023;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.accepted;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.insurance;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.opens;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.OnRealParts;

/** Nothing that was reported and accepted is missing from the table, and each row speaks of itself. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RowsOfTheTableTest extends OnRealParts {
    private static final String INSURED = "content.rows.find { it.indicator == 'IND-06-01' }";
    private static final String ONLINE = "Tỷ lệ dịch vụ công có trực tuyến và qua bưu chính: Cung cấp trực tuyến";

    @BeforeEach
    void noVerdictIsKnown() {
        desk.run("delete from verdict_copy");
    }

    @Test
    void aComponentCarriesItsOwnVerdictAndNotTheWorst() {
        accepted("R-02.2023.STTTT", online("O", "100") + ", " + online("P", "60"));
        stands(
                desk,
                "IND-09-05",
                target(1, "LIMITED", yearOf(2023, "LIMITED", "IND-09-05.O=ACHIEVED", "IND-09-05.P=LIMITED")));

        opens(YEAR_2023)
                .then()
                .body("content.rows.find { it.component == 'IND-09-05.O' }.verdict", equalTo("ACHIEVED"))
                .body("content.rows.find { it.component == 'IND-09-05.P' }.verdict", equalTo("LIMITED"));
    }

    @Test
    void aComponentOfWhichNobodyToldHasNoVerdict() {
        accepted("R-02.2023.STTTT", online("O", "100") + ", " + online("P", "60"));
        stands(desk, "IND-09-05", target(1, "LIMITED", year(2023, "LIMITED")));

        opens(YEAR_2023)
                .then()
                .body("content.rows.find { it.component == 'IND-09-05.O' }.verdict", nullValue())
                .body("content.rows.find { it.component == 'IND-09-05.O' }.name", equalTo(ONLINE));
    }

    @Test
    void ofTwoDepartmentsTheLeadOfTheIndicatorStandsInTheTable() {
        desk.run("insert into assignment_copy (id, agency, subject_kind, subject, role, valid_from, revision)"
                + " values ('TWICE', 'BDT', 'INDICATOR', 'IND-06-01', 'REPORT', '2021-05-31', 1)");
        try {
            accepted("R-02.2023.BDT", insurance("90.1", "E"));
            anAcceptedReport();

            opens(YEAR_2023)
                    .then()
                    .body(INSURED + ".years[1].source", equalTo("SYT"))
                    .body("content.differences.key", contains("IND-06-01@2023.BDT"));
        } finally {
            desk.run("delete from assignment_copy where id = 'TWICE'");
        }
    }

    @Test
    void ofTwoThatLedItInTheYearWhoeverLeadsItWhenReportsAreDueStandsInTheTable() {
        desk.run("insert into assignment_copy (id, agency, subject_kind, subject, role, valid_from, valid_to, revision)"
                + " values ('MOVED', 'BDT', 'INDICATOR', 'IND-06-01', 'LEAD', '2021-05-31', '2023-06-30', 1),"
                + " ('TWICE', 'BDT', 'INDICATOR', 'IND-06-01', 'REPORT', '2021-05-31', null, 1)");
        try {
            accepted("R-02.2023.BDT", insurance("90.1", "E"));
            anAcceptedReport();

            opens(YEAR_2023).then().body(INSURED + ".years[1].source", equalTo("SYT"));
        } finally {
            desk.run("delete from assignment_copy where id in ('MOVED', 'TWICE')");
        }
    }

    @Test
    void anAreaAndAComponentThatWereAddedAreInTheTableByTheirNames() {
        try {
            desk.run("insert into area_name values ('PA-77', 'KH-197-2021', 11, 'Người cao tuổi', 1)");
            desk.run(
                    "insert into indicator_name (code, plan, area, name, unit, measure_kind, decimals, components, last_day, revision)"
                            + " select 'IND-77-01', plan, 'PA-77', 'Tỷ lệ được chăm sóc', unit, measure_kind,"
                            + " decimals, '{IND-77-01.X}', last_day, revision from indicator_name where code = 'IND-06-01'");
            desk.run(
                    "insert into indicator_copy (code, measure_kind, decimals, lowest_level, components, yardstick, revision)"
                            + " select 'IND-77-01', measure_kind, decimals, lowest_level, '{IND-77-01.X}',"
                            + " '{\"parts\": [{\"code\": \"IND-77-01.X\", \"name\": {\"vi\": \"Tại nhà\", \"en\": \"At home\"}}]}',"
                            + " revision from indicator_copy where code = 'IND-06-01'");
            anAcceptedReport();

            opens(YEAR_2023)
                    .then()
                    .statusCode(201)
                    .body("content.areas.find { it.code == 'PA-77' }.name", equalTo("Người cao tuổi"))
                    .body("content.areas.find { it.code == 'PA-77' }.number", equalTo(11))
                    .body("content.rows.name", hasItem("Tỷ lệ được chăm sóc: Tại nhà"));
        } finally {
            desk.run("delete from indicator_name where code = 'IND-77-01'");
            desk.run("delete from indicator_copy where code = 'IND-77-01'");
            desk.run("delete from area_name where code = 'PA-77'");
        }
    }

    @Test
    void anAreaThatNobodyHasToldOfIsInTheTableAllTheSame() {
        desk.run("update indicator_name set area = 'PA-88' where code = 'IND-06-01'");
        try {
            anAcceptedReport();

            opens(YEAR_2023)
                    .then()
                    .statusCode(201)
                    .body("content.areas.find { it.code == 'PA-88' }.name", equalTo("PA-88"));
        } finally {
            desk.run("update indicator_name set area = 'PA-06' where code = 'IND-06-01'");
        }
    }

    @Test
    void moneyForAnAreaWithoutIndicatorsIsTakenAndNamed() {
        accepted(
                "R-02.2023.SYT",
                insurance("99.3", "E"),
                INCOMPLETE
                        + ", \"spending\": [{\"source\": \"PROVINCE_BUDGET\", \"area\": \"PA-04\", \"planned\": 1200,"
                        + " \"spent\": null}]");

        opens(YEAR_2023)
                .then()
                .statusCode(201)
                .body("content.spending.area", contains("PA-04"))
                .body("content.areas.find { it.code == 'PA-04' }.name", equalTo("Bảo hiểm xã hội"));
    }

    private static String online(String component, String value) {
        return "{\"indicator\": \"IND-09-05\", \"component\": \"IND-09-05." + component + "\", \"value\": " + value
                + ", \"status\": \"P\", \"justification\": \"Theo cổng dịch vụ công\"}";
    }
}
