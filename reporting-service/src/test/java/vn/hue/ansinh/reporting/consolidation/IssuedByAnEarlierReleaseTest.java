package vn.hue.ansinh.reporting.consolidation;

import static org.hamcrest.Matchers.equalTo;
import static vn.hue.ansinh.reporting.HealthReports.anAcceptedReport;
import static vn.hue.ansinh.reporting.Party.reviewer;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.YEAR_2023;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.accepted;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.isGranted;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.issued;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.jobs;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.opens;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.OnRealParts;

/** While a release comes in, or after it was taken back, an earlier one issues, which knows nothing of what is met. */
@QuarkusTest
@WithTestResource(RealParts.class)
class IssuedByAnEarlierReleaseTest extends OnRealParts {
    private static final String OWED = "R-04.2023.SLDTBXH";

    @Test
    void hasMetWhatItsIssuerOwesOnceTheNextOneIsIssued() {
        theEarlierOneIssuesOn("2023-12-03");
        clock.set("2023-12-20T08:00:00+07:00");

        theNextOneIsIssued();

        obligation()
                .body("state", equalTo("CONSOLIDATED"), "onTime", equalTo(true))
                .body("firstSubmittedAt", equalTo("2023-12-03T08:00:00+07:00"));
    }

    @Test
    void isAsLateAsItWasThoughMoreTimeWasGrantedSince() {
        theEarlierOneIssuesOn("2023-12-07");
        clock.set("2023-12-08T08:00:00+07:00");
        isGranted(OWED, "2023-12-20");

        theNextOneIsIssued();

        obligation()
                .body("state", equalTo("CONSOLIDATED"), "onTime", equalTo(false))
                .body("firstSubmittedAt", equalTo("2023-12-07T08:00:00+07:00"));
    }

    @Test
    void whatIsMetIsNotTakenAwayByTheEarlierOne() {
        anAcceptedReport();
        clock.set("2023-12-03T08:00:00+07:00");
        issued(YEAR_2023);

        desk.run("delete from obligation where report is null and id = '" + OWED + "'");

        obligation().body("state", equalTo("CONSOLIDATED"));
    }

    private void theEarlierOneIssuesOn(String day) {
        anAcceptedReport();
        String id = opens(YEAR_2023).then().statusCode(201).extract().path("id");
        desk.run("update consolidation set status = 'ISSUED', issued_by = 'sldtbxh-reviewer', issued_at = '" + day
                + "T08:00:00+07:00', revision = revision + 1 where id = '" + id + "'");
    }

    private static void theNextOneIsIssued() {
        accepted("R-02.2023.SLDTBXH", jobs("17000", "P"));
        issued(YEAR_2023);
    }

    private static ValidatableResponse obligation() {
        return reviewer().asks().get("/api/v1/obligations/" + OWED).then().statusCode(200);
    }
}
