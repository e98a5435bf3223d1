package vn.hue.ansinh.indicators.aggregate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.NewCatalogue;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.testing.RealParts;

/** An indicator gets another name and prints one digit less from March 2024 on. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ComparedAsKnownThenTest extends OnRealParts {
    private static final String RATE = "/indicators/NEW-RATE";
    private static final String THEN = "&asOf=2024-02-01T00:00:00Z";
    private static final String SUM = RATE + "/aggregates?from=2023&to=2023";
    private static final String COMPARED = "/reconciliation?indicator=NEW-RATE&period=2023";

    @Inject
    SomeDistricts districts;

    @BeforeEach
    void twoOfThreeHouseholdsInTwoDistricts() {
        books.run("delete from place");
        districts.place("46", "PROVINCE", null, "1989-07-01", "2024-12-31");
        districts.place("474", "DISTRICT", "46@1989-07-01", "2021-07-01", "2024-12-31");
        districts.place("481", "DISTRICT", "46@1989-07-01", "2021-07-01", "2024-12-31");
        NewCatalogue.put(RATE, NewCatalogue.indicatorOf("PA-02")).statusCode(201);
        NewCatalogue.put(RATE + "/definitions/1", NewCatalogue.definitionFrom("2023-01-01"))
                .statusCode(201);
    }

    @AfterEach
    void placesAreForgotten() {
        books.run("delete from place");
    }

    @Test
    void anAggregateIsPrintedAsItWasThen() {
        twoOfThree();
        oneDigitLessAndAnotherName();

        get(SUM + THEN).body("items[0].value", equalTo(66.67f));
        get(SUM).body("items[0].value", equalTo(66.7f));
    }

    @Test
    void theToleranceIsThatOfThen() {
        twoOfThree();
        districts.state("NEW-RATE", "2023").value("46", "66.70");
        oneDigitLessAndAnotherName();

        get(COMPARED + THEN)
                .body("items[0].verdict", equalTo("OVER"), "items[0].tolerance", equalTo(0.005f))
                .body("items[0].districts", equalTo(66.6667f), "items[0].difference", equalTo(0.0333f));
        get(COMPARED).body("items[0].verdict", equalTo("WITHIN"), "items[0].tolerance", equalTo(0.05f));
    }

    @Test
    void aFileOfThenBearsTheNameOfThen() {
        twoOfThree();
        oneDigitLessAndAnotherName();

        given().get("/api/v1/observations?indicator=NEW-RATE&format=CSV" + THEN)
                .then()
                .statusCode(200)
                .body(containsString("Tỷ lệ hộ cận nghèo"), not(containsString("Tên mới")));
        given().get("/api/v1/observations?indicator=NEW-RATE&format=CSV")
                .then()
                .body(containsString("Tên mới"), not(containsString("Tỷ lệ hộ cận nghèo")));
    }

    private void twoOfThree() {
        districts.state("NEW-RATE", "2023").ratio("474", 10, 10).ratio("481", 10, 20);
    }

    private void oneDigitLessAndAnotherName() {
        clock.set("2024-03-01T09:00:00+07:00");
        String asked = NewCatalogue.indicatorOf("PA-02")
                .replace("\"decimals\": 2", "\"decimals\": 1")
                .replace("Tỷ lệ hộ cận nghèo", "Tên mới");
        NewCatalogue.put(RATE, tag(RATE), asked).statusCode(200);
    }

    private static String tag(String path) {
        return get(path).extract().header("ETag");
    }
}
