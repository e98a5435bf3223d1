package vn.hue.ansinh.indicators.aggregate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.testing.RealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
class AggregateResourceTest extends OnRealParts {
    private static final String JOBS = "IND-03-02";
    private static final String POVERTY = "IND-02-01";
    private static final String HOUSING = "IND-07-01";
    private static final String QUARTERS = "IND-10-01";
    private static final String STATIONS = "IND-06-02";
    private static final String UNDERWEIGHT = "IND-06-04";

    @Inject
    SomeDistricts districts;

    @BeforeEach
    void thereAreThreeDistricts() {
        districts.exist();
    }

    @Test
    void countsOfPlacesAreAddedAndZeroCounts() {
        districts.state(JOBS, "2022").value("T1", "100").value("T2", "200.5").value("T3", "0");

        of(JOBS, 2022)
                .body("items.size()", equalTo(1), "items[0].value", equalTo(301), "items[0].partial", equalTo(false))
                .body("items[0].coverage.reported", equalTo(3), "items[0].coverage.share", equalTo(1.0f))
                .body("items[0].contributors", contains("T1@2021-07-01", "T2@2021-07-01", "T3@2021-07-01"));
    }

    @Test
    void ratesAreAddedByNumeratorAndDenominatorAndWhoSaidNothingIsNamed() {
        districts.state(POVERTY, "2022").ratio("T1", 840, 135_412).ratio("T2", 372, 7_468);

        // 1,212 of 142,880 are 0.848264 %; the mean of the two rates would be 2.80.
        of(POVERTY, 2022)
                .body("items[0].value", equalTo(0.85f), "items[0].aggregable", equalTo(true))
                .body("items[0].numerator", equalTo(1212), "items[0].denominator", equalTo(142_880))
                .body("items[0].partial", equalTo(true), "items[0].coverage.share", equalTo(0.6667f))
                .body("items[0].exclusions.of", contains("T3@2021-07-01"))
                .body("items[0].exclusions.reason", contains("NOT_REPORTED"));
    }

    @Test
    void aMeanIsNoPercentage() {
        districts.state(HOUSING, "2022").ratio("T1", 100, 8).ratio("T2", 50, 12);

        of(HOUSING, 2022).body("items[0].value", equalTo(7.50f));
    }

    @ParameterizedTest
    @CsvSource({"9,400,2.3", "1,3,33.3", "2,3,66.7", "0,3,0.0", "3,3,100.0"})
    void unitsThatComplyAreSharedAmongAllAndHalfGoesUp(int units, int all, float share) {
        districts.state(QUARTERS, "2022").ratio("T1", units, all);

        of(QUARTERS, 2022).body("items[0].value", equalTo(share));
    }

    @Test
    void whatIsMeasuredForTheProvinceOnlyIsNeverRolledUp() {
        districts.state(UNDERWEIGHT, "2022").ratio("T1", 95, 1530);

        of(UNDERWEIGHT, 2022)
                .body("items[0].aggregable", equalTo(false), "items[0].reason", equalTo("PROVINCE_ONLY"))
                .body("items[0].value", nullValue(), "items[0].contributors", empty());
    }

    @Test
    void barePercentagesAreNeverAveraged() {
        districts.state(POVERTY, "2022").value("T1", "2.5").value("T2", "3.5");

        of(POVERTY, 2022)
                .body("items[0].aggregable", equalTo(false), "items[0].reason", equalTo("BARE_PERCENTAGES"))
                .body("items[0].value", nullValue())
                .body("items[0].exclusions.reason", contains("NO_DENOMINATOR", "NO_DENOMINATOR", "NOT_REPORTED"));
    }

    @Test
    void nothingOfNothingIsNoFigure() {
        districts.state(POVERTY, "2022").ratio("T1", 0, 0);

        of(POVERTY, 2022).body("items[0].value", nullValue(), "items[0].reason", equalTo("ZERO_DENOMINATOR"));
    }

    @Test
    void aGapSaysWhy() {
        districts.state(JOBS, "2022").value("T1", "5").missing("T2", "WITHHELD").missing("T3", "LATE");

        of(JOBS, 2022)
                .body("items[0].value", equalTo(5), "items[0].exclusions.reason", contains("MISSING", "MISSING"))
                .body("items[0].exclusions.missingReason", contains("WITHHELD", "LATE"));
    }

    @Test
    void whatWasMeasuredInAnotherWayThanMostIsLeftOut() {
        districts.state(STATIONS, "2022").by(2).ratio("T1", 10, 20).ratio("T2", 5, 20);
        districts.state(STATIONS, "2022").by(1).ratio("T3", 20, 20);

        of(STATIONS, 2022)
                .body("items[0].value", equalTo(37.5f), "items[0].exclusions.of", contains("T3@2021-07-01"))
                .body("items[0].exclusions.reason", contains("OTHER_DEFINITION"));
    }

    @Test
    void oneEstimateMakesTheWholeAnEstimateAndOneInventedFigureMakesItInvented() {
        districts.state(JOBS, "2022").value("T1", "5").estimated().value("T2", "6");
        districts.state(JOBS, "2022").invented().value("T3", "7");

        of(JOBS, 2022).body("items[0].status", equalTo("E"), "items[0].synthetic", equalTo(true));
    }

