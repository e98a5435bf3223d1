package vn.hue.ansinh.reporting.consolidation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.hue.ansinh.reporting.HealthReports.aSubmittedReport;
import static vn.hue.ansinh.reporting.HealthReports.anAcceptedReport;
import static vn.hue.ansinh.reporting.Party.approverOf;
import static vn.hue.ansinh.reporting.Party.officerOf;
import static vn.hue.ansinh.reporting.Party.reviewer;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.kit.testing.EventSchemas;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.AtOnce;
import vn.hue.ansinh.reporting.HealthReports;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Told;

@QuarkusTest
@WithTestResource(RealParts.class)
class ConsolidationResourceTest extends OnRealParts {
    private static final String PATH = "/api/v1/consolidations";
    private static final String YEAR_2023 = "{\"duty\": \"R-02\", \"period\": \"2023\", \"under\": \"R-04\"}";
    private static final String NOTED = "{\"outcome\": \"NOTED\", \"text\": \"Sở tính cả lao động ngoài tỉnh\"}";
    private static final List<String> DISTRICTS =
            List.of("474", "476", "477", "478", "479", "480", "481", "482", "483");

    @Inject
    Told told;

    @Test
    void pinsWhatIsAcceptedAndListsWhatIsNot() {
        String report = anAcceptedReport();

        opens(YEAR_2023)
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .body("status", equalTo("DRAFT"), "number", equalTo(1), "content.issuer.code", equalTo("SLDTBXH"))
                .body("content.recipients.code", contains("UBND-TINH", "BLDTBXH"))
                .body("content.reports.report", contains(report), "content.reports[0].version", equalTo(1))
                .body("content.gaps", hasSize(19), "content.gaps.agency", not(hasItem("SYT")))
                .body("content.areas", hasSize(9))
                .body("content.estimates.indicator", contains("IND-06-01"))
                .body("content.rows.find { it.indicator == 'IND-06-01' }.years[1].value", equalTo(99.3f))
                .body("content.rows.find { it.indicator == 'IND-06-01' }.years[1].source", equalTo("SYT"))
                .body("content.stories[0].narrative.results", equalTo("Bao phủ bảo hiểm y tế vượt mục tiêu."));
    }

    @Test
    void comparesTheDepartmentWithItsDistricts() {
        accepted("SLDTBXH", jobs("2023", "17000"));
        DISTRICTS.forEach(code -> accepted("UBND-" + code, jobs("2023", "1800")));

        opens(YEAR_2023)
                .then()
                .statusCode(201)
                .body("content.differences.key", contains("IND-03-02@2023"), "openPoints", contains("IND-03-02@2023"))
                .body("content.differences[0].stated", equalTo(17000), "content.differences[0].other", equalTo(16200))
                .body("content.differences[0].difference", equalTo(800))
                .body("content.differences[0].reported", equalTo(9), "content.differences[0].expected", equalTo(9));
    }

    @Test
    void doesNotAskToSettleWhatMissingDistrictsExplain() {
        accepted("SLDTBXH", jobs("2023", "17000"));
        accepted("UBND-474", jobs("2023", "1800"));

        opens(YEAR_2023).then().body("content.differences[0].toSettle", equalTo(false), "openPoints", empty());
    }

    @Test
    void isIssuedOnceEachDifferenceIsNoted() {
        String id = aDraftWithADifference();
        assertRefused(409, "points-open", () -> issues(id, "\"v1\"")).body("openPoints", contains("IND-03-02@2023"));

        notes(id, "IND-03-02@2023", "\"v1\"").then().statusCode(200).body("openPoints", empty());
        issues(id, "\"v2\"").then().statusCode(200).body("status", equalTo("ISSUED"), "issuedAt", notNullValue());

        reviewer()
                .asks()
                .get("/api/v1/board?duty=R-02&period=2023")
                .then()
                .body("counts.byState.CONSOLIDATED", equalTo(10));
        var event = told.about(id, 1).get(0);
        assertEquals("consolidation.issued", Told.type(event));
        EventSchemas.check("consolidation.issued", event.value());
    }

    @Test
    void givesTheSameHashForTheSameInput() {
        anAcceptedReport();
        Response first = opens(YEAR_2023);
        clock.set("2023-12-20T09:00:00+07:00");

        Response again = opens(YEAR_2023);

        assertEquals(first.<String>path("id"), again.path("id"));
        String hashed = desk.text("select encode(sha256(convert_to(content, 'UTF8')), 'hex') from consolidation");
        assertEquals(first.path("sha256"), hashed);
    }

    @Test
    void isSupersededByADraftOfMore() {
        anAcceptedReport();
        String first = opens(YEAR_2023).path("id");
        accepted("SLDTBXH", jobs("2023", "17000"));

        opens(YEAR_2023).then().statusCode(201).body("number", equalTo(2), "content.reports", hasSize(2));

        reads(first).then().body("status", equalTo("SUPERSEDED"), "content.reports", hasSize(1));
        assertRefused(409, "step-not-allowed", () -> issues(first, "\"v2\""));
    }

    @Test
    void isNotIssuedAnewWithoutNews() {
        anAcceptedReport();
        String id = opens(YEAR_2023).path("id");
        issues(id, "\"v1\"").then().statusCode(200);

        assertRefused(409, "nothing-new", () -> opens(YEAR_2023)).body("consolidation", equalTo(id));
    }

