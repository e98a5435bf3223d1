package vn.hue.ansinh.reporting.agenda;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.HealthReports;
import vn.hue.ansinh.reporting.OnRealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
class CalendarResourceTest extends OnRealParts {

    @Test
    void eachDeadlineIsTheLastDayThatIsInTime() {
        VEvent report = event("R-02.2023.SYT@ansinh");

        assertTrue(
                unfolded(raw("SYT")).contains("DTSTART;VALUE=DATE:20231129"), "before 30/11 is until the end of 29/11");
        assertEquals(
                "Hạn nộp: Báo cáo kết quả hằng năm 2023", report.getSummary().getValue());
        assertTrue(report.getDescription().getValue().contains("trước 00:00 30/11/2023"));
        assertEquals(4, report.getAlarms().size());
    }

    @Test
    void whoHasHandedInIsNotReminded() {
        HealthReports.aSubmittedReport();

        assertEquals(List.of(), event("R-02.2023.SYT@ansinh").getAlarms());
    }

    @Test
    void whoAsksAgainIsToldThatNothingIsNewUntilAReportIsHandedIn() {
        String address = "/api/v1/obligations/calendar?agency=SYT";
        String tag = given().get(address).header("ETag");

        clock.set("2023-11-27T09:12:49+07:00");
        given().header("If-None-Match", tag).get(address).then().statusCode(304);
        HealthReports.aSubmittedReport();
        given().header("If-None-Match", tag).get(address).then().statusCode(200);
    }

    @Test
    void anAgencyThatOwesNothingHasAnEmptyCalendar() {
        assertEquals(List.of(), calendar("BNV").getEvents());
    }

    @Test
    void anAgencyThatNobodyKnowsHasNoCalendar() {
        given().filter(new ContractFilter())
                .get("/api/v1/obligations/calendar?agency=SYTT")
                .then()
                .statusCode(404);
    }

    @Test
    void noLineIsLongerThanCalendarsRead() {
        String written = raw("SYT");

        assertTrue(written.lines().allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75));
        assertTrue(unfolded(written).contains("REFRESH-INTERVAL;VALUE=DURATION:P1D"));
    }

    @Test
    void withoutAnAgencyItIsA400() {
        given().filter(new ContractFilter())
                .get("/api/v1/obligations/calendar")
                .then()
                .statusCode(400);
    }

    private static VEvent event(String uid) {
        return calendar("SYT").getEvents().stream()
                .filter(event -> event.getUid().getValue().equals(uid))
                .findFirst()
                .orElseThrow();
    }

    private static ICalendar calendar(String agency) {
        return Biweekly.parse(raw(agency)).first();
    }

    /** RFC 5545, 3.1: a line goes on behind a break and a space. */
    private static String unfolded(String text) {
        return text.replace("\r\n ", "");
    }

    private static String raw(String agency) {
        return given().filter(new ContractFilter())
                .get("/api/v1/obligations/calendar?agency=" + agency)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
