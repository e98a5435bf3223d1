package vn.hue.ansinh.indicators.decision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.NewCatalogue;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.indicators.progress.WatchingVerdicts;
import vn.hue.ansinh.kit.testing.RealParts;

/** A target that was written down wrong, or that a decision ends: what was known before stays. */
@QuarkusTest
@WithTestResource(RealParts.class)
class CorrectedTargetTest extends OnRealParts {
    private static final String REVISION = "/indicators/IND-02-01/targets/1/revisions/2024-01-15";

    @Inject
    WatchingVerdicts watching;

    @AfterEach
    void onlyThePlanHasDecided() {
        books.run("delete from target where recorded_by is not null");
        books.run("delete from verdict_current");
    }

    /** 23 was written for 2.3. */
    @Test
    void whatWasWrittenDownWrongIsCorrectedUnderItsOwnDay() {
        clock.set("2024-03-01T09:00:00+07:00");
        String wrong = set(atMost("23")).statusCode(201).extract().header("ETag");
        clock.set("2024-03-02T09:00:00+07:00");

        correct(wrong, atMost("2.25"))
                .statusCode(200)
                .body("value", equalTo(2.25f), "validFrom", equalTo("2024-01-15"));

        correct(wrong, atMost("2.2")).statusCode(412);
        correct(wrong, atMost("2.25")).statusCode(200);
        get("/indicators/IND-02-01/targets").body("items.value", contains(null, 2.25f));
        get("/indicators/IND-02-01/targets?asOf=2024-03-01T12:00:00Z").body("items.value", contains(null, 23));
        get("/indicators/IND-02-01/progress").body("status", equalTo("ON_TRACK"), "target.value", equalTo(2.25f));
        get("/indicators/IND-02-01/progress?asOf=2024-03-01T12:00:00Z").body("status", equalTo("MAINTAINED"));
        get(REVISION).header("ETag", set(atMost("2.25")).extract().header("ETag"));
    }

    @Test
    void aTargetOfThePlanCanBeCorrectedToo() {
        clock.set("2024-03-01T09:00:00+07:00");
        String read = get("/indicators/IND-02-01/targets/1/revisions/2021-05-31")
                .extract()
                .header("ETag");

        change("/2021-05-31", read, atMost("2.3")).statusCode(200).body("comparator", equalTo("LE"));

        get("/indicators/IND-02-01/targets").body("items.comparator", contains("LE"));
        get("/indicators/IND-02-01/targets/1/revisions/2022-01-01").statusCode(404);
        change("/2024-01-01", read, atMost("2.3")).statusCode(412);
    }

    @Test
    void aTargetThatADecisionEndsIsJudgedUntilThenAndSaysSo() {
        clock.set("2024-03-01T09:00:00+07:00");
        String read = get("/indicators/IND-02-01/targets/1/revisions/2021-05-31")
                .extract()
                .header("ETag");
        int all = get("/progress/summary").extract().path("groups[0].indicators");
        end("/2021-05-31", null, "2024-06-30").statusCode(428);

        end("/2021-05-31", read, "2024-06-30")
                .statusCode(200)
                .body("validTo", equalTo("2024-06-30"), "endedBy", equalTo("31/QĐ-UBND"));

        end("/2021-05-31", null, "2024-06-30").statusCode(200);
        get("/indicators/IND-02-01/progress")
                .body("status", equalTo("ON_TRACK"), "target.endedBy", equalTo("31/QĐ-UBND"))
                .body("sentence.vi", endsWith(" Mục tiêu chỉ áp dụng đến hết ngày 30/6/2024 theo 31/QĐ-UBND."))
                .body("sentence.en", endsWith(" The target holds until 30 June 2024 only, by 31/QĐ-UBND."));
        clock.set("2024-07-01T00:10:00+07:00");
        get("/indicators/IND-02-01/progress")
                .statusCode(404)
                .body(
                        "detail",
                        equalTo("Mục tiêu số 1 của chỉ tiêu IND-02-01 chỉ có hiệu lực đến hết ngày 2024-06-30."));
        get("/progress/summary").body("groups[0].indicators", equalTo(all - 1));
        get("/indicators/IND-02-01/progress?asOf=2024-06-30T16:59:59Z").body("status", equalTo("ON_TRACK"));
        watching.look();
        assertEquals(List.of(), books.texts("select status from verdict_told where indicator = 'IND-02-01'"));
    }

