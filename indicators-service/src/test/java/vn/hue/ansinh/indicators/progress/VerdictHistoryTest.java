package vn.hue.ansinh.indicators.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.testing.RealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
class VerdictHistoryTest extends OnRealParts {

    @Test
    void povertyWasNotReportedThenHadOneYearAndThenATrend() {
        clock.set("2023-06-01T09:00:00+07:00");

        get("/indicators/IND-02-01/verdicts")
                .body("items.status", contains("NOT_REPORTED", "NO_BASELINE", "ON_TRACK"))
                .body("items.cause", contains("TARGET", "OBSERVATION", "OBSERVATION"))
                .body("items[2].at", equalTo("2023-01-31T00:00:00+07:00"))
                .body("items[2].latest.year", equalTo(2022));
    }

    @ParameterizedTest
    @ValueSource(strings = {"IND-02-01", "IND-03-01", "IND-03-02", "IND-06-01", "IND-09-01"})
    void eachVerdictOfThePastIsTheOneThatAsOfGives(String indicator) {
        clock.set("2026-01-01T09:00:00+07:00");

        JsonPath history =
                get("/indicators/" + indicator + "/verdicts").extract().jsonPath();

        List<String> instants = history.getList("items.at");
        assertFalse(instants.isEmpty());
        for (int change = 0; change < instants.size(); change++) {
            String asOf = instants.get(change).replace("+", "%2B");
            JsonPath then = get("/indicators/" + indicator + "/progress?asOf=" + asOf)
                    .extract()
                    .jsonPath();
            for (String part : List.of("status", "colour", "confidentiality", "latest", "sentence")) {
                assertEquals(then.<Object>get(part), history.get("items[" + change + "]." + part), part);
            }
        }
    }

    @Test
    void theTurnOfTheYearMissesWhatAFinalFigureFellShortOf() {
        books.run("""
            insert into observation (id, indicator, place_code, place_valid_from, period, value, status, synthetic,
                definition_version, revision, source_kind, source_import, recorded_at)
            values (gen_random_uuid(), 'IND-03-01', '46', '2025-01-01', '2025', 69.9, 'A', false, 1, 1, 'IMPORT',
                gen_random_uuid(), '2025-11-20T09:00:00+07:00')
            """);
        clock.set("2026-01-02T09:00:00+07:00");

        JsonPath history = get("/indicators/IND-03-01/verdicts").extract().jsonPath();

        assertEquals("ON_TRACK", history.getString("items[-2].status"));
        assertEquals("NOT_ACHIEVED", history.getString("items[-1].status"));
        assertEquals("TIME", history.getString("items[-1].cause"));
        assertEquals("2026-01-01T00:00:00+07:00", history.getString("items[-1].at"));
        get("/indicators/IND-03-01/progress?asOf=2025-12-31T16:59:59.999999Z").body("status", equalTo("ON_TRACK"));
        get("/indicators/IND-03-01/progress?asOf=2025-12-31T17:00:00Z").body("status", equalTo("NOT_ACHIEVED"));
        get("/indicators/IND-03-01/progress?period=2025").body("status", equalTo("NOT_ACHIEVED"));
    }

    /** The last figure of IND-06-02 is that of 2022. */
    @Test
    void theTurnOfTheYearGreysWhatNobodyHasReportedSince() {
        clock.set("2026-01-02T09:00:00+07:00");

        JsonPath history = get("/indicators/IND-06-02/verdicts").extract().jsonPath();

        assertEquals("TIME", history.getString("items[-1].cause"));
        assertEquals("2026-01-01T00:00:00+07:00", history.getString("items[-1].at"));
        assertEquals(
                "ON_TRACK GREY", history.getString("items[-1].status") + " " + history.getString("items[-1].colour"));
        get("/indicators/IND-06-02/progress?asOf=2025-12-31T16:59:59.999999Z")
                .body("status", equalTo("ON_TRACK"), "colour", equalTo("GREEN"));
        get("/indicators/IND-06-02/progress?asOf=2025-12-31T17:00:00Z")
                .body("status", equalTo("ON_TRACK"), "colour", equalTo("GREY"), "dataStatus", equalTo("STALE"))
                .body("requiredPerYear", nullValue(), "projection", nullValue())
                .body(
                        "sentence.en",
                        containsString("the deadline is over without a yearly figure after 2022; until then on track"));
        get("/indicators/IND-06-02/progress?period=2024").body("colour", equalTo("GREEN"));
        get("/indicators/IND-06-02/progress?period=2025").body("colour", equalTo("GREY"));
    }

    @Test
    void itComesInPagesOfAnySize() {
        clock.set("2026-01-01T09:00:00+07:00");
        List<Object> all = get("/indicators/IND-02-01/verdicts").extract().path("items");
        List<Object> paged = new ArrayList<>();

        String cursor = "";
        do {
            JsonPath page = get("/indicators/IND-02-01/verdicts?limit=1" + cursor)
                    .extract()
                    .jsonPath();
            paged.addAll(page.getList("items"));
            cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        } while (cursor != null);

        assertEquals(all, paged);
    }

    @Test
    void aBrokenCursorIsA400() {
        get("/indicators/IND-02-01/verdicts?cursor=bm90IGFuIGluc3RhbnQ").statusCode(400);
    }

    /** A thousand revisions that leave the verdict as it is: each page judges a bounded part of them. */
    @Test
    void aLongHistoryIsCutIntoPagesThatCostAsMuchAsOthers() {
        books.run("""
            insert into observation (id, indicator, place_code, place_valid_from, period, value, status, synthetic,
                definition_version, revision, source_kind, source_import, recorded_at)
            select gen_random_uuid(), 'IND-06-07', '46', '1989-07-01', '2022', 90, 'A', false, 1, g, 'IMPORT',
                gen_random_uuid(), timestamptz '2023-02-01' + make_interval(mins => g)
            from generate_series(1, 1000) g
            """);
        clock.set("2024-01-01T09:00:00+07:00");

        JsonPath first = get("/indicators/IND-06-07/verdicts").extract().jsonPath();
        assertEquals(List.of("NOT_REPORTED", "NO_BASELINE"), first.getList("items.status"));
        String next = first.getString("next");
        assertNotNull(next);
        get("/indicators/IND-06-07/verdicts?cursor=" + next).body("items.size()", equalTo(0));
    }
}
