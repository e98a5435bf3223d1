package vn.hue.ansinh.reporting.submission;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static vn.hue.ansinh.reporting.HealthReports.INCOMPLETE;
import static vn.hue.ansinh.reporting.HealthReports.of;
import static vn.hue.ansinh.reporting.Party.approverOf;
import static vn.hue.ansinh.reporting.Party.officerOf;
import static vn.hue.ansinh.reporting.Party.reviewer;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.HealthReports;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.inspection.SomeFiles;

/** What is unusual is said to its author at once, stands in the way of the submission, and goes with the value. */
@QuarkusTest
@WithTestResource(RealParts.class)
class JustifyingTest extends OnRealParts {
    private static final String OVER = "{\"indicator\": \"IND-06-01\", \"value\": 101.3, \"status\": \"E\"}";
    private static final String BECAUSE = OVER.replace("}", ", \"justification\": \"Đăng ký vượt số hộ\"}");

    private static final String FINAL = OVER.replace("101.3", "99.4").replace("\"E\"", "\"A\"");

    @Test
    void aDraftIsAnsweredWithAllThatIsUnusualAboutIt() {
        officerOf("SYT")
                .drafts(of(2023, OVER))
                .then()
                .statusCode(201)
                .body("warnings.code", contains("rate-over-hundred"), "warnings[0].pointer", equalTo("/figures/0"))
                .body("warnings[0].justified", is(false), "warnings[0].detail.vi", containsString("100 %"));
    }

    @Test
    void withoutAJustificationItCannotBeHandedInAndNothingChanges() {
        String id = officerOf("SYT").drafts(of(2023, OVER)).path("id");

        assertRefused(422, "invalid-fields", () -> approverOf("SYT").submits(id, "\"v1\""))
                .body("errors[0].pointer", equalTo("/figures/0/justification"))
                .body("errors[0].code", equalTo("rate-over-hundred"));
    }

    @Test
    void aFinalFigureOfAYearThatGoesOnIsDoubtedUntilItIsOver() {
        String id = officerOf("SYT").drafts(of(2023, FINAL)).path("id");

        assertRefused(422, "invalid-fields", () -> approverOf("SYT").submits(id, "\"v1\""))
                .body("errors.code", contains("period-not-over"))
                .body("errors[0].pointer", equalTo("/figures/0/justification"))
                .body("errors[0].detail", equalTo("Năm 2023 chưa kết thúc mà số liệu là chính thức."));

        clock.set("2024-01-01T00:00:00+07:00");
        officerOf("SYT")
                .asks()
                .get("/api/v1/reports/" + id + "/check")
                .then()
                .body("warnings", empty(), "ready", is(true));
    }

    @Test
    void theJustificationTravelsWithTheValue() {
        String id = officerOf("SYT").drafts(of(2023, OVER)).path("id");
        officerOf("SYT").rewrites(id, "\"v1\"", "{\"figures\": [" + BECAUSE + "], " + INCOMPLETE + "}");

        approverOf("SYT").submits(id, "\"v2\"").then().statusCode(200);

        reviewer().readsVersions(id, "/1").then().body("figures[0].justification", equalTo("Đăng ký vượt số hộ"));
        reviewer()
                .asks()
                .get("/api/v1/reports/" + id + "/check")
                .then()
                .body("warnings[0].justified", is(true), "ready", is(true));
        reviewer().asks().get("/api/v1/audit/check").then().body("faults", empty());
    }

    @Test
    void theCheckSaysEverythingBeforeAnybodySigns() {
        String id = officerOf("SYT")
                .drafts("{\"obligation\": \"R-02.2023.SYT\", \"figures\": [" + OVER + "]}")
                .path("id");

        officerOf("SYT")
                .asks()
                .get("/api/v1/reports/" + id + "/check")
                .then()
                .statusCode(200)
                .body("ready", is(false), "errors.code", contains("figures-not-stated"))
                .body("errors[0].hint.en", containsString("IND-06-02"), "warnings.code", hasItem("rate-over-hundred"));
    }

    @Test
    void anEmptyReportIsNotHandedIn() {
        String id = officerOf("SYT")
                .drafts("{\"obligation\": \"R-02.2023.SYT\", \"figures\": []}")
                .path("id");

        assertRefused(422, "invalid-fields", () -> approverOf("SYT").submits(id, "\"v1\""))
                .body("errors.code", contains("report-empty"));
    }

    @Test
    void norIsAnEmptyPlanButAFileAloneMayBeOne() {
        String id = officerOf("SYT")
                .drafts("{\"obligation\": \"R-01.2021.SYT\", \"figures\": []}")
                .path("id");
        assertRefused(422, "invalid-fields", () -> approverOf("SYT").submits(id, "\"v1\""))
                .body("errors.code", contains("report-empty"));

        officerOf("SYT").attaches(id, "ke-hoach.pdf", SomeFiles.aPdf()).then().statusCode(201);

        approverOf("SYT").submits(id, "\"v2\"").then().statusCode(200);
    }

    @Test
    void aVersionNamesTheWordingsItWasMeasuredBy() {
        String id = HealthReports.aSubmittedReport();

        reviewer()
                .readsVersions(id, "/1")
                .then()
                .body("against.indicator", contains("IND-06-01"), "against[0].definition", is(1))
                .body("against[0].targets", contains("1@2021-05-31"));
    }

    @Test
    void aFigureIsHeldAgainstWhatWasAcceptedAndWhatIsWrittenDown() {
        HealthReports.anAcceptedReport();
        desk.run("insert into observation_copy values ('IND-06-01', null, '46@1989-07-01', null, '2024', 99.6, 'A',"
                + " null, 1)");
        clock.set("2024-11-01T08:00:00+07:00");

        officerOf("SYT")
                .drafts(of(2024, "{\"indicator\": \"IND-06-01\", \"value\": 60, \"status\": \"P\"}"))
                .then()
                .body("warnings.code", contains("differs-from-known", "changed-by-a-quarter", "target-crossed"));
    }

    @Test
    void whatWasSpentGoesIntoTheVersionAndTheDifference() {
        String spending = "\"spending\": [{\"source\": \"CENTRAL_BUDGET\", \"area\": \"PA-06\","
                + " \"indicator\": \"IND-06-01\", \"planned\": 1200, \"spent\": 1150.5}], ";
        String id = HealthReports.aReturnedReport();
        officerOf("SYT")
                .rewrites(id, "\"v3\"", HealthReports.OTHER_FIGURES.replaceFirst("\\{", "{" + spending))
                .then()
                .statusCode(200);
        approverOf("SYT").submits(id, "\"v4\"").then().statusCode(200);

        reviewer()
                .readsVersions(id, "/2/difference")
                .then()
                .body("spending.what", contains("CENTRAL_BUDGET PA-06 IND-06-01"))
                .body("spending[0].after.spent", equalTo(1150.5f));
        reviewer().asks().get("/api/v1/audit/check").then().body("faults", empty());
    }

    @Test
    void spendingNamesAnAreaAndAnIndicatorThatExistOnce() {
        String line = "{\"source\": \"OTHER\", \"area\": \"PA-06\", \"indicator\": \"IND-01-01\","
                + " \"planned\": -1, \"spent\": null}";
        String body = of(2023, HealthReports.INSURANCE)
                .replaceFirst("\\{", "{\"spending\": [" + line + ", " + line.replace("PA-06", "PA-99") + "], ");

        assertRefused(422, "invalid-fields", () -> officerOf("SYT").drafts(body))
                .body(
                        "errors.code",
                        contains("indicator-of-another-area", "negative-value", "unknown-area", "negative-value"));
    }
}
