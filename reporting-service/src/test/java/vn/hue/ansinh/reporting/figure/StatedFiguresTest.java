package vn.hue.ansinh.reporting.figure;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.reporting.HealthReports.INSURANCE;
import static vn.hue.ansinh.reporting.HealthReports.of;
import static vn.hue.ansinh.reporting.Party.REPORTS;
import static vn.hue.ansinh.reporting.Party.approverOf;
import static vn.hue.ansinh.reporting.Party.officerOf;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.OnRealParts;

/** What may stand in a report, sent as partner systems send it: over HTTP, with all their mistakes. */
@QuarkusTest
@WithTestResource(RealParts.class)
class StatedFiguresTest extends OnRealParts {

    @Test
    void zeroMissingAndNotStatedStayThreeDifferentThings() {
        String zero = "{\"indicator\": \"IND-06-02\", \"value\": 0, \"status\": \"P\"}";
        String missing =
                "{\"indicator\": \"IND-06-03\", \"value\": null, \"status\": \"M\", \"missingReason\": \"NO_CASES\"}";
        String id = officerOf("SYT").drafts(of(2023, zero, missing)).path("id");

        approverOf("SYT").submits(id, "\"v1\"").then().statusCode(200);

        approverOf("SYT")
                .readsVersions(id, "/1")
                .then()
                .body("figures.indicator", contains("IND-06-02", "IND-06-03"))
                .body("figures.value", contains(0, null), "figures.status", contains("P", "M"))
                .body("figures.missingReason", contains(null, "NO_CASES"));
        assertEquals(
                "0 ",
                desk.text("select string_agg(coalesce(value::text, ''), ' ' order by line)" + " from reported_value"));
    }

    /** Whatever else a body may hold: of a figure of a report these are the bounds. */
    @Test
    void saysHowLongANumberOfAReportMayBe() {
        String figure = "{\"indicator\": \"IND-06-01\", \"value\": 1e300, \"status\": \"E\"}";

        assertRefused(422, "invalid-fields", () -> drafts(of(2023, INSURANCE.replace("06-01", "06-02"), figure)))
                .body("errors[0].code", equalTo("value-out-of-range"))
                .body("errors[0].detail", containsString("15 chữ số"))
                .body("errors[0].hint", not(containsString("30")));
    }

