package vn.hue.ansinh.reporting.foresight;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.HealthReports;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;

@QuarkusTest
@WithTestResource(RealParts.class)
class ForesightResourceTest extends OnRealParts {

    @Test
    void whatIsNotDueYetMovesWhatHasComeInStaysAndNothingIsWritten() {
        HealthReports.aSubmittedReport();
        String before = desk.everything();

        preview("2023-07-01", "MERGE", "SYT", "\"SGDDT\"", "ALL", "")
                .statusCode(200)
                .body("moved.obligation", contains("R-02.2024.SYT", "R-02.2025.SYT"))
                .body("moved[0].to", contains("R-02.2024.SGDDT"), "moved[0].nominalDate", equalTo("2024-11-30"))
                .body("delivered.obligation", contains("R-02.2023.SYT"), "lost", empty());

        assertEquals(before, desk.everything());
    }

    @Test
    void finalFiguresMoveToFinalFigures() {
        desk.run(
                "insert into obligation (id, duty, period, occasion, agency, obligatory, opens_at, nominal_date, due_at)"
                        + " select 'R-02.2023.SYT.FINAL', duty, period, 'FINAL', agency, obligatory, opens_at,"
                        + " '2024-03-31', due_at + interval '4 months' from obligation where id = 'R-02.2023.SYT'");

        preview("2024-01-01", "MERGE", "SYT", "\"SGDDT\"", "ALL", "")
                .statusCode(200)
                .body("moved[0].obligation", equalTo("R-02.2023.SYT.FINAL"))
                .body("moved[0].to", contains("R-02.2023.SGDDT.FINAL"));
    }

    @Test
    void whoGoesOnBesideAnotherOwesBesideIt() {
        preview("2024-07-01", "SPLIT", "SVHTT", "\"SVHTT\", \"SGDDT\"", "TERRITORY", "\"46@1989-07-01\"")
                .statusCode(200)
                .body("moved.obligation", contains("R-02.2024.SVHTT", "R-02.2025.SVHTT"))
                .body("moved[0].to", contains("R-02.2024.SGDDT", "R-02.2024.SVHTT"), "lost", empty());
    }

    @Test
    void whatNobodyTakesOverIsNamed() {
        preview("2024-07-01", "ABOLISH", "SVHTT", "", "ALL", "")
                .statusCode(200)
                .body("moved", empty(), "lost.obligation", contains("R-02.2024.SVHTT", "R-02.2025.SVHTT"));
    }

    @Test
    void aFunctionThatIsNoDutyTakesNoneAlong() {
        preview("2024-07-01", "FUNCTION_TRANSFER", "SVHTT", "\"SGDDT\"", "FUNCTION", "\"TASK-10-01\"")
                .statusCode(200)
                .body("moved", empty(), "lost", empty());
        preview("2024-07-01", "FUNCTION_TRANSFER", "SVHTT", "\"SGDDT\"", "FUNCTION", "\"R-02\"")
                .body("moved.obligation", hasItem("R-02.2024.SVHTT"));
    }

    @ParameterizedTest
    @CsvSource({"soon, MERGE, 400", "2024-02-30, MERGE, 400", "2024-07-01, JOIN, 422"})
    void aQuestionThatCannotBeReadIsRefused(String day, String kind, int status) {
        preview(day, kind, "SYT", "\"SGDDT\"", "ALL", "").statusCode(status);
    }

    @Test
    void whatCannotBeACodeIsNone() {
        preview("2024-07-01", "MERGE", "SYT", "\"-0001-01-01\"", "ALL", "")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/successors/0"));
    }

    private static ValidatableResponse preview(
            String day, String kind, String from, String to, String scopeKind, String scope) {
        return Party.with(null, "admin")
                .says("""
                        {"effectiveOn": "%s", "kind": "%s", "predecessors": ["%s"], "successors": [%s],
                         "scopeKind": "%s", "scope": [%s]}
                        """.formatted(day, kind, from, to, scopeKind, scope))
                .post("/api/v1/obligations/previews")
                .then();
    }
}
