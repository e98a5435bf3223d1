package vn.hue.ansinh.indicators.indicator;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.testing.RealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
class CatalogueTest extends OnRealParts {

    @ParameterizedTest
    @CsvSource({"/plans,1", "/policy-areas,10", "/indicators,25", "/tasks,94", "/progress,25"})
    void thePlanIsThereAsAWhole(String collection, int size) {
        get(collection + "?limit=500").statusCode(200).body("items", hasSize(size), "next", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"/indicators,25,7", "/tasks,94,10", "/policy-areas,10,3", "/progress,25,4"})
    void pageByPageNothingIsLeftOutAndNothingComesTwice(String collection, int size, int limit) {
        List<String> codes = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = get(collection + "?limit=" + limit + cursor)
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            codes.addAll(page.getList(collection.equals("/progress") ? "items.indicator" : "items.code"));
            cursor = page.getString("next") == null ? "" : "&cursor=" + page.getString("next");
        } while (!cursor.isEmpty());

        assertEquals(size, codes.size());
        assertEquals(size, new HashSet<>(codes).size());
    }

    @Test
    void anIndicatorHasItsTargetsDefinitionsAndFraction() {
        get("/indicators/IND-02-01")
                .statusCode(200)
                .body("area", equalTo("PA-02"), "measureKind", equalTo("RATE"), "lowestLevel", equalTo("COMMUNE"))
                .body("targets[0].comparator", equalTo("RANGE"), "targets[0].toYear", equalTo(2025))
                .body("definitions.version", contains(1, 2));
    }

    @Test
    void thePlanHas26TargetsAnd8Components() {
        JsonPath all = get("/indicators?limit=500").extract().jsonPath();

        assertEquals(26, all.getList("items.collectMany{it.targets}").size());
        assertEquals(8, all.getList("items.collectMany{it.components}").size());
    }

    @ParameterizedTest
    @CsvSource({"/indicators?area=PA-06,7", "/indicators?plan=KH-197-2021,25", "/tasks?area=PA-01&limit=500,12"})
    void aFilterKeepsWhatItNames(String address, int size) {
        JsonPath found = get(address).statusCode(200).extract().jsonPath();

        assertEquals(size, found.getList("items").size(), address);
    }

    @Test
    void areasStayTogether() {
        get("/indicators?area=PA-06").body("items", hasSize(7), "items.area", everyItem(equalTo("PA-06")));
    }

    @ParameterizedTest
    @CsvSource({"ho ngheo,IND-02-01", "HỘ NGHÈO,IND-02-01", "poverty,IND-02-01", "bao hiem y te,IND-06-01"})
    void searchNeedsNeitherDiacriticsNorCapitals(String words, String code) {
        List<String> found = given().queryParam("q", words)
                .get("/api/v1/indicators")
                .then()
                .statusCode(200)
                .extract()
                .path("items.code");

        assertEquals(true, found.contains(code), () -> words + " found " + found);
    }

    @ParameterizedTest
    @CsvSource({"gheo", "overty", "eo ngh"})
    void aWordIsFoundFromItsBeginningOnly(String words) {
        given().queryParam("q", words)
                .get("/api/v1/indicators")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({"/indicators/IND-99-99", "/plans/KH-0", "/indicators/IND-99-99/observations", "/indicators/X/progress"})
    void whatIsUnknownIsA404(String address) {
        get(address).statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void anUnchangedIndicatorIsNotSentAgain() {
        String tag = get("/indicators/IND-02-01").extract().header("ETag");

        given().header("If-None-Match", tag)
                .get("/api/v1/indicators/IND-02-01")
                .then()
                .statusCode(304);
    }
}
