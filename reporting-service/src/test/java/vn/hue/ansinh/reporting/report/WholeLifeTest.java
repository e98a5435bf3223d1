package vn.hue.ansinh.reporting.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.hue.ansinh.reporting.HealthReports.INSURANCE;
import static vn.hue.ansinh.reporting.HealthReports.OTHER_FIGURES;
import static vn.hue.ansinh.reporting.HealthReports.of;
import static vn.hue.ansinh.reporting.Party.approverOf;
import static vn.hue.ansinh.reporting.Party.officerOf;
import static vn.hue.ansinh.reporting.Party.reviewer;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;

/** The Department of Health's report of 2023, from the first draft to the acceptance, in the order it happens. */
@QuarkusTest
@WithTestResource(RealParts.class)
class WholeLifeTest extends OnRealParts {
    private final Party officer = officerOf("SYT");
    private final Party approver = approverOf("SYT");
    private final Party consolidator = reviewer();

    @Test
    void aReportIsDraftedHandedInReturnedCorrectedHandedInAndAccepted() {
        clock.set("2023-11-20T09:00:00+07:00");
        String id = officer.drafts(of(2023, INSURANCE)).path("id");
        standsAt("DUE_SOON", null);

        clock.set("2023-11-28T09:00:00+07:00");
        approver.submits(id, "\"v1\"").then().statusCode(200).body("status", equalTo("SUBMITTED"));
        standsAt("SUBMITTED", true);

        clock.set("2023-12-01T09:00:00+07:00");
        consolidator.returns(id, "\"v2\"", "Đối chiếu với BHXH").then().statusCode(200);
        standsAt("RETURNED", true);

        clock.set("2023-12-03T09:00:00+07:00");
        officer.rewrites(id, "\"v3\"", OTHER_FIGURES).then().statusCode(200);
        approver.submits(id, "\"v4\"").then().statusCode(200).body("version", equalTo(2));
        standsAt("SUBMITTED", true);

        clock.set("2023-12-04T09:00:00+07:00");
        consolidator
                .accepts(id, "\"v5\"")
                .then()
                .statusCode(200)
                .body("officialVersion", equalTo(2), "figures[0].value", equalTo(99.25f))
                .body("draftedAt", equalTo("2023-11-20T09:00:00+07:00"))
                .body("firstSubmittedAt", equalTo("2023-11-28T09:00:00+07:00"))
                .body("submittedAt", equalTo("2023-12-03T09:00:00+07:00"))
                .body("acceptedAt", equalTo("2023-12-04T09:00:00+07:00"))
                .body("allowedTransitions", contains("AMEND"));
        standsAt("ACCEPTED", true);
        consolidator.readsVersions(id, "").then().body("items.outcome", contains("RETURNED", "ACCEPTED"));
    }

    private void standsAt(String state, Boolean onTime) {
        consolidator
                .asks()
                .get("/api/v1/obligations/R-02.2023.SYT")
                .then()
                .statusCode(200)
                .body("state", equalTo(state), "onTime", equalTo(onTime));
    }
}
