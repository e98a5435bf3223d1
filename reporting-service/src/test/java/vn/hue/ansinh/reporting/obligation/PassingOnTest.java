package vn.hue.ansinh.reporting.obligation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.Party;

/** A department that the Plan does not know hands its duties to another one while it is reporting. */
@QuarkusTest
@WithTestResource(RealParts.class)
class PassingOnTest extends OnTwoDepartments {
    @Test
    void whatWasBegunIsHandedInByNobodyButTheOnesWhoTookItOver() {
        String id = officer.drafts(DRAFT).path("id");
        passes("R-02", "2023-07-01", "2023-06-30");

        assertRefused(409, "obligation-transferred", () -> approver.submits(id, "\"v1\""))
                .body("transferredTo", contains("R-02.2023.STM"));
        assertRefused(
                409,
                "obligation-transferred",
                () -> officer.rewrites(id, "\"v1\"", DRAFT.replace("\"obligation\": \"R-02.2023.STN\", ", "")));
    }

    @Test
    void whatHadComeInIsOwedByTheOthersOnceItIsWithdrawn() {
        String id = officer.drafts(DRAFT).path("id");
        approver.submits(id, "\"v1\"").then().statusCode(200);
        passes("R-02", "2023-07-01", "2023-06-30");
        assertEquals("0", owed("R-02.2023.STM"));

        approver.says("{\"reason\": \"Nhầm\"}")
                .header("If-Match", "\"v2\"")
                .put("/api/v1/reports/" + id + "/withdrawal")
                .then()
                .statusCode(200);

        assertEquals("1", owed("R-02.2023.STM"));
        assertRefused(409, "obligation-transferred", () -> approver.submits(id, "\"v3\""));
    }

    @Test
    void whatWasAskedOfItByNameIsOwedByWhoeverTookItOver() {
        hears(assignment("STN", "R-03", "2023-01-01", null, ""));
        Party.with("UBND-TINH", "leader")
                .says("{\"day\": \"2023-12-08\", \"agencies\": [\"STN\"], \"reason\": \"Lũ\"}")
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/api/v1/duties/R-03/requests")
                .then()
                .statusCode(201);

        passes("R-03", "2023-12-01", "2023-11-30");

        clock.set("2023-12-01T00:00:00+07:00");
        officer.asks()
                .get("/api/v1/obligations/R-03.2023.STN.1")
                .then()
                .body("state", equalTo("TRANSFERRED"), "transferredTo", contains("R-03.2023.STM.1"));
        assertEquals("1", owed("R-03.2023.STM.1"));
    }

    @Test
    void untilTheDayItIsOwedByWhoeverHasTheDutyAndBegunByNobodyElse() {
        clock.set("2023-11-05T08:00:00+07:00");
        passes("R-02", "2023-11-10", "2023-11-09");

        clock.set("2023-11-09T23:59:59.999+07:00");
        state("R-02.2023.STN").body("state", equalTo("OPEN"), "transferredTo", empty());
        state("R-02.2023.STM").body("state", equalTo("UPCOMING"));
        assertRefused(409, "obligation-not-begun", () -> Party.officerOf("STM").drafts(DRAFT.replace("STN", "STM")));
        String id = officer.drafts(DRAFT).then().statusCode(201).extract().path("id");

        clock.set("2023-11-10T00:00:00+07:00");
        state("R-02.2023.STN").body("state", equalTo("TRANSFERRED"), "transferredTo", contains("R-02.2023.STM"));
        assertRefused(409, "obligation-transferred", () -> approver.submits(id, "\"v1\""));
        Party.officerOf("STM").drafts(DRAFT.replace("STN", "STM")).then().statusCode(201);
    }

    @Test
    void whatComesInBeforeTheDayIsNotOwedAgain() {
        clock.set("2023-11-05T08:00:00+07:00");
        passes("R-02", "2023-11-10", "2023-11-09");
        String id = officer.drafts(DRAFT).path("id");

        approver.submits(id, "\"v1\"").then().statusCode(200);

        assertEquals("0", owed("R-02.2023.STM"));
        clock.set("2023-12-05T08:00:00+07:00");
        state("R-02.2023.STN").body("state", equalTo("SUBMITTED"));
    }

    @Test
    void theBoardCountsWhoWillHaveItFromTheDayOn() {
        clock.set("2023-11-05T08:00:00+07:00");
        passes("R-02", "2023-11-10", "2023-11-09");

        board().body("agencies.agency", not(hasItem("STM"))).body("counts.mandatory", is(20));
        clock.set("2023-11-10T00:00:00+07:00");
        board().body("agencies.agency", hasItem("STM")).body("counts.mandatory", is(20));
    }

    private static ValidatableResponse board() {
        return Party.reviewer()
                .asks()
                .get("/api/v1/board?duty=R-02&period=2023")
                .then()
                .statusCode(200);
    }

    @Test
    void whoWasThereForAllTheTimeToReportOwesIt() {
        passes("R-02", "2023-11-30", "2023-11-29");
        clock.set("2023-11-30T00:00:00+07:00");

        state("R-02.2023.STN").body("state", equalTo("OVERDUE"));
        assertEquals("0", owed("R-02.2023.STM"));
    }

    @Test
    void whatPassesOnInTheTimeThatWasGrantedIsOwedWithThatTime() {
        isGranted("R-02.2023.STN", "2023-12-31");

        passes("R-02", "2023-12-10", "2023-12-09");

        clock.set("2023-12-10T00:00:00+07:00");
        state("R-02.2023.STN").body("state", equalTo("TRANSFERRED"), "transferredTo", contains("R-02.2023.STM"));
        state("R-02.2023.STM")
                .body("state", equalTo("OPEN"), "extendedTo", equalTo("2024-01-01T00:00:00+07:00"))
                .body("transferredFrom", contains("R-02.2023.STN"));
    }

    @Test
    void timeThatIsGrantedOnceThePassingIsKnownPassesOnToo() {
        passes("R-02", "2023-12-10", "2023-12-09");
        assertEquals("0", owed("R-02.2023.STM"));

        isGranted("R-02.2023.STN", "2023-12-31");

        assertEquals("1", owed("R-02.2023.STM"));
    }

    @Test
    void theBoardShowsWhoPassedItOnAsNeitherLateNorBound() {
        passes("R-02", "2023-07-01", "2023-06-30");
        clock.set("2023-12-05T08:00:00+07:00");

        Party.reviewer()
                .asks()
                .get("/api/v1/board?duty=R-02&period=2023")
                .then()
                .body("agencies.find { it.agency == 'STN' }.state", equalTo("TRANSFERRED"))
                .body("agencies.find { it.agency == 'STN' }.late", is(false))
                .body("agencies.find { it.agency == 'STN' }.daysLate", is(0))
                .body("agencies.find { it.agency == 'STM' }.state", equalTo("MISSING"))
                .body("counts.all", is(22), "counts.mandatory", is(20));
    }
}
