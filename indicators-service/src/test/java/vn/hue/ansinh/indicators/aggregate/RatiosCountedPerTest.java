package vn.hue.ansinh.indicators.aggregate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.indicators.NewCatalogue;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.indicators.Told;
import vn.hue.ansinh.kit.testing.RealParts;

/** Of a new indicator 10 of 1,000 are counted in one district and 94 of 9,000 in the other: 104 of 10,000. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RatiosCountedPerTest extends OnRealParts {
    private static final String RATIO = "/indicators/NEW-RATE";
    private static final String SUM = RATIO + "/aggregates?from=2022&to=2022";
    private static final String COMPARED = "/reconciliation?indicator=NEW-RATE&period=2022";
    private static final String PER_100_000 = "trên 100.000 dân";

    @Inject
    SomeDistricts districts;

    @Inject
    Told told;

    @BeforeEach
    void thereAreTwoDistricts() {
        books.run("delete from place");
        districts.place("46", "PROVINCE", null, "1989-07-01", "2024-12-31");
        districts.place("474", "DISTRICT", "46@1989-07-01", "2021-07-01", "2024-12-31");
        districts.place("481", "DISTRICT", "46@1989-07-01", "2021-07-01", "2024-12-31");
    }

    @AfterEach
    void placesAreForgotten() {
        books.run("delete from place");
    }

    @ParameterizedTest
    @CsvSource({
        "RATE, %, null, 2, 1.04",
        "RATE, ‰, null, 1, 10.4",
        "UNIT_SHARE, ‰, 1000, 1, 10.4",
        "RATE, trên 100.000 dân, 100000, 0, 1040",
        "MEAN, người/hộ, null, 4, 0.0104"
    })
    void bothSidesAreToldPerWhatIsCounted(String kind, String unit, String per, int decimals, String value) {
        NewCatalogue.put(RATIO, NewCatalogue.ratioOf(kind, unit, per, decimals)).statusCode(201);
        itIsCounted();
        districts.state("NEW-RATE", "2022").value("46", value);

        assertValue(value, SUM, "items[0].value");
        assertValue(value, COMPARED, "items[0].districts");
        get(COMPARED).body("items.verdict", contains("WITHIN"));
    }

    @Test
    void whatTheUnitSaysIsShownAndTold() {
        NewCatalogue.put("/indicators/NEW-MILLE", NewCatalogue.ratioOf("RATE", "‰", "null", 1))
                .body("countedPer", equalTo(1000));

        get("/indicators/NEW-MILLE").body("countedPer", equalTo(1000));
        get("/indicators/IND-02-01").body("countedPer", equalTo(100));
        get("/indicators/IND-07-01").body("countedPer", equalTo(1));
        String event =
                told.about("indicators.indicators", "NEW-MILLE", 1).get(0).value();
        assertEquals(1000, JsonPath.from(event).getInt("countedPer"));
    }

    @ParameterizedTest
    @CsvSource({
        "RATE, %, 1000",
        "RATE, ‰, 100",
        "UNIT_SHARE, ‰, 1",
        "COUNT_FLOW, người, 100",
        "RATE, trên 100.000 dân, 50",
        "MEAN, người/hộ, 20"
    })
    void whatContradictsTheUnitOrIsNoPowerOfTenIsRefused(String kind, String unit, String per) {
        NewCatalogue.put(RATIO, NewCatalogue.ratioOf(kind, unit, per, 2))
                .statusCode(422)
                .body("errors.code", contains("counted-per-unfit"), "errors.pointer", contains("/countedPer"));
    }

    @Test
    void itMayBeStatedLaterWhileNoFigureStands() {
        NewCatalogue.put(RATIO, NewCatalogue.ratioOf("RATE", PER_100_000, "null", 0))
                .statusCode(201);
        NewCatalogue.put(RATIO + "/targets/1/revisions/2021-06-01", """
                {"comparator": "LE", "value": 900, "unit": "%s", "periodKind": "BY_YEAR", "toYear": 2025,
                 "section": "II.2", "sourceDocument": "KH-197-2021", "decision": "1/KH-UBND"}
                """.formatted(PER_100_000))
                .statusCode(201);

        NewCatalogue.put(RATIO, tag(), NewCatalogue.ratioOf("RATE", PER_100_000, "100000", 0))
                .statusCode(200);

        itIsCounted();
        assertValue("1040", SUM, "items[0].value");
    }

    @ParameterizedTest
    @CsvSource({"null, 100000, 1", "100000, 10000, 100000", "100000, null, 100000"})
    void itStaysOnceFiguresStand(String before, String after, int kept) {
        NewCatalogue.put(RATIO, NewCatalogue.ratioOf("RATE", PER_100_000, before, 0))
                .statusCode(201);
        itIsCounted();

        NewCatalogue.put(RATIO, tag(), NewCatalogue.ratioOf("RATE", PER_100_000, after, 0))
                .statusCode(422)
                .body("errors.code", contains("meaning-fixed"), "errors.pointer", contains("/countedPer"))
                .body("errors.detail", contains("Đã có số liệu tính theo " + kept + ", nên số này không đổi."));

        get(RATIO).body("countedPer", equalTo(kept));
    }

    @Test
    void whatIsSaidBesideItMayChangeWhileFiguresStand() {
        String said = NewCatalogue.ratioOf("RATE", PER_100_000, "100000", 0);
        NewCatalogue.put(RATIO, said).statusCode(201);
        itIsCounted();

        NewCatalogue.put(RATIO, tag(), said.replace("\"decimals\": 0", "\"decimals\": 1"))
                .statusCode(200)
                .body("countedPer", equalTo(100_000), "decimals", equalTo(1));
    }

    @Test
    void aStateThatSaidNothingOfItLeavesItToTheUnit() {
        NewCatalogue.put(RATIO, NewCatalogue.ratioOf("RATE", "‰", "null", 1)).statusCode(201);
        itIsCounted();
        books.run("""
                insert into catalogue_change (kind, code, action, state, recorded_at, recorded_by)
                select kind, code, 'CHANGED', state - 'countedPer', timestamptz '2024-01-15Z', 'somebody'
                from catalogue_change where code = 'NEW-RATE' and action = 'CREATED'
                """);

        clock.set("2024-03-01T09:00:00+07:00");
        assertValue("10.4", SUM + "&asOf=2024-02-01T00:00:00Z", "items[0].value");
    }

    @Test
    void aProjectionInPerMilleEndsAtAllOfThem() {
        NewCatalogue.put(RATIO, NewCatalogue.ratioOf("RATE", "‰", "null", 1)).statusCode(201);
        itIsCounted();
        NewCatalogue.put(RATIO + "/targets/1/revisions/2021-06-01", """
                {"comparator": "GE", "value": 900, "unit": "‰", "periodKind": "BY_YEAR", "toYear": 2025,
                 "section": "II.2", "sourceDocument": "KH-197-2021", "decision": "1/KH-UBND"}
                """).statusCode(201);
        districts.state("NEW-RATE", "2021").value("46", "400");
        districts.state("NEW-RATE", "2022").value("46", "700");

        // 300 more each year are 1,600 in 2025.
        clock.set("2023-12-01T09:00:00+07:00");
        get(RATIO + "/progress?asOf=2023-11-30T00:00:00Z")
                .body("projection.value", equalTo(1000), "projection.bounded", equalTo(true))
                .body("explain.projection.computed", equalTo(1600))
                .body("explain.projection.lowest", equalTo(0), "explain.projection.highest", equalTo(1000));
    }

    private static String tag() {
        return get(RATIO).extract().header("ETag");
    }

    private void itIsCounted() {
        NewCatalogue.put(
                        RATIO + "/definitions/1",
                        NewCatalogue.definitionFrom("2021-01-01").replace("true", "false"))
                .statusCode(201);
        districts.state("NEW-RATE", "2022").ratio("474", 10, 1000).ratio("481", 94, 9000);
    }

    private static void assertValue(String expected, String question, String member) {
        Object found = get(question).statusCode(200).extract().path(member);
        assertEquals(0, new BigDecimal(expected).compareTo(new BigDecimal(found.toString())), found.toString());
    }
}
