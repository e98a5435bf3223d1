package vn.hue.ansinh.reporting.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.reporting.HealthReports.OTHER_FIGURES;
import static vn.hue.ansinh.reporting.HealthReports.aDraft;
import static vn.hue.ansinh.reporting.HealthReports.aSubmittedReport;
import static vn.hue.ansinh.reporting.Party.REPORTS;
import static vn.hue.ansinh.reporting.Party.officerOf;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.AtOnce;
import vn.hue.ansinh.reporting.OnRealParts;

/** Rewriting over HTTP. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RewritingTest extends OnRealParts {

    @Test
    void rewritesADraft() {
        String id = aDraft();

        officerOf("SYT")
                .rewrites(id, "\"v1\"", OTHER_FIGURES)
                .then()
                .statusCode(200)
                .header("ETag", "\"v2-1701277200\"")
                .body("figures[0].note", equalTo("Đã rà soát"), "status", equalTo("DRAFT"));
    }

    @Test
    void rewritesOnlyWhatTheCallerHasRead() {
        String id = aDraft();
        officerOf("SYT").rewrites(id, "\"v1\"", OTHER_FIGURES);

        assertRefused(412, "version-conflict", () -> officerOf("SYT").rewrites(id, "\"v1\"", OTHER_FIGURES));
        assertRefused(428, "version-not-named", () -> officerOf("SYT").rewrites(id, "*", OTHER_FIGURES));
        assertRefused(428, "if-match-required", () -> officerOf("SYT")
                .says(OTHER_FIGURES)
                .put(REPORTS + "/" + id));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"status\": \"P\"', '\"status\": 0', /figures/0/status",
        "'\"status\": \"P\"', '\"status\": \"P \"', /figures/0/status",
        "'\"status\": \"P\"', '\"status\": \"P\", \"missingReason\": 0', /figures/0/missingReason"
    })
    void takesNoOtherThingForAWord(String written, String wrong, String pointer) {
        String id = aDraft();

        assertRefused(400, "wrong-type", () -> officerOf("SYT")
                        .rewrites(id, "\"v1\"", OTHER_FIGURES.replaceFirst(written, wrong)))
                .body("errors[0].pointer", equalTo(pointer));
        officerOf("SYT").reads(id).then().header("ETag", "\"v1-1701277200\"");
    }

    @Test
    void keepsTheWorkOfOneOfTwoWhoRewriteAtOnce() {
        String id = aDraft();

        List<Response> answers = AtOnce.ask(2, officer -> officerOf("SYT").rewrites(id, "\"v1\"", "{\"figures\": []}"));

        assertEquals(List.of(200, 412), AtOnce.statuses(answers));
        officerOf("SYT").reads(id).then().header("ETag", "\"v2-1701277200\"");
    }

    @Test
    void doesNotRewriteWhatIsHandedIn() {
        String id = aSubmittedReport();

        assertRefused(409, "step-not-allowed", () -> officerOf("SYT").rewrites(id, "\"v2\"", OTHER_FIGURES))
                .body("allowedTransitions", contains("REVIEW", "RETURN", "ACCEPT", "WITHDRAW"));
    }
}
