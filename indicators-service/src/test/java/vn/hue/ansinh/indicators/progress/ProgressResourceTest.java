package vn.hue.ansinh.indicators.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.testing.RealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
class ProgressResourceTest extends OnRealParts {
    private static final String POVERTY = "/indicators/IND-02-01/progress";

    @Test
    void povertyOf2022IsOnTrackAndExplained() {
        get(POVERTY)
                .statusCode(200)
                .body("status", equalTo("ON_TRACK"), "colour", equalTo("GREEN"), "synthetic", equalTo(false))
                .body("latest.year", equalTo(2022), "target.low", equalTo(2.0f), "target.high", equalTo(2.2f))
                .body("explain.method", equalTo("LINEAR"), "explain.observations", hasSize(2))
                .body("explain.inputs.start.value", equalTo(4.93f), "explain.inputs.current.value", equalTo(3.56f))
                .body("explain.inputs.goal", equalTo(2.2f), "explain.inputs.horizon", equalTo(2025))
                .body("sentence.vi", containsString("3,56%"), "sentence.en", containsString("3.56%"));
    }

    /** p = s(y - y0) / s(g - y0), e = (t - t0) / (T - t0), index = p / e; product description, section 3. */
    @Test
    void theExplanationCanBeReckonedByHand() {
        JsonPath verdict = get(POVERTY)
                .extract()
                .jsonPath()
                .using(new JsonPathConfig(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
        BigDecimal way = new BigDecimal("4.93").subtract(new BigDecimal("2.2"));
        BigDecimal p = new BigDecimal("4.93").subtract(new BigDecimal("3.56")).divide(way, MathContext.DECIMAL64);
        BigDecimal e = BigDecimal.ONE.divide(BigDecimal.valueOf(4), MathContext.DECIMAL64);

        assertClose(p, verdict.get("explain.inputs.p"));
        assertClose(e, verdict.get("explain.inputs.e"));
        assertClose(p.divide(e, MathContext.DECIMAL64), verdict.get("index"));
        assertClose(new BigDecimal("1.36"), verdict.get("gap"));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-01T00:00:00Z, NOT_REPORTED, ",
        "2022-02-01T00:00:00Z, NO_BASELINE, 2021",
        "2023-02-01T00:00:00Z, ON_TRACK, 2022",
        "2024-02-01T00:00:00Z, ON_TRACK, 2023"
    })
    void aVerdictIsWhatWasKnownThen(String asOf, String status, Integer year) {
        clock.set("2024-03-01T09:00:00+07:00");
        get(POVERTY + "?asOf=" + asOf)
                .statusCode(200)
                .body("status", equalTo(status), "latest.year", year == null ? nullValue() : equalTo(year));
    }

    @ParameterizedTest
    @ValueSource(strings = {POVERTY, "/progress/summary", "/tasks", "/observations?indicator=IND-02-01"})
    void whatWillBeKnownIsKnownToNobody(String address) {
        clock.set("2026-03-01T09:00:00+07:00");
        String asOf = (address.contains("?") ? "&" : "?") + "asOf=";

        assertEquals(
                get(address + asOf + "2026-03-01T02:00:00Z")
                        .statusCode(200)
                        .extract()
                        .asString(),
                get(address + asOf + "9999-12-31T16:59:59Z")
                        .statusCode(200)
                        .extract()
                        .asString());
        get(address + asOf + "9999-12-31T17:00:00Z").statusCode(400);
    }

    @Test
    void theInstantOfNowIsNamedForOneThatHasNotCome() {
        clock.set("2026-03-01T09:00:00+07:00");

        get(POVERTY + "?asOf=2027-06-01T00:00:00Z").body("asOf", equalTo("2026-03-01T09:00:00+07:00"));
    }

    @Test
    void aPeriodLeavesLaterYearsOut() {
        clock.set("2024-03-01T09:00:00+07:00");
        get(POVERTY + "?period=2021&asOf=2024-02-01T00:00:00Z").body("latest.year", equalTo(2021));
    }

    @Test
    void whatNobodyReportedIsNotZero() {
        get("/indicators/IND-09-02/progress")
                .statusCode(200)
                .body("status", equalTo("NOT_REPORTED"), "colour", equalTo("GREY"), "latest", nullValue())
                .body("gap", nullValue(), "index", nullValue());
    }

    @Test
    void inventedFiguresMakeASyntheticVerdict() {
        get("/indicators/IND-01-01/progress").body("synthetic", equalTo(true), "status", equalTo("MAINTAINED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ON_TRACK", "NOT_REPORTED", "MAINTAINED"})
    void theListCanBeAskedForOneVerdict(String status) {
        get("/progress?status=" + status)
                .statusCode(200)
                .body("items", not(empty()), "items.status", everyItem(equalTo(status)));
    }

    /** Nothing but the year 2022 has a figure; of 2021 somebody said that there were no cases. */
    @Test
    void aYearThatWasStatedToHaveHadNoCasesIsNotMissing() {
        clock.set("2024-02-01T09:00:00+07:00");
        String jobs = "/indicators/IND-03-02/progress";
        get(jobs).body("explain.yearsWithoutFigure", contains(2021, 2023));
        books.run("""
            insert into observation (id, indicator, place_code, place_valid_from, period, status, missing_reason,
                synthetic, definition_version, revision, source_kind, source_import, recorded_at)
            values (gen_random_uuid(), 'IND-03-02', '46', '1989-07-01', '2021', 'M', 'NO_CASES', false, 1, 1, 'IMPORT',
                gen_random_uuid(), '2022-01-20T09:00:00+07:00')
            """);

        get(jobs + "?asOf=2024-01-31T00:00:00Z")
                .body("explain.yearsWithoutFigure", contains(2023))
                .body("explain.observations", hasSize(2))
                .body("sentence.en", containsString("8,500 workers a year on average over 2 years (1 without cases)"));
        get(jobs + "?asOf=2022-03-01T00:00:00Z")
                .body("status", equalTo("LIMITED"), "latest", nullValue(), "dataStatus", nullValue())
                .body("explain.observations", hasSize(1), "explain.inputs.current", nullValue())
                .body("sentence.en", startsWith("0 workers a year on average over 1 year (1 without cases) against"));
        get(jobs + "?asOf=2021-12-31T00:00:00Z").body("explain.yearsWithoutFigure", empty());
    }

    /** The one figure, of 2022, is no invention. */
    @Test
    void aMeanThatCountsAnInventedYearWithoutCasesIsSynthetic() {
        clock.set("2024-02-01T09:00:00+07:00");
        String jobs = "/indicators/IND-03-02/progress";
        get(jobs).body("synthetic", equalTo(false));
        books.run("""
            insert into observation (id, indicator, place_code, place_valid_from, period, status, missing_reason,
                synthetic, definition_version, revision, source_kind, source_import, recorded_at)
            values (gen_random_uuid(), 'IND-03-02', '46', '1989-07-01', '2021', 'M', 'NO_CASES', true, 1, 1, 'IMPORT',
                gen_random_uuid(), '2022-01-20T09:00:00+07:00')
            """);

        get(jobs + "?asOf=2024-01-31T00:00:00Z").body("synthetic", equalTo(true));
        get(jobs + "?asOf=2022-01-19T00:00:00Z").body("synthetic", equalTo(false));
    }

    /** Published on 27 December 2025: more than 85,300 in five years. */
    @Test
    void theFigureOfAllYearsOfAMeanDecidesIt() {
        clock.set("2026-02-01T09:00:00+07:00");

        get("/indicators/IND-03-02/progress")
                .body("status", equalTo("ACHIEVED"), "colour", equalTo("GREEN"), "dataStatus", equalTo("FINAL"))
                .body("mean", equalTo(17060), "gap", equalTo(0), "latest.period", equalTo("2021-01-01/P5Y"))
                .body("explain.yearsWithoutFigure", empty(), "explain.observations", hasSize(1));
        get("/indicators/IND-03-02/progress?asOf=2025-12-26T00:00:00Z")
                .body("status", equalTo("ON_TRACK"), "mean", equalTo(17000), "latest.period", equalTo("2022"));
        get("/indicators/IND-03-02/progress?period=2024").body("latest.period", equalTo("2022"));
        get("/indicators/IND-03-02/verdicts").body("items[-1].at", equalTo("2025-12-27T00:00:00+07:00"));
    }

    /** From 66.8 in 2021 to 68 in 2022: a quarter of the time, though 70 were promised for 2023 a year later. */
    @ParameterizedTest
    @ValueSource(strings = {"period=2022", "asOf=2023-02-10T00:00:00Z", "period=2022&asOf=2023-02-20T00:00:00Z"})
    void aYearIsHeldAgainstWhatHadBeenPromisedByItsEnd(String question) {
        clock.set("2024-03-01T09:00:00+07:00");

        get("/indicators/IND-03-01/progress?" + question)
                .body("status", equalTo("ON_TRACK"), "index", equalTo(1.5f), "target.path", empty())
                .body("explain.inputs.p", equalTo(0.375f), "explain.inputs.e", equalTo(0.25f));
        get("/indicators/IND-03-01/progress?asOf=2023-02-20T00:00:00Z")
                .body("explain.inputs.e", equalTo(0.5f), "index", equalTo(0.75f), "target.path", hasSize(1));
    }

    @Test
    void eachMeasureOfABundleIsExplained() {
        String statement = """
            insert into observation (id, indicator, component, place_code, place_valid_from, period, value, status,
                synthetic, definition_version, revision, source_kind, source_import, recorded_at)
            values (gen_random_uuid(), 'IND-08-01', 'IND-08-01.%s', '46', '1989-07-01', '%d', %s, 'A', %s, 2, 1,
                'IMPORT', gen_random_uuid(), timestamptz '2023-02-02Z')
            """;
        books.run("update target set tolerance = 1 where indicator = 'IND-08-01'");
        books.run(statement.formatted("U", 2021, "80", "false"));
        books.run(statement.formatted("U", 2022, "85", "false"));
        books.run(statement.formatted("R", 2022, "98", "true"));

        get("/indicators/IND-08-01/progress")
                .body("components.component", contains("IND-08-01.R", "IND-08-01.U"))
                .body("components.gap", contains(1, 14), "components.requiredPerYear", contains(0.4f, 4.7f))
                .body(
                        "components.dataStatus",
                        contains("FINAL", "FINAL"),
                        "components.synthetic",
                        contains(true, false))
                .body("components[1].index", equalTo(1.0526f), "components[1].projection.value", equalTo(100))
                .body(
                        "components[1].explain.observations",
                        hasSize(2),
                        "components[0].explain.observations",
                        hasSize(1))
                .body(
                        "components[1].explain.inputs.start.value",
                        equalTo(80),
                        "components.mean",
                        everyItem(nullValue()));
        books.run("update target set tolerance = null where indicator = 'IND-08-01'");
        books.run("delete from verdict_current");
    }

    @Test
    void aTargetThatIsNotThereIsA404() {
        get(POVERTY + "?target=2").statusCode(404).body("code", equalTo("not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"asOf=soon", "period=23", "target=0", "target=first"})
    void anUnreadableQuestionIsA400(String question) {
        get(POVERTY + "?" + question)
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"), "parameter", equalTo(question.split("=")[0]));
    }

    private static void assertClose(BigDecimal expected, Object found) {
        BigDecimal value = new BigDecimal(found.toString());
        assertEquals(
                0, expected.setScale(value.scale(), RoundingMode.HALF_UP).compareTo(value), expected + " and " + found);
    }
}
