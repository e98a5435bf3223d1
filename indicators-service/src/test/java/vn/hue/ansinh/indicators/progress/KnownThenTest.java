package vn.hue.ansinh.indicators.progress;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.NewCatalogue;
import vn.hue.ansinh.indicators.OnPlaces;
import vn.hue.ansinh.kit.testing.RealParts;

/** A verdict of the past rests on what was known then: figures, targets, thresholds and definitions together. */
@QuarkusTest
@WithTestResource(RealParts.class)
class KnownThenTest extends OnPlaces {
    private static final String POVERTY = "/indicators/IND-02-01/progress";
    private static final String THEN = POVERTY + "?asOf=2024-02-01T00:00:00%2B07:00";
    private static final String THRESHOLDS = """
        {"number": "197/KH-UBND", "title": {"vi": "Kế hoạch", "en": "Plan"}, "issuedOn": "2021-05-31",
         "issuer": "UBND-TINH", "firstYear": 2021, "lastYear": 2025, "place": "46",
         "thresholds": {"onTrack": 50, "needsAcceleration": 40, "limited": 0}}
        """;

    private static final List<String> STATED = List.of(
            "select format('update plan set number = %L, title_vi = %L, title_en = %L, on_track = %L,"
                    + " needs_acceleration = %L where code = %L', number, title_vi, title_en, on_track,"
                    + " needs_acceleration, code) from plan where code = 'KH-197-2021'",
            "select format('update indicator set name_vi = %L, name_en = %L, search = %L where code = %L', name_vi,"
                    + " name_en, search, code) from indicator where code = 'IND-02-01'");

    private List<String> restoring;

    @BeforeEach
    void rememberThePlan() {
        clock.set("2024-02-15T09:00:00+07:00");
        restoring =
                STATED.stream().flatMap(stated -> books.texts(stated).stream()).toList();
    }

    @AfterEach
    void thePlanIsAsItWas() {
        books.clearCatalogue();
        restoring.forEach(books::run);
    }

    @Test
    void newThresholdsJudgeFromNowOnAndNothingBefore() {
        Map<String, Object> before = body(THEN);
        clock.set("2024-03-01T09:00:00+07:00");
        NewCatalogue.put("/plans/KH-197-2021", tag("/plans/KH-197-2021"), THRESHOLDS)
                .statusCode(200);

        assertEquals(before, body(THEN));
        get(POVERTY).body("status", equalTo("LIMITED"), "explain.thresholds.onTrack", equalTo(50));
        get("/indicators/IND-02-01/verdicts")
                .body("items.status[-1]", equalTo("LIMITED"), "items.cause[-1]", equalTo("TARGET"));
    }

    @Test
    void aNewNameIsNotReadIntoThePast() {
        Map<String, Object> before = body(THEN);
        clock.set("2024-03-01T09:00:00+07:00");
        rename();

        assertEquals(before, body(THEN));
        get(POVERTY).body("name.en", equalTo("Renamed"));
    }

    @Test
    void aDefinitionThatIsGivenLaterBreaksNoSeriesBefore() {
        Map<String, Object> before = body(THEN);
        clock.set("2024-03-01T09:00:00+07:00");
        NewCatalogue.put("/indicators/IND-02-01/definitions/3", NewCatalogue.definitionFrom("2090-01-01"))
                .statusCode(201);

        assertEquals(before, body(THEN));
        assertEquals(body(POVERTY + "?asOf=2024-03-01T09:00:00%2B07:00"), body(POVERTY));
    }

