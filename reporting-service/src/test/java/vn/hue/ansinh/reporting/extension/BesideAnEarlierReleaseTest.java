package vn.hue.ansinh.reporting.extension;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.HealthReports;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;

/** While a release comes in, an earlier one goes on beside it, which knows nothing of what is measured by. */
@QuarkusTest
@WithTestResource(RealParts.class)
class BesideAnEarlierReleaseTest extends OnRealParts {
    private static final String OWED = "/api/v1/obligations/R-02.2023.SYT";

    @BeforeEach
    void itIsFiveDaysLate() {
        clock.set("2023-12-05T08:00:00+07:00");
    }

    @Test
    void theEarlierOneTakesBackWhatTheNewOneTook() {
        HealthReports.aSubmittedReport();

        theEarlierOneSays("WITHDRAWN", null);

        obligation().body("state", equalTo("OVERDUE"), "onTime", nullValue());
    }

    @Test
    void whatTheEarlierOneTookLateStaysLateWhateverTimeIsGrantedAfterwards() {
        HealthReports.aDraft();
        theEarlierOneSays("SUBMITTED", "2023-12-05T08:00:00+07:00");

        grantUntil("2023-12-20");

        obligation().body("state", equalTo("SUBMITTED_LATE"), "onTime", is(false));
    }

    @Test
    void whatTheEarlierOneTookBackAndTookAgainIsMeasuredByTheTimeGrantedBetween() {
        HealthReports.aSubmittedReport();
        theEarlierOneSays("WITHDRAWN", null);
        grantUntil("2023-12-20");

        theEarlierOneSays("SUBMITTED", "2023-12-06T08:00:00+07:00");

        obligation().body("state", equalTo("SUBMITTED"), "onTime", is(true));
    }

    private void theEarlierOneSays(String status, String firstSubmittedAt) {
        desk.run("update obligation set report_status = '" + status + "', first_submitted_at = "
                + (firstSubmittedAt == null ? "null" : "'" + firstSubmittedAt + "'") + " where id = 'R-02.2023.SYT'");
    }

    private static void grantUntil(String day) {
        String id = Party.approverOf("SYT")
                .says("{\"reason\": \"Để sửa số liệu\", \"until\": \"" + day + "\"}")
                .header("Idempotency-Key", UUID.randomUUID())
                .post(OWED + "/extensions")
                .path("id");
        Party.reviewer()
                .says("{\"outcome\": \"GRANTED\", \"reason\": \"Để sửa số liệu\"}")
                .header("If-Match", "\"v1\"")
                .put(OWED + "/extensions/" + id + "/decision")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse obligation() {
        return given().get(OWED).then().statusCode(200);
    }
}