    @Test
    void anAggregateIsRecomputedAsItWasKnown() {
        districts
                .state(JOBS, "2022")
                .value("T1", "100")
                .at("2023-06-01T00:00:00+07:00")
                .value("T1", "90");

        of(JOBS, 2022).body("items[0].value", equalTo(90));
        get(path(JOBS, 2022) + "&asOf=2023-05-31T23:59:59%2B07:00").body("items[0].value", equalTo(100));
        get(path(JOBS, 2022) + "&asOf=2022-12-31T00:00:00%2B07:00")
                .body("items[0].value", nullValue(), "items[0].coverage.reported", equalTo(0));
    }

    @Test
    void aFigureThatWasTakenBackIsNoUnitOfItAnyMore() {
        districts.state(JOBS, "2022").value("T1", "100").value("T2", "5").missing("T3", "LATE");
        districts.state(JOBS, "2022").takenBack("T1").value("T9", "9").takenBack("T9");

        get(path(JOBS, 2022) + "&includeUnits=true")
                .body("items.findAll { it.rowType == 'UNIT' }.place", contains("T2@2021-07-01", "T3@2021-07-01"))
                .body("items[0].value", equalTo(5), "items[0].exclusions.reason", contains("NOT_REPORTED", "MISSING"));
    }

    @Test
    void aPlaceCountsWhereItLayOnTheLastDayOfTheYear() {
        districts.place("T8", "PROVINCE", null, "2021-07-01", "2024-12-31");
        districts.place("T4", "DISTRICT", "T8@2021-07-01", "2021-07-01", "2022-12-30");
        districts.place("T5", "DISTRICT", "T8@2021-07-01", "2021-07-01", "2022-12-31");
        districts.state(JOBS, "2022").value("T4", "10").value("T5", "20");

        get("/indicators/IND-03-02/aggregates?place=T8&from=2022&to=2023")
                .body("items.size()", equalTo(1), "items[0].value", equalTo(20))
                .body("items[0].coverage.expected", equalTo(1));
    }

    @Test
    void communesAreFoundUnderTheirDistricts() {
        districts.place("T21", "COMMUNE", "T2@2021-07-01", "2021-07-01", "2024-12-31");
        districts.place("T22", "COMMUNE", "T2@2021-07-01", "2021-07-01", "2024-12-31");
        districts.state(JOBS, "2022").value("T21", "3").value("T22", "4").value("T2", "8");

        get(path(JOBS, 2022) + "&level=COMMUNE").body("items[0].value", equalTo(7));
    }

    @Test
    void whatThePlacesStatedIsToldApartFromWhatWasComputed() {
        districts.state(JOBS, "2022").value("T1", "100").value("T9", "120");

        get(path(JOBS, 2022) + "&includeUnits=true")
                .body("items.rowType", contains("AGGREGATE", "UNIT", "UNIT"))
                .body("items.place", contains("T9", "T9@2021-07-01", "T1@2021-07-01"))
                .body("items.value", contains(100, 120, 100));
    }

    @Test
    void quartersOfAFlowAddUpAndAreWholeOnlyTogether() {
        quarters(JOBS, 10, 20, 30);
        overTime(JOBS)
                .body("items[0].value", equalTo(60), "items[0].partial", equalTo(true))
                .body("items[0].exclusions.of", contains("2022-Q4"));

        districts.state(JOBS, "2022-Q4").value("T9", "40");
        overTime(JOBS).body("items[0].value", equalTo(100), "items[0].partial", equalTo(false));
    }

    @Test
    void ofWhatDoesNotAddUpTheLastPartOfTheYearCounts() {
        quarters(POVERTY, 4, 3, 2, 1);

        overTime(POVERTY)
                .body("items[0].value", equalTo(1.00f), "items[0].partial", equalTo(false))
                .body("items[0].contributors", contains("2022-Q4"), "items[0].coverage.reported", equalTo(4))
                .body("items[0].exclusions.reason", contains("EARLIER", "EARLIER", "EARLIER"));
    }

    @Test
    void theMostCompletePartsOfTheYearSpeak() {
        quarters(JOBS, 10, 20, 30);
        districts.state(JOBS, "2022-S1").value("T9", "31");
        districts.state(JOBS, "2022-S2").value("T9", "72");
        districts.state(JOBS, "2022-03").value("T9", "7");

        overTime(JOBS).body("items[0].value", equalTo(103), "items[0].contributors", contains("2022-S1", "2022-S2"));
    }

    @Test
    void aYearStatedAsAWholeIsNotAddedToItsParts() {
        districts.state(JOBS, "2022").value("T9", "999");

        overTime(JOBS).body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"level=HAMLET", "over=SPACE", "from=abc", "asOf=yesterday", "includeUnits=yes", "place=4%276"})
    void anUnreadableQuestionIsA400(String question) {
        get("/indicators/IND-03-02/aggregates?" + question)
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"), "parameter", equalTo(question.split("=")[0]));
    }

    @Test
    void anUnknownIndicatorIsA404() {
        get("/indicators/IND-99-99/aggregates").statusCode(404);
    }

    private void quarters(String indicator, int... values) {
        for (int quarter = 1; quarter <= values.length; quarter++) {
            districts.state(indicator, "2022-Q" + quarter).value("T9", "" + values[quarter - 1]);
        }
    }

    private static ValidatableResponse overTime(String indicator) {
        return get(path(indicator, 2022) + "&over=TIME").statusCode(200);
    }

    private static ValidatableResponse of(String indicator, int year) {
        return get(path(indicator, year)).statusCode(200);
    }

    private static String path(String indicator, int year) {
        return "/indicators/%s/aggregates?place=T9&from=%d&to=%2$d".formatted(indicator, year);
    }
}