    @Test
    void packsSeveralYears() {
        clock.set("2022-11-20T09:00:00+07:00");
        accepted("SLDTBXH", jobs("2022", "16800"));
        clock.set(IN_TIME);
        accepted("SLDTBXH", jobs("2023", "17000"));

        opens("{\"duty\": \"R-02\", \"from\": \"2021\", \"period\": \"2023\", \"under\": \"R-05\"}")
                .then()
                .statusCode(201)
                .body("content.reports.period", contains("2022", "2023"), "content.from", equalTo("2021"))
                .body("content.rows.find { it.indicator == 'IND-03-02' }.years.value", contains(null, 16800, 17000));
    }

    @Test
    void isOpenedOnceByTwoAtATime() {
        anAcceptedReport();

        List<Response> answers = AtOnce.ask(4, one -> opens(YEAR_2023));

        assertEquals(List.of(201, 201, 201, 201), AtOnce.statuses(answers));
        assertEquals(1, desk.count("consolidation"));
    }

    @Test
    void isIssuedOnceByTwoAtATime() {
        anAcceptedReport();
        String id = opens(YEAR_2023).path("id");

        assertEquals(List.of(200, 412, 412), AtOnce.statuses(AtOnce.ask(3, one -> issues(id, "\"v1\""))));
    }

    @Test
    void isFixedAlsoAgainstTheDatabasesOwnMaster() {
        anAcceptedReport();
        opens(YEAR_2023);

        assertThrows(IllegalStateException.class, () -> desk.run("update consolidation set content = '{}'"));
        assertThrows(IllegalStateException.class, () -> desk.run("delete from consolidated_version"));
    }

    @Test
    void isListedByDutyAndPeriod() {
        anAcceptedReport();
        String id = opens(YEAR_2023).path("id");

        reads("?duty=R-02&period=2023").then().statusCode(200).body("items.id", contains(id));
        reads("?period=2024").then().statusCode(200).body("items", empty());
    }

    @Test
    void needsSomethingAccepted() {
        aSubmittedReport();

        assertRefused(409, "nothing-accepted", () -> opens(YEAR_2023));
    }

    @ParameterizedTest(name = "{0}/{1}/{2}/{3}: {4} at {5}")
    @CsvSource({
        "R-99, 2023, 2023, R-04, unknown-duty, /duty",
        "R-02, 2023, 2023, R-99, unknown-duty, /under",
        "R-02, 1999, 1999, R-04, unknown-period, /period",
        "R-02, next, 2023, R-04, unknown-period, /period",
        "R-02, 2023, 2024, R-04, pack-years, /from",
        "R-02, 2023, 1990, R-04, pack-years, /from"
    })
    void refusesWhatThereIsNothingFor(
            String duty, String period, String from, String under, String code, String pointer) {
        String body = "{\"duty\": \"%s\", \"period\": \"%s\", \"from\": \"%s\", \"under\": \"%s\"}"
                .formatted(duty, period, from, under);

        assertRefused(422, "invalid-fields", () -> opens(body))
                .body("errors[0].code", equalTo(code), "errors[0].pointer", equalTo(pointer));
    }

    @Test
    void takesNotesOnlyOnWhatIsThere() {
        anAcceptedReport();
        String id = opens(YEAR_2023).path("id");

        assertRefused(404, "not-found", () -> notes(id, "IND-99-99@2023", "\"v1\""));
        assertRefused(428, "if-match-required", () -> reviewer().says(NOTED).put(PATH + "/" + id + "/notes/X"));
        notes(id, "R-02.2023.SGDDT", "\"v1\"").then().statusCode(200);
    }

    private String aDraftWithADifference() {
        accepted("SLDTBXH", jobs("2023", "17000"));
        DISTRICTS.forEach(code -> accepted("UBND-" + code, jobs("2023", "1800")));
        return opens(YEAR_2023).path("id");
    }

    private static String[] jobs(String year, String value) {
        return new String[] {year, "{\"indicator\": \"IND-03-02\", \"value\": " + value + ", \"status\": \"P\"}"};
    }

    private static void accepted(String agency, String[] said) {
        String id = officerOf(agency)
                .drafts("{\"obligation\": \"R-02." + said[0] + "." + agency + "\", \"figures\": [" + said[1] + "], "
                        + HealthReports.INCOMPLETE + "}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        approverOf(agency).submits(id, "\"v1\"").then().statusCode(200);
        reviewer().accepts(id, "\"v2\"").then().statusCode(200);
    }

    private static Response opens(String body) {
        return reviewer()
                .says(body)
                .header("Idempotency-Key", UUID.randomUUID())
                .post(PATH);
    }

    private static Response reads(String rest) {
        return reviewer().asks().get(PATH + (rest.startsWith("?") ? rest : "/" + rest));
    }

    private static Response notes(String id, String point, String tag) {
        return reviewer().says(NOTED).header("If-Match", tag).put(PATH + "/" + id + "/notes/" + point);
    }

    private static Response issues(String id, String tag) {
        return reviewer().asks().header("If-Match", tag).put(PATH + "/" + id + "/issuance");
    }
}
