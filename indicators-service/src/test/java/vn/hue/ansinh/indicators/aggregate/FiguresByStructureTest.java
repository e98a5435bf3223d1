package vn.hue.ansinh.indicators.aggregate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.testing.RealParts;

/** The districts are reorganised on 1 January 2025; T7 is abolished then and nothing comes of it. */
@QuarkusTest
@WithTestResource(RealParts.class)
class FiguresByStructureTest extends OnRealParts {
    private static final String JOBS = "IND-03-02";
    private static final String POVERTY = "IND-02-01";
    private static final String AFTER = "AT(2025-06-30)";
    private static final String OF_JOBS = "/observations?indicator=IND-03-02&from=1990&to=1990";

    @Inject
    SomeDistricts districts;

    @BeforeEach
    void districtsAreReorganised() {
        districts.areReorganised();
        districts.place("T7", "DISTRICT", "T9@2021-07-01", "2021-07-01", "2024-12-31");
    }

    @AfterEach
    void nothingCameOfThem() {
        districts.areForgotten();
    }

    @Test
    void asReportedAFigureStandsInNoOtherStructure() {
        districts.state(JOBS, "1990").value("T1", "100");

        get(OF_JOBS + "&place=T1").body("items[0].inStructure", nullValue());
        get(OF_JOBS + "&place=T1&orgView=AS_REPORTED").body("items[0].inStructure", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/observations?indicator=IND-03-02", "/indicators/IND-03-02/observations?limit=50"})
    void aPlaceOfTheStructureIsAskedForByWhatItsPredecessorsReported(String list) {
        districts.state(JOBS, "1990").value("T1", "100").value("T2", "200").value("T3", "50");

        get(list + "&from=1990&to=1990&place=T4&orgView=" + AFTER)
                .statusCode(200)
                .body("items.place.code", contains("T1", "T2"), "items.value", contains(100, 200))
                .body("items.inStructure.place.code.flatten()", everyItem(equalTo("T4")))
                .body("items.inStructure.share.flatten()", everyItem(equalTo(1)))
                .body("items.inStructure.derived.flatten()", everyItem(equalTo(false)));
    }

    @Test
    void aDividedDistrictIsShownUnderEachPartWithItsStatedShare() {
        districts.state(JOBS, "1990").value("T3", "50");

        get(OF_JOBS + "&orgView=" + AFTER)
                .body("items", hasSize(1), "items[0].value", equalTo(50))
                .body("items[0].inStructure.place.code", contains("T5", "T6"))
                .body("items[0].inStructure.value", contains(30.0f, 20.0f))
                .body("items[0].inStructure.derived", contains(true, true));
        get(OF_JOBS + "&place=T6@2025-01-01&orgView=" + AFTER).body("items[0].inStructure.place.code", contains("T6"));
    }

    @Test
    void theRateOfADividedDistrictIsThatOfTheWhole() {
        districts.state(POVERTY, "1990").ratio("T3", 30, 1000);

        get("/observations?indicator=IND-02-01&from=1990&to=1990&place=T5&orgView=" + AFTER)
                .body("items[0].inStructure.value", contains(1))
                .body("items[0].inStructure.numerator", contains(18.0f))
                .body("items[0].inStructure.denominator", contains(600.0f));
    }

    @Test
    void withoutAStatedShareNothingIsLaidOverTheParts() {
        books.run("update place_edge set share = null where predecessor like 'T3%'");
        districts.state(JOBS, "1990").value("T3", "50");

        get(OF_JOBS + "&place=T5&orgView=" + AFTER)
                .body("items[0].value", equalTo(50), "items[0].inStructure[0].share", nullValue())
                .body("items[0].inStructure[0].value", nullValue())
                .body("items[0].inStructure[0].derived", equalTo(false));
    }

    @Test
    void whatNothingCameOfStandsUnderThePlaceAbove() {
        districts.state(JOBS, "1990").value("T7", "5");

        get(OF_JOBS + "&orgView=" + AFTER)
                .body("items.value", contains(5), "items[0].inStructure.place.code", contains("T8"))
                .body("items[0].inStructure.above", contains(true));
        get(OF_JOBS + "&place=T7&orgView=" + AFTER).body("items", empty());
    }

    @Test
    void ofWhatNobodyKnowsWhereItLiesTheFigureIsStillThere() {
        books.run("delete from place_edge where predecessor = 'T9@2021-07-01'");
        districts.state(JOBS, "1990").value("T7", "5");

        get(OF_JOBS + "&orgView=" + AFTER).body("items.value", contains(5), "items[0].inStructure", empty());
    }

    @Test
    void whatASuccessorReportsIsLaidBackOnlyByStatedShares() {
        districts.state(JOBS, "2025").value("T4", "90").value("T5", "40");
        String of2025 = "/observations?indicator=IND-03-02&from=2025&to=2025&orgView=AT(2023-12-31)&place=";

        get(of2025 + "T3").body("items[0].inStructure.value", contains(40));
        get(of2025 + "T1").body("items[0].inStructure[0].value", nullValue());
        books.run("update place_edge set origin_share = 0.3 where predecessor like 'T1%'");
        get(of2025 + "T1")
                .body("items[0].inStructure.value", contains(27.0f), "items[0].inStructure.derived", contains(true));
    }

    @Test
    void pagesOfAStructureHoldEachFigureOnce() {
        districts.state(JOBS, "1990").value("T1", "100").value("T2", "200").value("T3", "50");
        String asked = OF_JOBS + "&limit=2&orgView=" + AFTER;

        String next = get(asked).body("items", hasSize(2)).extract().path("next");

        get(asked + "&cursor=" + next).body("items.place.code", contains("T3"), "next", nullValue());
    }

    @Test
    void aFileHasARowForEachPlaceOfTheStructure() {
        districts.state(JOBS, "1990").value("T3", "50").value("T7", "5");

        List<String> lines = csv(OF_JOBS + "&format=CSV&orgView=" + AFTER);

        assertEquals(4, lines.size());
        assertEquals("T5@2025-01-01,0.6,true,30.0,,,false", last(lines.get(1)));
        assertEquals("T6@2025-01-01,0.4,true,20.0,,,false", last(lines.get(2)));
        assertEquals("T8@2025-01-01,1,false,5,,,true", last(lines.get(3)));
        assertFalse(csv(OF_JOBS + "&format=CSV").get(0).contains("countedUnder"));
    }

    @Test
    void theColumnsOfAStructureAreDescribed() {
        get("/observations/csv-metadata?orgView=" + AFTER)
                .statusCode(200)
                .body("tableSchema.columns[-1].name", equalTo("above"));
        get("/observations/csv-metadata").body("tableSchema.columns[-1].name", equalTo("sourceUrl"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/observations?format=SDMX_CSV&orgView=CURRENT",
                "/observations?orgView=current",
                "/indicators/IND-03-02/observations?orgView=AT(2025-02-30)",
                "/reconciliation?orgView=2025",
                "/observations/csv-metadata?orgView=now"
            })
    void aStructureThatCannotBeShownIsRefused(String question) {
        get(question).statusCode(400).body("code", equalTo("invalid-parameter"), "parameter", equalTo("orgView"));
    }

    @Test
    void theProvinceIsHeldAgainstTheDistrictsOfTheStructure() {
        districts.place("46", "PROVINCE", null, "1989-07-01", "2024-12-31");
        districts.state(JOBS, "2023").value("T1", "100").value("T2", "200").value("T3", "50");
        districts.state(JOBS, "2023").value("46", "351");
        districts.place("46", "PROVINCE", null, "2025-01-01", "2030-12-31");
        books.run("update place set parent = '46@2025-01-01' where parent = 'T8@2025-01-01'");
        districts.edge("46@1989-07-01", "46@2025-01-01", "1", "1");

        get("/reconciliation?indicator=IND-03-02&period=2023&orgView=" + AFTER)
                .statusCode(200)
                .body("items.department", contains(351), "items.districts", contains(350))
                .body("items[0].structureOf", equalTo("2025-06-30"), "items[0].derived", equalTo(true))
                .body("items[0].verdict", equalTo("OVER"), "items[0].partial", equalTo(false));
    }

    @Test
    void aProvinceThatCameOfTwoIsWhatBothStated() {
        districts.place("46", "PROVINCE", null, "1989-07-01", "2024-12-31");
        districts.state(JOBS, "2023").value("46", "351").value("T9", "49");
        districts.place("46", "PROVINCE", null, "2025-01-01", "2030-12-31");
        books.run("update place set parent = '46@2025-01-01' where parent = 'T8@2025-01-01'");
        districts.edge("46@1989-07-01", "46@2025-01-01", "1", "null");
        districts.edge("T9@2021-07-01", "46@2025-01-01", "1", "null");

        get("/reconciliation?indicator=IND-03-02&period=2023&orgView=" + AFTER)
                .body("items.department", contains(400), "items.verdict", contains("ONLY_DEPARTMENT"));
    }

    private static List<String> csv(String path) {
        String text = given().urlEncodingEnabled(false)
                .get("/api/v1" + path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return Arrays.asList(text.strip().split("\r\n", -1));
    }

    /** The seven columns of the structure. */
    private static String last(String line) {
        String[] cells = line.split(",", -1);
        return String.join(",", Arrays.copyOfRange(cells, cells.length - 7, cells.length));
    }
}
