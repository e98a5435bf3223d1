package vn.hue.ansinh.indicators.observation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.request.Cursor;
import vn.hue.ansinh.request.ListName;

@QuarkusTest
@WithTestResource(RealParts.class)
class ObservationResourceTest extends OnRealParts {
    private static final String POVERTY = "/indicators/IND-02-01/observations?place=46";

    @Test
    void publishedFiguresNameTheirSource() {
        get(POVERTY + "&from=2022&to=2022")
                .statusCode(200)
                .body("items.value", contains(3.56f), "items[0].numerator", equalTo(11735))
                .body("items[0].status", equalTo("A"), "items[0].definitionVersion", equalTo(2))
                .body("items[0].source.kind", equalTo("PUBLISHED"), "items[0].synthetic", equalTo(false));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-30T23:59:59%2B07:00, 0",
        "2022-01-30T23:59:59.999999999%2B07:00, 0",
        "2022-01-31T00:00:00%2B07:00, 1",
        "2023-01-30T16:59:59Z, 1",
        "2023-01-30T17:00:00Z, 2",
        "2024-01-06T00:00:00%2B07:00, 3"
    })
    void aFigureIsKnownFromItsDayOn(String asOf, int known) {
        clock.set("2026-02-01T09:00:00+07:00");
        get(POVERTY + "&to=2023&from=2021&asOf=" + asOf).statusCode(200).body("items.size()", equalTo(known));
    }

    /** It was published with an early day after the report had been taken in. */
    @Test
    void whatAFigureWasBeforeIsWhatWasKnownThen() {
        clock.set("2023-11-01T09:00:00+07:00");
        known(1, "98.0", "2023-09-01");
        known(2, "98.5", "2023-08-01");
        String of = "&from=2023&to=2023&asOf=2023-08-15T00:00:00Z";

        get("/indicators/IND-06-07/observations?place=46" + of)
                .body("items.value", contains(98.5f), "items[0].revised", nullValue());
        get("/observations?indicator=IND-06-07" + of)
                .body("items.value", contains(98.5f), "items[0].revised", nullValue());
        String csv = get("/observations?format=CSV&indicator=IND-06-07" + of)
                .extract()
                .asString();
        assertFalse(csv.contains("98.0"), csv);
        get("/observations?indicator=IND-06-07&from=2023&to=2023").body("items[0].revised.from", equalTo(98.0f));
    }

    private void known(int revision, String value, String day) {
        books.run("""
            insert into observation (id, indicator, place_code, place_valid_from, period, value, status, synthetic,
                definition_version, revision, source_kind, source_import, recorded_at)
            values (gen_random_uuid(), 'IND-06-07', '46', '1989-07-01', '2023', %s, 'A', false,
                1, %d, 'IMPORT', gen_random_uuid(), '%s 09:00+07')
            """.formatted(value, revision, day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/indicators/IND-02-01/observations",
                "/indicators/IND-02-01/aggregates",
                "/observations",
                "/observations/revisions"
            })
    void yearsThatEndBeforeTheyBeginAreRefused(String figures) {
        get(figures + "?from=2023&to=2022")
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"), "parameter", equalTo("from"));
    }

    @Test
    void inventedFiguresSaySo() {
        get("/indicators/IND-01-01/observations?from=2021&to=2022")
                .statusCode(200)
                .body("items.value", contains(99.21f, 99.34f), "items.synthetic", everyItem(equalTo(true)))
                .body("items.source.kind", everyItem(equalTo("DEMONSTRATION")));
    }

    @Test
    void figuresOfTheStoryAreNotLoaded() {
        clock.set("2026-02-01T09:00:00+07:00");
        get("/indicators/IND-01-01/observations?from=2023&to=2023&asOf=2026-01-01T00:00:00Z")
                .body("items", empty());
    }

    @Test
    void aPlaceIsToldApartByItsFirstDay() {
        clock.set("2026-02-01T09:00:00+07:00");
        get("/indicators/IND-02-01/observations?place=481@2021-07-01&asOf=2024-02-01T00:00:00Z")
                .statusCode(200)
                .body("items.value", hasItem(24.4f));
        get("/indicators/IND-02-01/observations?place=481@2025-01-01").body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asOf=yesterday",
                "asOf=2023-13-01T00:00:00Z",
                "from=MMXX",
                "to=20233",
                "limit=0",
                "includeHistory=perhaps"
            })
    void anUnreadableQuestionIsA400(String question) {
        get("/indicators/IND-02-01/observations?" + question)
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"), "parameter", equalTo(question.split("=")[0]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "place=!",
                "place=474@never",
                "component=!",
                "breakdown=!",
                "from=1",
                "to=20233",
                "from=2023&to=2022",
                "asOf=yesterday",
                "orgView=then",
                "includeHistory=perhaps",
                "limit=0",
                "cursor=!"
            })
    void theFiguresOfAllIndicatorsAreRefusedInTheSameWords(String question) {
        Map<String, Object> ofOne = refusal("/indicators/IND-02-01/observations?" + question);
        Map<String, Object> ofAll = refusal("/observations?" + question);

        assertEquals(ofOne, ofAll);
    }

    /** Its seal has no key. */
    @Test
    void aSealedCursorOfNoDayIsRefusedInTheSameWords() {
        List<String> keys = List.of("2022", "46", "no day", "", "", "1");
        String one = "/indicators/IND-02-01/observations";
        List<String> ofAll =
                Stream.concat(Stream.of("IND-02-01"), keys.stream()).toList();

        assertEquals(refusal(one + sealed(one, keys)), refusal("/observations" + sealed("/observations", ofAll)));
    }

    private static String sealed(String list, List<String> keys) {
        return "?cursor=" + Cursor.of(keys, ListName.of("/api/v1" + list, Map.of()));
    }

    private static Map<String, Object> refusal(String question) {
        Map<String, Object> problem =
                get(question).statusCode(400).extract().jsonPath().getMap("$");
        return Map.of(
                "code", problem.get("code"),
                "parameter", problem.get("parameter"),
                "detail", problem.get("detail"),
                "hint", problem.get("hint"));
    }
}
