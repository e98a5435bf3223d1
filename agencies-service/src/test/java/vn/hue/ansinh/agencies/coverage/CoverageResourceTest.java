package vn.hue.ansinh.agencies.coverage;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.agencies.OnRealParts;
import vn.hue.ansinh.kit.testing.RealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
class CoverageResourceTest extends OnRealParts {
    @ParameterizedTest
    @ValueSource(strings = {"2021-06-01", "2024-11-30", "2025-02-01"})
    void whileThePlansAgenciesAreThereTwoTasksHaveNoLead(String day) {
        get("/coverage?on=" + day)
                .statusCode(200)
                .body("orphans", empty(), "overlaps", empty(), "doubleReporters", empty())
                .body("withoutLead.subject", contains("TASK-G-03", "TASK-G-16"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-06-01", "2024-11-30", "2025-02-01", "2025-08-01"})
    void whatThePlanItselfLeavesOpenIsSaid(String day) {
        get("/coverage?on=" + day)
                .body("knownGaps.subject", contains("PA-04", "IND-06-01", "PA-08", "IND-08-01"))
                .body("knownGaps.find { it.subject == 'PA-08' }.gap", equalTo("PART_WITHOUT_LEAD"))
                .body("knownGaps.find { it.subject == 'PA-04' }.gap", equalTo("HOLDER_NOT_NAMED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-06-01", "2024-11-30"})
    void whoHasNothingToReportIsSaid(String day) {
        get("/coverage?on=" + day)
                .body(
                        "idle",
                        contains(
                                "BHXH",
                                "BLDTBXH",
                                "CQBC",
                                "HDND-TINH",
                                "LD-UBND-TINH",
                                "SGTVT",
                                "STNMT",
                                "TTDDNCC",
                                "TTTU",
                                "UBMTTQ-TV",
                                "UBND-CAP-XA",
                                "UBND-TINH",
                                "VPUBND"));
    }

    @Test
    void whoIsOnlyRequestedToReportHasSomethingToReport() {
        get("/coverage?on=2024-11-30").body("idle", not(hasItems("UBMTTQ")), "idle", not(hasItem("NHCSXH")));
    }

    @Test
    void aGroupReportsThroughItsMembers() {
        get("/coverage?on=2025-02-01").body("idle", not(hasItem("UBND-CAP-HUYEN")));
        get("/coverage?on=2025-08-01").body("idle", not(hasItem("UBND-CAP-XA")));
    }

    @Test
    void anIndicatorNeedsALeadOnTheDaysOnWhichItIsCounted() {
        books.run("insert into subject (kind, code, area, heard, plan, first_day, last_day) values"
                + " ('INDICATOR', 'NEW-RETIRED', 'PA-01', true, 'KH-197-2021', '2021-01-01', '2023-12-31'),"
                + " ('INDICATOR', 'NEW-2026', 'NEW-AREA', true, 'KH-2026', '2026-01-01', null),"
                + " ('TASK', 'NEW-TASK-2026', 'NEW-AREA', true, 'KH-2026', null, null),"
                + " ('AREA', 'NEW-AREA', null, true, 'KH-2026', null, null)");

        get("/coverage?on=2023-06-01").body("withoutLead.subject", contains("NEW-RETIRED", "TASK-G-03", "TASK-G-16"));
        get("/coverage?on=2026-06-01")
                .body("withoutLead.subject", hasItems("NEW-AREA", "NEW-2026", "NEW-TASK-2026"))
                .body("withoutLead.subject", not(hasItem("NEW-RETIRED")));
        get("/coverage/matrix?on=2023-06-01").body("rows.subject", not(hasItems("NEW-2026", "NEW-AREA")));
    }

    @Test
    void beforeThePlanNothingIsLeftOpen() {
        get("/coverage?on=2020-01-01").body("knownGaps", empty(), "orphans", empty());
    }

    @Test
    void twoAgenciesThatReportOnePlaceAreDoubleReporters() {
        books.run(
                "insert into assignment (id, agency, subject_kind, subject, role, valid_from, valid_to, basis, source,"
                        + " revision) values ('NEW-DOUBLE', 'SGDDT', 'INDICATOR', 'IND-06-01', 'REPORT', '2022-01-01',"
                        + " '2022-12-31', 'PLAN', '{}', 1)");
        try {
            get("/coverage?on=2022-06-01")
                    .body("doubleReporters.subject", contains("IND-06-01"))
                    .body("doubleReporters[0].place", equalTo("46@1989-07-01"))
                    .body("doubleReporters[0].agencies", contains("SGDDT", "SYT"));
        } finally {
            books.run("delete from assignment where id = 'NEW-DOUBLE'");
        }
    }

    @ParameterizedTest
    @CsvSource({"2021-06-01,SYT", "2024-11-30,SYT", "2025-08-01,SYT"})
    void theMatrixHasARowForEachThingAndAColumnForEachRole(String day, String lead) {
        get("/coverage/matrix?on=" + day)
                .statusCode(200)
                .body("rows.findAll { it.subjectKind == 'AREA' }.size()", equalTo(10))
                .body("rows.findAll { it.subjectKind == 'INDICATOR' }.size()", equalTo(25))
                .body("rows.findAll { it.subjectKind == 'TASK' }.size()", equalTo(94))
                .body("rows.find { it.subject == 'IND-06-01' }.lead", contains(lead))
                .body("rows.find { it.subject == 'TASK-G-03' }.lead", empty());
    }

    @Test
    void inTheMatrixOf2023ADepartmentAndTheDistrictsReport() {
        get("/coverage/matrix?kind=INDICATOR&on=2023-11-30")
                .body("rows.size()", equalTo(25))
                .body("rows.find { it.subject == 'IND-06-01' }.report", hasItems("SYT", "UBND-474", "UBND-483"));
        get("/coverage/matrix?kind=INDICATOR&on=2025-08-01")
                .body("rows.find { it.subject == 'IND-06-01' }.report", not(hasItem("UBND-474")));
        get("/coverage/matrix?kind=VILLAGE").statusCode(400).body("parameter", equalTo("kind"));
    }
}
