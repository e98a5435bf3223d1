package vn.hue.ansinh.indicators.aggregate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.indicators.NewCatalogue;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.testing.RealParts;

/** The province of the Plan, where nobody has published the year 2023 in jobs, vaccination and housing. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ReconciliationResourceTest extends OnRealParts {
    private static final String JOBS = "IND-03-02";
    private static final String VACCINATION = "IND-06-03";
    private static final String STATIONS = "IND-06-02";

    @Inject
    SomeDistricts districts;

    @BeforeEach
    void theProvinceHasThreeDistricts() {
        books.run("delete from place");
        districts.place("46", "PROVINCE", null, "1989-07-01", "2024-12-31");
        for (String code : new String[] {"474", "481", "483"}) {
            districts.place(code, "DISTRICT", "46@1989-07-01", "2021-07-01", "2024-12-31");
        }
    }

    @AfterEach
    void placesAreForgotten() {
        books.run("delete from place");
    }

    @Test
    void aDifferenceOverTheToleranceIsShownWithItsSize() {
        districts.state(JOBS, "2023").value("474", "15455").value("481", "640").value("483", "410");
        districts.state(JOBS, "2023").value("46", "17254");

        // 749 of 17,254 are 4.341 %.
        of(JOBS).body("items", hasSize(1))
                .body("items[0].department", equalTo(17254), "items[0].districts", equalTo(16505))
                .body("items[0].difference", equalTo(749.0f), "items[0].relativeDifference", equalTo(4.34f))
                .body("items[0].tolerance", equalTo(0.5f), "items[0].verdict", equalTo("OVER"))
                .body("items[0].coverage.reported", equalTo(3), "items[0].partial", equalTo(false));
    }

    @Test
    void anIndicatorIsComparedForItsOwnPlanAlone() {
        districts.state(JOBS, "2023").value("474", "15455").value("481", "640").value("483", "410");
        districts.state(JOBS, "2023").value("46", "17254");

        of(JOBS + "&plan=KH-197-2021").body("items", hasSize(1));
        of(JOBS + "&plan=KH-0").body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "33.3, WITHIN", // 1/3 is 33.333...: 0.033 apart
        "33.4, OVER", // 0.067 apart, though one printed digit only
        "33.2, OVER",
        "33.35, WITHIN"
    })
    void ratesAreComparedBeforeTheyAreRounded(String stated, String verdict) {
        districts
                .state(VACCINATION, "2023")
                .ratio("474", 100, 100)
                .ratio("481", 0, 100)
                .ratio("483", 0, 100);
        districts.state(VACCINATION, "2023").value("46", stated);

        of(VACCINATION).body("items[0].verdict", equalTo(verdict));
    }

    @ParameterizedTest
    @CsvSource({"748.9, OVER", "749, WITHIN", "0, OVER"})
    void anotherToleranceMayBeAskedFor(String tolerance, String verdict) {
        districts.state(JOBS, "2023").value("474", "16505");
        districts.state(JOBS, "2023").value("46", "17254");

        get("/reconciliation?period=2023&indicator=IND-03-02&tolerance=" + tolerance)
                .statusCode(200)
                .body("items[0].verdict", equalTo(verdict), "items[0].partial", equalTo(true));
    }

    @Test
    void theDifferenceIsThatOfTheNumbersBesideIt() {
        districts
                .state(VACCINATION, "2023")
                .ratio("474", 4000, 4100)
                .ratio("481", 600, 600)
                .ratio("483", 110, 110);
        districts.state(VACCINATION, "2023").value("46", "99.46");

        // 4,710 of 4,810 are 97.92099...
        of(VACCINATION)
                .body("items[0].department", equalTo(99.46f), "items[0].districts", equalTo(97.921f))
                .body("items[0].difference", equalTo(1.539f), "items[0].verdict", equalTo("OVER"));
    }

    @Test
    void bareMeansOfDistrictsAreNoPercentages() {
        districts.state("IND-07-01", "2023").value("474", "26").value("46", "25");

        of("IND-07-01").body("items[0].verdict", equalTo("NOT_AGGREGABLE"), "items[0].reason", equalTo("BARE_RATIOS"));
    }

    @Test
    void ofZeroThereIsNoPercentage() {
        districts.state(JOBS, "2023").value("474", "10");
        districts.state(JOBS, "2023").value("46", "0");

        of(JOBS).body("items[0].verdict", equalTo("OVER"), "items[0].relativeDifference", nullValue());
    }

    @Test
    void oneSideAloneIsSaidSo() {
        districts.state(JOBS, "2023").value("474", "10");
        districts.state(VACCINATION, "2023").value("46", "96.2");

        of(JOBS).body("items[0].verdict", equalTo("ONLY_DISTRICTS"), "items[0].difference", nullValue());
        of(VACCINATION).body("items[0].verdict", equalTo("ONLY_DEPARTMENT"), "items[0].districts", nullValue());
    }

    @Test
    void barePercentagesOfDistrictsCannotBeCompared() {
        districts.state(VACCINATION, "2023").value("474", "96.4");
        districts.state(VACCINATION, "2023").value("46", "96.2");

        of(VACCINATION)
                .body("items[0].verdict", equalTo("NOT_AGGREGABLE"), "items[0].reason", equalTo("BARE_PERCENTAGES"));
    }

    @Test
    void whatNobodyHasStatedIsNotListed() {
        of(JOBS).body("items", empty());
    }

    @Test
    void whatIsOfTheProvinceAloneIsListedOnceSomebodyHasStatedIt() {
        NewCatalogue.put("/indicators/NEW-BAL", NewCatalogue.ratioOf("PROVINCE_ONLY", "%", null, 1))
                .statusCode(201);
        NewCatalogue.put("/indicators/NEW-BAL/definitions/1", NewCatalogue.definitionFrom("2021-01-01"))
                .statusCode(201);
        of("NEW-BAL").body("items", empty());

        districts.state("NEW-BAL", "2023").value("474", "10");

        of("NEW-BAL").body("items.verdict", contains("NOT_AGGREGABLE"), "items.reason", contains("PROVINCE_ONLY"));
    }

    @Test
    void theWholePlanComesInPages() {
        districts.state(JOBS, "2023").value("474", "10");
        districts.state(VACCINATION, "2023").ratio("474", 1, 2);

        String next = get("/reconciliation?plan=KH-197-2021&period=2023&limit=1")
                .body("items.indicator", contains(JOBS), "next", notNullValue())
                .extract()
                .path("next");
        get("/reconciliation?plan=KH-197-2021&period=2023&limit=1&cursor=" + next)
                .body("items.indicator", contains(VACCINATION), "next", nullValue());
        get("/reconciliation?plan=KH-NONE&period=2023").body("items", empty());
    }

    @Test
    void whatIsOnlyMeasuredForTheProvinceIsNotAsked() {
        districts.state("IND-06-04", "2023").value("46", "6.2");

        get("/reconciliation?period=2023")
                .body("items.indicator", not(hasItem("IND-06-04")), "items.period", everyItem(equalTo("2023")));
    }

    @Test
    void theComparisonOfADayCanBeMadeAgain() {
        districts
                .state(JOBS, "2023")
                .value("474", "10")
                .at("2023-09-01T00:00:00+07:00")
                .value("474", "20");

        get("/reconciliation?period=2023&indicator=IND-03-02&asOf=2023-08-31T00:00:00Z")
                .body("items[0].districts", equalTo(10));
        of(JOBS).body("items[0].districts", equalTo(20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AS_REPORTED", "AT(2025-12-31)", "CURRENT"})
    void whereThereAreNoDistrictsTheCommunesAreAddedUp(String view) {
        clock.set("2026-02-01T08:00:00+07:00");
        communesTakeThePlaceOfDistricts();
        districts
                .state(JOBS, "2025")
                .value("19777", "600")
                .value("19804", "240")
                .value("46", "850");

        get("/reconciliation?period=2025&indicator=IND-03-02&orgView=" + view)
                .statusCode(200)
                .body("items.department", contains(850), "items.districts", contains(840))
                .body("items[0].level", equalTo("COMMUNE"), "items[0].difference", equalTo(10.0f))
                .body("items[0].coverage.expected", equalTo(3), "items[0].partial", equalTo(true));
    }

    @Test
    void aYearOfDistrictsIsStillHeldAgainstThem() {
        clock.set("2026-02-01T08:00:00+07:00");
        districts.state(JOBS, "2023").value("474", "10").value("46", "10");
        communesTakeThePlaceOfDistricts();

        of(JOBS).body("items[0].level", equalTo("DISTRICT"), "items[0].verdict", equalTo("WITHIN"))
                .body("items[0].coverage.reported", equalTo(1));
    }

    @Test
    void acrossABreakOfTheSeriesNothingIsHeldAgainstAnything() {
        districts.state(STATIONS, "2023").by(1).ratio("474", 10, 20).ratio("481", 5, 20);
        districts.state(STATIONS, "2023").by(2).ratio("483", 20, 20).value("46", "40");

        of(STATIONS)
                .body("items[0].verdict", equalTo("NOT_COMPARABLE"), "items[0].reason", equalTo("OTHER_DEFINITION"))
                .body("items[0].department", equalTo(40), "items[0].districts", equalTo(37.5f))
                .body("items[0].difference", nullValue(), "items[0].relativeDifference", nullValue())
                .body("items[0].coverage.reported", equalTo(2), "items[0].partial", equalTo(true));
    }

    @Test
    void whereMostDistrictsMeasureAsTheDepartmentDoesTheyAreCompared() {
        districts.state(STATIONS, "2023").by(2).ratio("474", 10, 20).ratio("481", 5, 20);
        districts.state(STATIONS, "2023").by(1).ratio("483", 20, 20);
        districts.state(STATIONS, "2023").by(2).value("46", "40");

        of(STATIONS).body("items[0].verdict", equalTo("OVER"), "items[0].reason", nullValue());
    }

    @Test
    void aNewDefinitionThatBreaksNoSeriesIsHeldAgainstTheOldOne() {
        String rate = "/indicators/NEW-RATE";
        NewCatalogue.put(rate, NewCatalogue.indicatorOf("PA-02")).statusCode(201);
        NewCatalogue.put(rate + "/definitions/1", NewCatalogue.definitionFrom("2022-01-01"))
                .statusCode(201);
        String same = NewCatalogue.definitionFrom("2023-01-01").replace("true", "false");
        NewCatalogue.put(rate + "/definitions/2", same).statusCode(201);
        districts.state("NEW-RATE", "2023").by(1).ratio("474", 10, 20);
        districts.state("NEW-RATE", "2023").by(2).value("46", "50");

        of("NEW-RATE").body("items[0].verdict", equalTo("WITHIN"), "items[0].reason", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"2022, 1", "2023, 0"})
    void aRetiredIndicatorIsComparedInTheYearsInWhichItCounted(int year, int rows) {
        districts.state(JOBS, "" + year).at("2023-11-01T00:00:00+07:00").value("474", "10");
        NewCatalogue.retire("IND-03-02", """
                {"lastDay": "2022-12-31", "decision": "12/QĐ-UBND", "reason": "Không còn theo dõi"}
                """).statusCode(200);
        clock.set("2023-11-28T09:00:00+07:00");

        get("/reconciliation?plan=KH-197-2021&period=" + year)
                .statusCode(200)
                .body("items.findAll { it.indicator == 'IND-03-02' }", hasSize(rows));
    }

    @Test
    void whatEndedWithinTheYearIsComparedWhetherOrNotTheYearIsNamed() {
        districts.state(JOBS, "2023").at("2023-05-01T00:00:00+07:00").value("474", "10");
        NewCatalogue.retire("IND-03-02", """
                {"lastDay": "2023-06-30", "decision": "12/QĐ-UBND", "reason": "Không còn theo dõi"}
                """).statusCode(200);
        clock.set("2023-11-28T09:00:00+07:00");

        for (String period : new String[] {"", "&period=2023"}) {
            get("/reconciliation?plan=KH-197-2021" + period)
                    .statusCode(200)
                    .body("items.findAll { it.indicator == 'IND-03-02' }", hasSize(1));
        }
    }

    private void communesTakeThePlaceOfDistricts() {
        districts.place("46", "PROVINCE", null, "2025-01-01", "2030-12-31");
        for (String code : new String[] {"19777", "19804", "19858"}) {
            districts.place(code, "COMMUNE", "46@2025-01-01", "2025-07-01", "2030-12-31");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tolerance=-1", "tolerance=1e9", "tolerance=0%2C5", "period=23", "limit=0"})
    void anUnreadableQuestionIsA400(String question) {
        get("/reconciliation?" + question)
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"), "parameter", equalTo(question.split("=")[0]));
    }

    private static ValidatableResponse of(String indicator) {
        return get("/reconciliation?period=2023&indicator=" + indicator).statusCode(200);
    }
}
