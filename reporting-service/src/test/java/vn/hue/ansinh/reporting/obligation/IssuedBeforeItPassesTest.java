package vn.hue.ansinh.reporting.obligation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.HealthReports;
import vn.hue.ansinh.reporting.Party;
import vn.hue.ansinh.reporting.consolidation.SomeConsolidations;

/** A department owes the consolidated report of the year and issues it before it is merged. */
@QuarkusTest
@WithTestResource(RealParts.class)
class IssuedBeforeItPassesTest extends OnTwoDepartments {
    private static final Party CONSOLIDATOR = Party.with("STN", "consolidator");

    @BeforeEach
    void itOwesTheReportOfTheYear() {
        clock.set("2023-11-05T08:00:00+07:00");
        hears(assignment("STN", "R-04", "2023-01-01", null, ""));
        HealthReports.anAcceptedReport();
    }

    @Test
    void meetsWhatIsKnownToPassToOthers() {
        isMergedLater();
        assertEquals("1", owed("R-04.2023.STM"));

        issues();

        isMetAndOwedByNobodyElse();
    }

    @Test
    void meetsWhatIsHeardOnlyLaterToPassToOthers() {
        issues();

        isMergedLater();

        isMetAndOwedByNobodyElse();
    }

    private void isMergedLater() {
        passes("R-04", "2023-11-10", "2023-11-09");
        itIsHeardOfTheMerger("2023-11-10");
    }

    private void isMetAndOwedByNobodyElse() {
        assertEquals("0", owed("R-04.2023.STM"));
        clock.set("2023-12-20T08:00:00+07:00");
        state("R-04.2023.STN").body("state", equalTo("CONSOLIDATED"), "onTime", is(true));
        officer.asks()
                .get("/api/v1/timeliness?year=2023&duty=R-04&agency=STN")
                .then()
                .body("total.expected", is(1), "total.onTime", is(1));
        officer.asks()
                .get("/api/v1/timeliness?year=2023&duty=R-04&agency=STM")
                .then()
                .body("total.expected", is(0));
    }

    private static void issues() {
        String id = SomeConsolidations.opens(CONSOLIDATOR, SomeConsolidations.YEAR_2023)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        CONSOLIDATOR
                .asks()
                .header("If-Match", "\"v1\"")
                .put("/api/v1/consolidations/" + id + "/issuance")
                .then()
                .statusCode(200);
    }
}