    @Test
    void aChangedDefinitionOfCulturalAreasStartsTheSeriesAnew() {
        books.run("""
            insert into observation (id, indicator, place_code, place_valid_from, period, value, status, synthetic,
                definition_version, revision, source_kind, source_import, recorded_at)
            values (gen_random_uuid(), 'IND-10-01', '46', '1989-07-01', '2024', 80, 'A', false,
                2, 1, 'IMPORT', gen_random_uuid(), '2025-01-20 09:00+07')
            """);
        clock.set("2025-02-01T09:00:00+07:00");

        get("/indicators/IND-10-01/progress")
                .body("status", equalTo("NO_BASELINE"), "latest.definitionVersion", equalTo(2))
                .body("explain.definitions.seriesBreak", equalTo(true), "explain.definitions.since", equalTo(2024))
                .body("explain.definitions.leftOut", equalTo(List.of(2021, 2022)))
                .body("sentence.en", containsString("the series starts anew in 2024"));
        get("/indicators/IND-10-01/progress?asOf=2025-01-01T00:00:00Z")
                .body("status", not(equalTo("NO_BASELINE")), "explain.definitions.seriesBreak", equalTo(false));
    }

    /** The province was founded anew as a city on 1 January 2025; both spoke for that year, and the city no longer does. */
    @Test
    void aFigureThatTheCityTookBackDoesNotSilenceTheProvinceBeforeIt() {
        books.run("""
            insert into observation (id, indicator, place_code, place_valid_from, period, value, status, synthetic,
                definition_version, revision, source_kind, source_import, recorded_at, withdrawn)
            values (gen_random_uuid(), 'IND-06-07', '46', '1989-07-01', '2025', 80, 'E', false,
                    1, 1, 'IMPORT', gen_random_uuid(), '2025-06-10 09:00+07', false),
                   (gen_random_uuid(), 'IND-06-07', '46', '2025-01-01', '2025', 90, 'E', false,
                    1, 1, 'IMPORT', gen_random_uuid(), '2025-07-10 09:00+07', false),
                   (gen_random_uuid(), 'IND-06-07', '46', '2025-01-01', '2025', null, 'M', false,
                    1, 2, 'IMPORT', gen_random_uuid(), '2025-08-10 09:00+07', true)
            """);
        clock.set("2025-09-01T09:00:00+07:00");

        String progress = "/indicators/IND-06-07/progress";
        get(progress + "?asOf=2025-08-01T00:00:00Z").body("latest.value", equalTo(90));
        get(progress).body("latest.value", equalTo(80));
        get("/indicators/IND-06-07/verdicts").body("items[-1].latest.value", equalTo(80));
    }

    @Test
    void aSecondTargetIsSeenByItsNumber() {
        get("/indicators/IND-07-01/progress?target=2")
                .body("target.value", equalTo(30.48f), "target.toYear", equalTo(2030));
        get("/progress?target=2").body("items.indicator", equalTo(List.of("IND-07-01")));
        get("/progress/summary?target=2").body("groups[0].indicators", equalTo(1));
    }

    @Test
    void eachYearOfATargetWithoutAYearIsListed() {
        get("/indicators/IND-01-01/progress")
                .body("explain.years.year", equalTo(List.of(2021, 2022)))
                .body("explain.years.met", equalTo(List.of(true, true)));
        get(POVERTY).body("explain.years", equalTo(List.of()));
    }

    private static void rename() {
        Map<String, Object> poverty =
                get("/indicators/IND-02-01").extract().jsonPath().getMap("$");
        Map<String, Object> asked = new HashMap<>();
        List.of(
                        "area",
                        "unit",
                        "measureKind",
                        "direction",
                        "numerator",
                        "denominator",
                        "decimals",
                        "lowestLevel",
                        "breakdowns",
                        "section",
                        "sdgTargets")
                .forEach(member -> asked.put(member, poverty.get(member)));
        asked.put("name", Map.of("vi", "Tên mới", "en", "Renamed"));
        NewCatalogue.admin()
                .header("If-Match", tag("/indicators/IND-02-01"))
                .contentType("application/json")
                .body(asked)
                .put("/api/v1/indicators/IND-02-01")
                .then()
                .statusCode(200);
    }

    private static String tag(String path) {
        return get(path).extract().header("ETag");
    }

    /** Without what waits for somebody, which is of today whatever is asked. */
    private static Map<String, Object> body(String path) {
        Map<String, Object> verdict =
                new HashMap<>(get(path).statusCode(200).extract().jsonPath().getMap("$"));
        verdict.remove("waiting");
        return verdict;
    }
}
