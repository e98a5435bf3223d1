package vn.hue.ansinh.reporting.figure;

import static org.hamcrest.Matchers.contains;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.accepted;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.jobs;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.HealthReports;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;

/** 17,000 jobs until November are accepted; the figure of the whole year is asked for in spring. */
@QuarkusTest
@WithTestResource(RealParts.class)
class CountsOfAFinalReportTest extends OnRealParts {
    private static final String OF_THE_YEAR = "R-02.2023.SLDTBXH";
    private final Party officer = Party.officerOf("SLDTBXH");

    @BeforeEach
    void finalFiguresAreAskedFor() {
        desk.run(
                "insert into obligation (id, duty, period, occasion, agency, obligatory, opens_at, nominal_date, due_at)"
                        + " select id || '.' || final, duty, period, final, agency, obligatory, opens_at, '2024-03-31',"
                        + " due_at + interval '4 months' from obligation, unnest(array['FINAL', 'FINAL-2']) final"
                        + " where id = '" + OF_THE_YEAR + "'");
    }

    @Test
    void areNoSmallerThanWhatWasCountedUntilNovember() {
        accepted(OF_THE_YEAR, jobs("17000", "P"));
        clock.set("2024-03-20T08:00:00+07:00");

        assertRefused(422, "invalid-fields", () -> states("FINAL", jobs("16999", "A")))
                .body("errors.code", contains("count-fell"));
        states("FINAL", jobs("17000", "A")).then().statusCode(201);
    }

    @Test
    void areNoSmallerThanWhatAnEarlierFinalReportCounted() {
        accepted(OF_THE_YEAR, jobs("17000", "E"));
        accepted(OF_THE_YEAR + ".FINAL", jobs("18000", "P"));

        assertRefused(422, "invalid-fields", () -> states("FINAL-2", jobs("17500", "P")))
                .body("errors.code", contains("count-fell"));
    }

    @Test
    void mayBeSmallerThanAnEstimate() {
        accepted(OF_THE_YEAR, jobs("17000", "E"));

        states("FINAL", jobs("16500", "A")).then().statusCode(201);
    }

    @Test
    void mayBeSmallerThanAnInventedCount() {
        accepted(OF_THE_YEAR, invented(jobs("17000", "P")));
        accepted(OF_THE_YEAR + ".FINAL", invented(jobs("18000", "P")));

        states("FINAL-2", jobs("16000", "P")).then().statusCode(201);
    }

    @Test
    void standInPlaceOfAnInventedCountOfTheSameReport() {
        String id = accepted(OF_THE_YEAR, invented(jobs("17000", "P")));
        amends(id);

        rewrites(id, jobs("16000", "P")).then().statusCode(200);
    }

    @Test
    void areHeldAgainstTheCountThatAnEarlierFinalReportCorrected() {
        accepted(OF_THE_YEAR, jobs("17000", "P"));
        String corrected = accepted(OF_THE_YEAR + ".FINAL", jobs("16000", "B"));

        assertRefused(422, "invalid-fields", () -> states("FINAL-2", jobs("15999", "A")))
                .body("errors.code", contains("count-fell"));
        states("FINAL-2", jobs("16100", "A")).then().statusCode(201);
        amends(corrected);
        rewrites(corrected, jobs("16100", "A")).then().statusCode(200);
    }

    @Test
    void areCountedNoMoreOnceAFinalFigureWasAccepted() {
        accepted(OF_THE_YEAR, jobs("17000", "P"));
        accepted(OF_THE_YEAR + ".FINAL", jobs("17200", "A"));

        states("FINAL-2", jobs("16900", "A")).then().statusCode(201);
    }

    @Test
    void ofTheYearsOwnReportAreNotHeldAgainstTheFinalOne() {
        accepted(OF_THE_YEAR, jobs("17000", "P"));
        accepted(OF_THE_YEAR + ".FINAL", jobs("18000", "P"));
        String id =
                officer.asks().get("/api/v1/reports?obligation=" + OF_THE_YEAR).path("items[0].id");
        amends(id);

        rewrites(id, jobs("17000", "P")).then().statusCode(200);
    }

    private static void amends(String id) {
        Party.approverOf("SLDTBXH")
                .says("{\"reason\": \"Sửa lời văn\"}")
                .header("If-Match", "\"v3\"")
                .put("/api/v1/reports/" + id + "/amendment")
                .then()
                .statusCode(200);
    }

    private Response rewrites(String id, String figure) {
        return officer.rewrites(id, "\"v4\"", "{\"figures\": [" + figure + "], " + HealthReports.INCOMPLETE + "}");
    }

    private static String invented(String figure) {
        return figure.replace("}", ", \"synthetic\": true}");
    }

    private Response states(String occasion, String figure) {
        return officer.drafts("{\"obligation\": \"" + OF_THE_YEAR + "." + occasion + "\", \"figures\": [" + figure
                + "], " + HealthReports.INCOMPLETE + "}");
    }
}
