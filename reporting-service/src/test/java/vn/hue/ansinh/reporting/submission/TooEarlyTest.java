package vn.hue.ansinh.reporting.submission;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static vn.hue.ansinh.reporting.HealthReports.INSURANCE;
import static vn.hue.ansinh.reporting.HealthReports.of;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;

/** The reports of a year are taken from its first day on. */
@QuarkusTest
@WithTestResource(RealParts.class)
class TooEarlyTest extends OnRealParts {
    private static final String LAST_INSTANT = "2023-12-31T23:59:59.999+07:00";
    private static final String FIRST_INSTANT = "2024-01-01T00:00:00+07:00";
    private final Party officer = Party.officerOf("SYT");
    private final Party approver = Party.approverOf("SYT");

    @Test
    void theReportOfAYearToComeIsNotBegun() {
        assertRefused(409, "obligation-not-open", () -> officer.drafts(of(2025, INSURANCE)))
                .body("detail", equalTo("Kỳ báo cáo 2025 chỉ mở từ ngày 2025-01-01."));
    }

    @Test
    void itIsTakenFromTheFirstInstantOfTheYearOn() {
        clock.set(LAST_INSTANT);
        assertRefused(409, "obligation-not-open", () -> officer.drafts(of(2024, INSURANCE)));

        clock.set(FIRST_INSTANT);
        officer.drafts(of(2024, INSURANCE)).then().statusCode(201);
    }

    @Test
    void whatIsDueInTheFirstDaysOfTheYearIsUpcomingUntilItOpens() {
        desk.run("update obligation set due_at = '2024-01-05T00:00:00+07:00' where id = 'R-02.2024.SYT'");
        clock.set(LAST_INSTANT);
        given().get("/api/v1/obligations/R-02.2024.SYT").then().body("state", equalTo("UPCOMING"));

        clock.set(FIRST_INSTANT);
        given().get("/api/v1/obligations/R-02.2024.SYT").then().body("state", equalTo("DUE_SOON"));
        desk.run("update obligation set due_at = '2024-11-30T00:00:00+07:00' where id = 'R-02.2024.SYT'");
    }

    @Test
    void whatWasBegunTooEarlyIsRewrittenButNotHandedIn() {
        clock.set(FIRST_INSTANT);
        String id = officer.drafts(of(2024, INSURANCE)).path("id");
        clock.set(LAST_INSTANT);

        officer.rewrites(id, "\"v1\"", "{\"figures\": [" + INSURANCE + "], \"incomplete\": \"Còn sớm\"}")
                .then()
                .statusCode(200);
        assertRefused(409, "obligation-not-open", () -> approver.submits(id, "\"v2\""));
    }

    @Test
    void whatWasHandedInTooEarlyCanBeTakenBack() {
        clock.set(FIRST_INSTANT);
        String id = officer.drafts(of(2024, INSURANCE)).path("id");
        approver.submits(id, "\"v1\"").then().statusCode(200);
        clock.set(LAST_INSTANT);

        approver.says("{\"reason\": \"Nhầm năm\"}")
                .header("If-Match", "\"v2\"")
                .put(Party.REPORTS + "/" + id + "/withdrawal")
                .then()
                .statusCode(200);
    }
}
