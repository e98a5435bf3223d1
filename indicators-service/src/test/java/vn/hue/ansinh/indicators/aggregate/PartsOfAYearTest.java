package vn.hue.ansinh.indicators.aggregate;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.indicators.NewCatalogue;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.testing.RealParts;

/** What half-years, quarters and months of 2022 make together. */
@QuarkusTest
@WithTestResource(RealParts.class)
class PartsOfAYearTest extends OnRealParts {
    private static final String JOBS = "IND-03-02";
    private static final String POVERTY = "IND-02-01";

    @Inject
    SomeDistricts districts;

    @BeforeEach
    void thereIsAProvince() {
        districts.exist();
    }

    @AfterEach
    void itIsForgotten() {
        districts.areForgotten();
    }

    @ParameterizedTest
    @CsvSource({
        // stated | sum | made of | missing | share of the year
        "S1=100 Q3=30 Q4=40, 170, S1 Q3 Q4, '', 1.0",
        "S1=100 Q3=30, 130, S1 Q3, Q4, 0.75",
        "S1=100 S2=60 Q3=30 Q4=40 12=9, 160, S1 S2, '', 1.0",
        "Q1=10 Q2=20 Q3=30 Q4=40 S1=90, 160, S1 Q3 Q4, '', 1.0",
        "S2=60 Q1=10 04=11 05=12 06=13, 106, Q1 04 05 06 S2, '', 1.0",
        "S2=60 Q1=10 04=11 06=13, 94, Q1 04 06 S2, 05, 0.9167",
        "01=5, 5, 01, 02 03 04 05 06 07 08 09 10 11 12, 0.0833",
        "Q1=5 Q2=6, 11, Q1 Q2, Q3 Q4, 0.5",
        "S1=100, 100, S1, S2, 0.5"
    })
    void eachPartSpeaksForItselfOrItsOwnPartsForIt(String stated, int sum, String parts, String missing, float share) {
        for (String one : stated.split(" ")) {
            districts.state(JOBS, "2022-" + one.split("=")[0]).value("T9", one.split("=")[1]);
        }

        JsonPath year = overTime(JOBS);
        assertEquals(sum, year.getInt("items[0].value"));
        assertEquals(parts, marks(year, "contributors"));
        assertEquals(missing, marks(year, "exclusions.of"));
        assertEquals(share, year.getFloat("items[0].coverage.share"));
        assertEquals(!missing.isEmpty(), year.getBoolean("items[0].partial"));
    }

    @Test
    void aGapThatWasStatedIsNamedAsItWas() {
        districts.state(JOBS, "2022-Q1").value("T9", "10");
        districts.state(JOBS, "2022-S2").missing("T9", "LATE");

        JsonPath year = overTime(JOBS);
        assertEquals("Q2 S2", marks(year, "exclusions.of"));
        assertEquals("[NOT_REPORTED, MISSING]", year.getString("items[0].exclusions.reason"));
        assertEquals(0.25f, year.getFloat("items[0].coverage.share"));
    }

    @Test
    void theQuartersOfAHalfYearThatIsMissingStillCount() {
        districts.state(JOBS, "2022-S1").missing("T9", "LATE");
        districts.state(JOBS, "2022-Q1").value("T9", "10");
        districts.state(JOBS, "2022-S2").value("T9", "60");

        JsonPath year = overTime(JOBS);
        assertEquals(70, year.getInt("items[0].value"));
        assertEquals("Q2", marks(year, "exclusions.of"));
    }

    @Test
    void ofWhatDoesNotAddUpTheLastPartCountsHoweverLongItIs() {
        districts.state(POVERTY, "2022-S1").value("T9", "4");
        districts.state(POVERTY, "2022-Q3").value("T9", "3");
        districts.state(POVERTY, "2022-10").value("T9", "2");

        JsonPath year = overTime(POVERTY);
        assertEquals(2.0f, year.getFloat("items[0].value"));
        assertEquals("10", marks(year, "contributors"));
        assertEquals("S1 Q3 11 12", marks(year, "exclusions.of"));
        assertEquals(0.8333f, year.getFloat("items[0].coverage.share"));
    }

    @Test
    void twoMonthsDoNotOutvoteAHalfYearThatWasMeasuredInAnotherWay() {
        NewCatalogue.put("/indicators/NEW-JOBS", NewCatalogue.ratioOf("COUNT_FLOW", "lao động", "null", 0))
                .statusCode(201);
        defined(1, "2021-01-01");
        defined(2, "2022-07-01");
        districts.state("NEW-JOBS", "2022-S1").by(1).value("T9", "1000");
        districts.state("NEW-JOBS", "2022-11").by(2).value("T9", "9");
        districts.state("NEW-JOBS", "2022-12").by(2).value("T9", "8");

        JsonPath year = overTime("NEW-JOBS");
        assertEquals(1000, year.getInt("items[0].value"));
        assertEquals("S1", marks(year, "contributors"));
        assertEquals(0.5f, year.getFloat("items[0].coverage.share"));
    }

    private static void defined(int version, String from) {
        NewCatalogue.put("/indicators/NEW-JOBS/definitions/" + version, NewCatalogue.definitionFrom(from))
                .statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({"S1, S1 S2", "Q3, Q1 Q2 Q3 Q4", "S1 Q3, S1 Q3 Q4", "S1 Q2, S1 Q3 Q4"})
    void aYearOfWhichOnlyGapsWereStatedNamesThem(String stated, String missing) {
        for (String one : stated.split(" ")) {
            districts.state(JOBS, "2022-" + one).missing("T9", "NOT_APPLICABLE");
        }

        JsonPath year = overTime(JOBS);
        assertEquals(missing, marks(year, "exclusions.of"));
        assertTrue(year.getList("items[0].exclusions.missingReason").contains("NOT_APPLICABLE"));
        assertNull(year.get("items[0].value"));
        assertEquals(0f, year.getFloat("items[0].coverage.share"));
        assertTrue(year.getBoolean("items[0].partial"));
    }

    @Test
    void aYearOfWhichNobodySaidAnythingHasNoRow() {
        get("/indicators/IND-03-02/aggregates?place=T9&from=2022&to=2022&over=TIME")
                .body("items", empty(), "over", equalTo("TIME"));
    }

    private static String marks(JsonPath year, String member) {
        return String.join(" ", year.<String>getList("items[0]." + member)).replace("2022-", "");
    }

    private static JsonPath overTime(String indicator) {
        return get("/indicators/" + indicator + "/aggregates?place=T9&from=2022&to=2022&over=TIME")
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
