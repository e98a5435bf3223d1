package vn.hue.ansinh.reporting.review;

import static vn.hue.ansinh.reporting.HealthReports.INCOMPLETE;
import static vn.hue.ansinh.reporting.HealthReports.INSURANCE;
import static vn.hue.ansinh.reporting.HealthReports.OTHER_FIGURES;
import static vn.hue.ansinh.reporting.HealthReports.aDraft;
import static vn.hue.ansinh.reporting.HealthReports.aReturnedReport;
import static vn.hue.ansinh.reporting.HealthReports.aSubmittedReport;
import static vn.hue.ansinh.reporting.HealthReports.anAcceptedReport;
import static vn.hue.ansinh.reporting.Party.REPORTS;
import static vn.hue.ansinh.reporting.Party.approverOf;
import static vn.hue.ansinh.reporting.Party.officerOf;
import static vn.hue.ansinh.reporting.Party.reviewer;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;

/** Each step that the workflow does not lead to, from each status; and what is late, back-dated or self-approved. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RefusedStepsTest extends OnRealParts {
    private static final Party BOTH = Party.with("SLDTBXH", "reporter", "approver", "consolidator");

    static Stream<String> stepsToNowhere() {
        return Stream.of(
                        "DRAFT: withdrawal amendment cancellation",
                        "SUBMITTED: rewriting submission amendment cancellation",
                        "UNDER_REVIEW: rewriting submission withdrawal amendment cancellation review",
                        "RETURNED: withdrawal amendment cancellation review return acceptance",
                        "WITHDRAWN: withdrawal amendment cancellation review return acceptance",
                        "ACCEPTED: rewriting submission withdrawal cancellation review return acceptance",
                        "AMENDMENT: withdrawal amendment review return acceptance")
                .flatMap(line ->
                        Stream.of(line.split(": ")[1].split(" ")).map(step -> line.split(": ")[0] + " " + step));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stepsToNowhere")
    void noStepIsTakenThatTheWorkflowDoesNotLeadTo(String statusAndStep) {
        String[] words = statusAndStep.split(" ");
        String id = aReportThatIs(words[0]);
        String tag = approverOf("SYT").reads(id).header("ETag");

        assertRefused(409, "step-not-allowed", () -> step(words[1], id, tag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rewriting", "submission"})
    void nothingIsWrittenAfterTheLock(String step) {
        String id = aDraft();
        locks();

        assertRefused(409, "report-locked", () -> step(step, id, "\"v1\""));
    }

    @Test
    void nothingIsBegunOrTakenBackAfterTheLock() {
        String id = aSubmittedReport();
        locks();

        assertRefused(409, "report-locked", () -> step("withdrawal", id, "\"v2\""));
        clock.set("2024-12-20T08:00:00+07:00");
        assertRefused(409, "report-locked", () -> officerOf("SGDDT")
                .drafts("{\"obligation\": \"R-02.2023.SGDDT\", \"figures\": []}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"submittedAt", "firstSubmittedAt", "draftedAt", "version", "status", "agency", "onTime"})
    void nobodyDatesBackOrDecidesInTheDraft(String member) {
        String id = aDraft();
        String body = "{\"figures\": [" + INSURANCE + "], \"" + member + "\": \"2023-01-01T00:00:00Z\"}";

        assertRefused(400, "unknown-field", () -> officerOf("SYT").rewrites(id, "\"v1\"", body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"review", "return", "acceptance"})
    void nobodyReviewsWhatTheySignedOff(String step) {
        String id = BOTH.drafts("{\"obligation\": \"R-02.2023.SLDTBXH\", \"figures\": [],"
                        + " \"narrative\": {\"results\": \"Giảm nghèo\"}, " + INCOMPLETE + "}")
                .path("id");
        BOTH.submits(id, "\"v1\"").then().statusCode(200);

        assertRefused(403, "reviewer-is-submitter", () -> put(BOTH, id, step, "\"v2\""));
    }

    @ParameterizedTest(name = "{1} by {0}")
    @CsvSource({
        "reporter, acceptance, v2", "reporter, return, v2", "reporter, review, v2", "reporter, submission, v2",
        "approver, acceptance, v2", "approver, return, v2", "approver, review, v2", "leader, acceptance, v2",
        "monitor, acceptance, v2", "admin, acceptance, v2"
    })
    void nobodyTakesAStepOfAnother(String role, String step, String tag) {
        String id = aSubmittedReport();
        Party party = Party.with("SYT", role);

        assertRefused(403, "forbidden", () -> put(party, id, step, "\"" + tag + "\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rewriting", "submission"})
    void nobodyWritesForAnotherAgency(String step) {
        String id = aReturnedReport();
        Party other = Party.with("SGDDT", "reporter", "approver");

        assertRefused(
                403,
                "other-agency",
                () -> step.equals("rewriting")
                        ? other.rewrites(id, "\"v3\"", OTHER_FIGURES)
                        : other.submits(id, "\"v3\""));
    }

    private static String aReportThatIs(String status) {
        return switch (status) {
            case "DRAFT" -> aDraft();
            case "RETURNED" -> aReturnedReport();
            case "ACCEPTED" -> anAcceptedReport();
            case "UNDER_REVIEW" -> after("review", aSubmittedReport(), "\"v2\"");
            case "WITHDRAWN" -> after("withdrawal", aSubmittedReport(), "\"v2\"");
            case "AMENDMENT" -> after("amendment", anAcceptedReport(), "\"v3\"");
            default -> aSubmittedReport();
        };
    }

    private static String after(String step, String id, String tag) {
        step(step, id, tag).then().statusCode(200);
        return id;
    }

    private static Response step(String step, String id, String tag) {
        return switch (step) {
            case "rewriting" -> officerOf("SYT").rewrites(id, tag, OTHER_FIGURES);
            case "cancellation" ->
                approverOf("SYT").asks().header("If-Match", tag).delete(REPORTS + "/" + id + "/amendment");
            case "submission", "withdrawal", "amendment" -> put(approverOf("SYT"), id, step, tag);
            default -> put(reviewer(), id, step, tag);
        };
    }

    private static Response put(Party party, String id, String step, String tag) {
        boolean wordless = step.equals("submission") || step.equals("review") || step.equals("acceptance");
        return (wordless ? party.asks() : party.says("{\"reason\": \"Nhầm\"}"))
                .header("If-Match", tag)
                .put(REPORTS + "/" + id + "/" + step);
    }

    private void locks() {
        for (String agency : new String[] {"SYT", "SGDDT"}) {
            reviewer()
                    .says("{\"exempt\": false, \"lockAt\": \"2023-12-01T00:00:00+07:00\", \"reason\": \"Chốt\"}")
                    .header("If-Match", "\"v0\"")
                    .put("/api/v1/obligations/R-02.2023." + agency + "/ruling")
                    .then()
                    .statusCode(200);
        }
        clock.set("2023-12-01T00:00:00+07:00");
    }
}