    @ParameterizedTest(name = "{0} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"value\": \"\", \"status\": \"E\" | /value | value-blank",
                "\"value\": \" \", \"status\": \"E\" | /value | value-blank",
                "\"value\": \"-\", \"status\": \"E\" | /value | value-dash",
                "\"value\": \"N/A\", \"status\": \"E\" | /value | value-not-a-number",
                "\"value\": \"99.3\", \"status\": \"E\" | /value | value-not-a-number",
                "\"value\": \"1.234,5\", \"status\": \"E\" | /value | value-not-a-number",
                "\"value\": null, \"status\": \"E\" | /value | value-missing",
                "\"value\": null, \"status\": \"M\" | /missingReason | value-missing",
                "\"value\": 0, \"status\": \"M\" | /value | value-and-missing-reason",
                "\"value\": 0, \"status\": \"E\", \"missingReason\": \"LATE\" | /value | value-and-missing-reason",
                "\"value\": -0.1, \"status\": \"E\" | /value | negative-value",
                "\"value\": 1e400, \"status\": \"E\" | /value | value-out-of-range",
                "\"value\": 0.1234567, \"status\": \"E\" | /value | value-out-of-range",
                "\"value\": 99.3 | /status | required",
                "\"value\": 50.0, \"status\": \"E\", \"numerator\": 1, \"denominator\": 3 | /value | value-disagrees",
                "\"value\": 50, \"status\": \"E\", \"numerator\": 1, \"denominator\": 0 | /denominator | denominator-zero",
                "\"value\": 99.3, \"status\": \"E\", \"component\": \"IND-09-01.R\" | /component | unknown-component",
                "\"value\": 99.3, \"status\": \"E\", \"place\": \"00000\" | /place | unknown-place",
                "\"value\": 99.3, \"status\": \"E\", \"place\": \"474@2025-01-01\" | /place | unknown-place",
                "\"value\": 99.3, \"status\": \"E\", \"note\": \"a\\u0000b\" | /note | text-unreadable"
            })
    void saysWhereTheMistakeIs(String members, String field, String code) {
        String figure = "{\"indicator\": \"IND-06-01\", " + members + "}";

        assertRefused(422, "invalid-fields", () -> drafts(of(2023, INSURANCE.replace("06-01", "06-02"), figure)))
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("/figures/1" + field), "errors[0].code", equalTo(code));
    }

    @Test
    void doesNotTakeAForgottenValueForAMissingOne() {
        String forgotten = "{\"indicator\": \"IND-06-01\", \"status\": \"M\", \"missingReason\": \"LATE\"}";

        assertRefused(422, "invalid-fields", () -> drafts(of(2023, forgotten)))
                .body("errors[0].pointer", equalTo("/figures/0/value"), "errors[0].code", equalTo("required"));
    }

    @Test
    void findsAllMistakesAtOnce() {
        String unknown = "{\"indicator\": \"IND-99-01\", \"value\": 1, \"status\": \"E\"}";
        String notAssigned = "{\"indicator\": \"IND-02-01\", \"value\": 2.27, \"status\": \"E\"}";
        String tooSmall = "{\"indicator\": \"IND-06-04\", \"value\": 9.1, \"status\": \"E\", \"place\": \"481\"}";

        assertRefused(
                        422,
                        "invalid-fields",
                        () -> drafts(of(2023, INSURANCE, unknown, notAssigned, tooSmall, INSURANCE)))
                .body(
                        "errors.pointer",
                        contains("/figures/1/indicator", "/figures/2/indicator", "/figures/3/place", "/figures/4"))
                .body(
                        "errors.code",
                        contains("unknown-indicator", "indicator-not-assigned", "place-too-small", "figure-twice"));
    }

    @Test
    void keepsADistrictWithinItsTerritory() {
        String own = "{\"indicator\": \"IND-06-01\", \"value\": 98.1, \"status\": \"E\"}";
        String province = "{\"indicator\": \"IND-06-01\", \"value\": 99.3, \"status\": \"E\", \"place\": \"46\"}";
        String district = "{\"obligation\": \"R-02.2023.UBND-481\", \"figures\": [" + own + ", " + province + "]}";

        assertRefused(422, "invalid-fields", () -> officerOf("UBND-481").drafts(district))
                .body("errors.pointer", contains("/figures/1/place"))
                .body("errors.code", contains("place-not-yours"));

        officerOf("UBND-481")
                .drafts("{\"obligation\": \"R-02.2023.UBND-481\", \"figures\": [" + own + "]}")
                .then()
                .statusCode(201)
                .body("figures[0].place", equalTo("481@2021-07-01"));
    }

    @Test
    void saysTheSameInEnglish() {
        officerOf("SYT")
                .says(of(2023, "{\"indicator\": \"IND-99-01\", \"value\": 1, \"status\": \"E\"}"))
                .header("Idempotency-Key", UUID.randomUUID())
                .header("Accept-Language", "en")
                .post(REPORTS)
                .then()
                .header("Content-Language", "en")
                .body("errors[0].detail", equalTo("There is no indicator with this code."));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"obligation\": | malformed-json | null",
                "[] | wrong-type | ''",
                "{\"obligation\": \"R-02.2023.SYT\", \"figures\": [], \"colour\": 1} | unknown-field | /colour",
                "{\"obligation\": \"R-02.2023.SYT\", \"figures\": {}} | wrong-type | /figures",
                "{\"obligation\": 2, \"figures\": []} | wrong-type | /obligation",
                "{\"obligation\": \"R-02.2023.SYT\", \"figures\": [{\"indicator\": \"IND-06-01\", \"value\": true,"
                        + " \"status\": \"E\"}]} | wrong-type | /figures/0/value",
                "{\"obligation\": \"R-02.2023.SYT\", \"figures\": [{\"indicator\": \"IND-06-01\", \"value\": 1,"
                        + " \"status\": \"X\"}]} | wrong-type | /figures/0/status",
                "{\"obligation\": \"R-02.2023.SYT\", \"figures\": [{\"indicator\": \"IND-06-01\", \"value\": 1,"
                        + " \"status\": \"E\", \"id\": 7}]} | unknown-field | /figures/0/id"
            })
    void refusesABodyItCannotRead(String body, String code, String pointer) {
        assertRefused(400, code, () -> drafts(body))
                .body("errors[0].pointer", equalTo(pointer.equals("null") ? null : pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "version", "agency", "revision", "officialVersion", "firstSubmittedAt"})
    void letsNobodyWriteWhatOnlyTheWorkflowWrites(String member) {
        String body = "{\"obligation\": \"R-02.2023.SYT\", \"figures\": [], \"" + member + "\": null}";

        assertRefused(400, "unknown-field", () -> drafts(body)).body("errors[0].pointer", equalTo("/" + member));
    }

    @Test
    void refusesTooMuchOfEverything() {
        String many = String.join(", ", Collections.nCopies(2001, INSURANCE));
        String heavy = of(2023, INSURANCE.replace("\"E\"", "\"E\", \"note\": \"" + "x".repeat(2_100_000) + "\""));

        assertRefused(422, "invalid-fields", () -> drafts(of(2023, many)))
                .body("errors[0].pointer", equalTo("/figures"), "errors[0].code", equalTo("wrong-length"));
        assertRefused(413, "body-too-large", () -> drafts(heavy));
    }

    @Test
    void refusesAnythingButJson() {
        assertRefused(415, "unsupported-media-type", () -> officerOf("SYT")
                .asks()
                .header("Idempotency-Key", "k")
                .contentType("text/csv")
                .body("IND-06-01,99.3")
                .post(REPORTS));
    }

    private static Response drafts(String body) {
        return officerOf("SYT").drafts(body);
    }
}