    @Test
    void onlyTheLastRevisionCanEndAndNotBeforeItBegins() {
        clock.set("2024-03-01T09:00:00+07:00");
        String last = set(atMost("2.3")).statusCode(201).extract().header("ETag");

        end("/2021-05-31", last, "2024-06-30").statusCode(409).body("code", equalTo("target-history"));
        end("/2024-01-15", last, "2024-01-14").statusCode(409).body("code", equalTo("target-history"));
        end("/2023-01-15", last, "2024-06-30").statusCode(404);
        String ended =
                end("/2024-01-15", last, "2024-06-30").statusCode(200).extract().header("ETag");
        correct(ended, atMost("2.2")).statusCode(200).body("endedBy", equalTo("31/QĐ-UBND"));
        change("/2024-09-01", null, atMost("2.1")).statusCode(201);
        get("/indicators/IND-02-01/targets")
                .body("items.validTo", contains("2024-01-14", "2024-06-30", null))
                .body("items.endedBy", contains(null, "31/QĐ-UBND", null));
    }

    @Test
    void anEndThatWasAMistakeIsTakenBackAndThatItWasSaidStays() {
        clock.set("2024-03-01T09:00:00+07:00");
        int all = get("/progress/summary").extract().path("groups[0].indicators");
        end("/2021-05-31", tag("/2021-05-31"), "2024-06-30").statusCode(200);
        clock.set("2024-07-02T09:00:00+07:00");
        get("/progress/summary").body("groups[0].indicators", equalTo(all - 1));

        resume("/2021-05-31", null).statusCode(428);
        resume("/2021-05-31", tag("/2021-05-31"))
                .statusCode(200)
                .body("validTo", equalTo(null), "endedBy", equalTo(null), "comparator", equalTo("RANGE"));

        resume("/2021-05-31", null).statusCode(200);
        resume("/2022-05-31", null).statusCode(404);
        get("/indicators/IND-02-01/progress").body("status", equalTo("ON_TRACK"), "target.endedBy", equalTo(null));
        get("/progress/summary").body("groups[0].indicators", equalTo(all));
        get("/indicators/IND-02-01/progress?asOf=2024-07-02T01:59:59Z").statusCode(404);
        get("/indicators/IND-02-01/progress?asOf=2024-06-01T00:00:00Z")
                .body("target.validTo", equalTo("2024-06-30"), "target.endedBy", equalTo("31/QĐ-UBND"));
        assertEquals(List.of("ON_TRACK"), books.texts("select status from verdict_told where indicator = 'IND-02-01'"));
    }

    @Test
    void whatHoldsOnAfterAllHoldsUntilTheNextOne() {
        clock.set("2024-03-01T09:00:00+07:00");
        end("/2021-05-31", tag("/2021-05-31"), "2024-03-31").statusCode(200);
        change("/2024-09-01", null, atMost("2.1")).statusCode(201);

        resume("/2021-05-31", tag("/2021-05-31")).statusCode(200);

        get("/indicators/IND-02-01/targets").body("items.validTo", contains("2024-08-31", null));
        clock.set("2024-05-01T09:00:00+07:00");
        get("/indicators/IND-02-01/progress").body("target.comparator", equalTo("RANGE"));
        clock.set("2024-09-01T09:00:00+07:00");
        get("/indicators/IND-02-01/progress").body("target.comparator", equalTo("LE"));
    }

    private static String tag(String day) {
        return get("/indicators/IND-02-01/targets/1/revisions" + day).extract().header("ETag");
    }

    private static ValidatableResponse resume(String day, String read) {
        RequestSpecification admin = NewCatalogue.admin();
        return (read == null ? admin : admin.header("If-Match", read))
                .delete("/api/v1/indicators/IND-02-01/targets/1/revisions" + day + "/end")
                .then();
    }

    private static ValidatableResponse correct(String read, String body) {
        return change("/2024-01-15", read, body);
    }

    private static ValidatableResponse end(String day, String read, String lastDay) {
        return change(day + "/end", read, "{\"lastDay\": \"%s\", \"decision\": \"31/QĐ-UBND\"}".formatted(lastDay));
    }

    private static ValidatableResponse change(String path, String read, String body) {
        RequestSpecification admin = NewCatalogue.admin();
        return (read == null ? admin : admin.header("If-Match", read))
                .contentType("application/json")
                .body(body)
                .put("/api/v1/indicators/IND-02-01/targets/1/revisions" + path)
                .then();
    }

    private static ValidatableResponse set(String body) {
        return change("/2024-01-15", null, body);
    }

    private static String atMost(String value) {
        return """
            {"comparator": "LE", "value": %s, "unit": "%%", "periodKind": "BY_END_OF_YEAR", "toYear": 2025,
             "section": "II.2", "sourceDocument": "QD", "decision": "12/QD-UBND"}
            """.formatted(value);
    }
}
