package vn.hue.ansinh.reporting.decision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;

@QuarkusTest
@WithTestResource(RealParts.class)
class OccasionResourceTest extends OnRealParts {
    private static final Party LEADER = Party.with("UBND-TINH", "leader");
    private static final String TWO_DISTRICTS =
            "{\"day\": \"%s\", \"agencies\": [\"UBND-476\", \"UBND-482\"], \"reason\": \"Tình hình hỗ trợ sau lũ\"}";

    @Test
    void aLeaderAsksDistrictsAndTheyOweAReport() {
        requests("R-03", TWO_DISTRICTS.formatted("2023-12-08"))
                .then()
                .statusCode(201)
                .body("occasion", equalTo("1"), "dueAt", equalTo("2023-12-09T00:00:00+07:00"))
                .body("obligations", contains("R-03.2023.UBND-476.1", "R-03.2023.UBND-482.1"));

        LEADER.asks()
                .get("/api/v1/obligations/R-03.2023.UBND-476.1")
                .then()
                .statusCode(200)
                .body("state", equalTo("DUE_SOON"), "occasion", equalTo("1"));
    }

    @Test
    void aRequestMayBeAboutAYearBefore() {
        requests(
                        "R-03",
                        TWO_DISTRICTS.formatted("2023-12-08").replace("\"reason\"", "\"period\": \"2022\", \"reason\""))
                .then()
                .statusCode(201)
                .body("obligations", contains("R-03.2022.UBND-476.1", "R-03.2022.UBND-482.1"));
    }

    @Test
    void noReportIsAskedOnAYearThatHasNotBegun() {
        requests(
                        "R-03",
                        TWO_DISTRICTS.formatted("2023-12-08").replace("\"reason\"", "\"period\": \"2024\", \"reason\""))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/period"), "errors.code", contains("period-out-of-range"));
    }

    @Test
    void whatIsAskedTwiceInAYearIsOwedTwiceAndReportedTwice() {
        requests("R-03", TWO_DISTRICTS.formatted("2023-12-08")).then().statusCode(201);
        requests("R-03", TWO_DISTRICTS.formatted("2023-12-20"))
                .then()
                .statusCode(201)
                .body("occasion", equalTo("2"));

        LEADER.asks()
                .get("/api/v1/obligations?duty=R-03&agency=UBND-476")
                .then()
                .body("items.id", contains("R-03.2023.UBND-476.1", "R-03.2023.UBND-476.2"));
        LEADER.asks().get("/api/v1/board?duty=R-03&period=2023").then().body("agencies", hasSize(4));
        Party.officerOf("UBND-476")
                .drafts("{\"obligation\": \"R-03.2023.UBND-476.2\", \"figures\": []}")
                .then()
                .statusCode(201);
    }

    @Test
    void allWhoHaveTheDutyAreAskedWhereNobodyIsNamed() {
        requests("R-03", "{\"day\": \"2023-12-08\", \"reason\": \"Lũ\"}")
                .then()
                .statusCode(201)
                .body("agencies", nullValue(), "obligations", hasSize(9));
    }

    @Test
    void aRequestSentAgainAsksOnce() {
        String key = UUID.randomUUID().toString();

        requests(key, "R-03", TWO_DISTRICTS.formatted("2023-12-08"));
        requests(key, "R-03", TWO_DISTRICTS.formatted("2023-12-08")).then().statusCode(201);

        assertEquals("2", desk.text("select count(*) from obligation where duty = 'R-03'"));
    }

    @Test
    void nobodyIsAskedWhoDoesNotHaveTheDuty() {
        String before = desk.everything();

        requests("R-03", "{\"day\": \"2023-12-08\", \"agencies\": [\"UBND-476\", \"SYT\"], \"reason\": \"Lũ\"}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("agency-without-duty"))
                .body("errors.pointer", contains("/agencies/1"));

        assertEquals(before, desk.everything());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-11-26", "2023-11-27", "2025-01-01"})
    void nothingIsAskedForADayThatCannotBeKept(String day) {
        requests("R-03", TWO_DISTRICTS.formatted(day))
                .then()
                .statusCode(422)
                .body("errors.code", contains("day-out-of-range"));
    }

    @Test
    void theYearlyReportIsNotRequested() {
        requests("R-02", TWO_DISTRICTS.formatted("2023-12-08"))
                .then()
                .statusCode(409)
                .body("code", equalTo("duty-of-another-kind"));
    }

    @Test
    void aReviewIsOwedOnceItHasADay() {
        LEADER.asks().get("/api/v1/duties/R-07/dates").then().body("items.occasion", contains("Y2", "Y5"));

        dates("R-07", "Y2", "\"v0\"", "2023-12-15")
                .then()
                .statusCode(200)
                .body("period", equalTo("2022"), "dueAt", equalTo("2023-12-16T00:00:00+07:00"));

        LEADER.asks()
                .get("/api/v1/obligations?duty=R-07")
                .then()
                .body("items", hasSize(9))
                .body("items[0].id", equalTo("R-07.2022.UBND-474.Y2"), "items[0].state", equalTo("OPEN"));
    }

    @Test
    void aReviewMayBeGivenAnotherDayUntilItHasCome() {
        dates("R-05", "Y2", "\"v0\"", "2023-12-15").then().statusCode(200);
        dates("R-05", "Y2", "\"v1\"", "2023-12-22").then().statusCode(200).body("number", equalTo(2));
        dates("R-05", "Y2", "\"v1\"", "2023-12-29").then().statusCode(412);
        clock.set("2023-12-23T00:00:00+07:00");

        dates("R-05", "Y2", "\"v2\"", "2023-12-29").then().statusCode(409).body("code", equalTo("occasion-is-over"));
        LEADER.asks()
                .get("/api/v1/obligations/R-05.2022.SLDTBXH.Y2")
                .then()
                .body("nominalDate", equalTo("2023-12-22"), "state", equalTo("OVERDUE"));
        assertEquals("2", desk.text("select count(*) from occasion_decision"));
    }

    @Test
    void aReviewThatIsGivenTheSameDayAgainStaysAsItIs() {
        dates("R-05", "Y2", "\"v0\"", "2023-12-15").then().statusCode(200);
        String before = desk.everything();

        dates("R-05", "Y2", "\"v1\"", "2023-12-15").then().statusCode(200).header("ETag", equalTo("\"v1\""));

        assertEquals(before, desk.everything());
    }

    @Test
    void noOtherReviewsAreKnown() {
        dates("R-05", "Y3", "\"v0\"", "2023-12-15").then().statusCode(404);
        dates("R-02", "Y2", "\"v0\"", "2023-12-15").then().statusCode(409);
        LEADER.asks().get("/api/v1/duties/R-99/dates").then().statusCode(404);
        LEADER.asks()
                .get("/api/v1/duties/R-05/dates")
                .then()
                .body("items.number", containsInAnyOrder(0), "items[0].day", nullValue());
    }

    private static Response requests(String duty, String body) {
        return requests(UUID.randomUUID().toString(), duty, body);
    }

    private static Response requests(String key, String duty, String body) {
        return LEADER.says(body).header("Idempotency-Key", key).post("/api/v1/duties/" + duty + "/requests");
    }

    private static Response dates(String duty, String occasion, String tag, String day) {
        return LEADER.says("{\"day\": \"" + day + "\", \"reason\": \"Sơ kết\"}")
                .header("If-Match", tag)
                .put("/api/v1/duties/" + duty + "/dates/" + occasion);
    }
}
