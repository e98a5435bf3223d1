package vn.hue.ansinh.reporting.consolidation;

import static org.hamcrest.Matchers.equalTo;
import static vn.hue.ansinh.reporting.HealthReports.aSubmittedReport;
import static vn.hue.ansinh.reporting.HealthReports.anAcceptedReport;
import static vn.hue.ansinh.reporting.Party.reviewer;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.NOTED;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.PATH;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.YEAR_2023;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.issues;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.notes;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.opens;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;

@QuarkusTest
@WithTestResource(RealParts.class)
class RefusedConsolidationsTest extends OnRealParts {

    @Test
    void isNotIssuedAnewWithoutNews() {
        anAcceptedReport();
        String id = opens(YEAR_2023).path("id");
        issues(id, "\"v1\"").then().statusCode(200);

        assertRefused(409, "nothing-new", () -> opens(YEAR_2023)).body("consolidation", equalTo(id));
    }

    @Test
    void needsSomethingAccepted() {
        aSubmittedReport();

        assertRefused(409, "nothing-accepted", () -> opens(YEAR_2023));
    }

    @ParameterizedTest(name = "{0}/{1}/{2}/{3}: {4} at {5}")
    @CsvSource({
        "R-99, 2023, 2023, R-04, unknown-duty, /duty",
        "R-02, 2023, 2023, R-99, unknown-duty, /under",
        "R-02, 1999, 1999, R-04, unknown-period, /period",
        "R-02, next, 2023, R-04, pattern, /period",
        "R-02, 2023, 2024, R-04, pack-years, /from",
        "R-02, 2023, 1990, R-04, pack-years, /from"
    })
    void refusesWhatThereIsNothingFor(
            String duty, String period, String from, String under, String code, String pointer) {
        String body = "{\"duty\": \"%s\", \"period\": \"%s\", \"from\": \"%s\", \"under\": \"%s\"}"
                .formatted(duty, period, from, under);

        assertRefused(422, "invalid-fields", () -> opens(body))
                .body("errors[0].code", equalTo(code), "errors[0].pointer", equalTo(pointer));
    }

    @Test
    void saysThatReportsOnRequestAreNotPutTogether() {
        Party.with("UBND-TINH", "leader")
                .says("{\"day\": \"2023-12-08\", \"reason\": \"Lũ\"}")
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/api/v1/duties/R-03/requests")
                .then()
                .statusCode(201);

        assertRefused(422, "invalid-fields", () -> opens("{\"duty\": \"R-03\", \"period\": \"2023\"}"))
                .body("errors[0].code", equalTo("asked-one-by-one"), "errors[0].pointer", equalTo("/duty"));
    }

    @Test
    void saysThatNobodyOwesAReportYet() {
        String ofTheYear = " where duty = 'R-02' and period = '2023'";
        desk.run("update obligation set begins_at = coalesce(begins_at, timestamptz '1930-01-01')"
                + " + interval '100 years'" + ofTheYear);
        try {
            assertRefused(422, "invalid-fields", () -> opens(YEAR_2023))
                    .body("errors[0].code", equalTo("not-yet-owed"), "errors[0].pointer", equalTo("/period"));
        } finally {
            desk.run("update obligation set begins_at = nullif(begins_at - interval '100 years',"
                    + " timestamptz '1930-01-01')" + ofTheYear);
        }
    }

    @Test
    void takesNotesOnlyOnWhatIsThere() {
        anAcceptedReport();
        String id = opens(YEAR_2023).path("id");

        assertRefused(404, "not-found", () -> notes(id, "IND-99-99@2023", "\"v1\""));
        assertRefused(428, "if-match-required", () -> reviewer().says(NOTED).put(PATH + "/" + id + "/notes/X"));
        notes(id, "R-02.2023.SGDDT", "\"v1\"").then().statusCode(200);
    }
}
