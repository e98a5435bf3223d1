package vn.hue.ansinh.agencies.place;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.agencies.OnRealParts;
import vn.hue.ansinh.kit.testing.RealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
class PlaceResourceTest extends OnRealParts {

    @Test
    void all334PlacesOfAllTimesAreKept() {
        assertEquals(334, books.count("place"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 150, 151, 500})
    void pageByPageNothingIsLeftOutAndNothingComesTwice(int limit) {
        List<String> ids = all("/places?on=2024-06-01", limit, "id");

        assertEquals(151, ids.size());
        assertEquals(151, new HashSet<>(ids).size());
    }

    @ParameterizedTest
    @CsvSource({"2024-06-01,141", "2025-03-01,133", "2025-08-01,40"})
    void communesAreThoseOfTheDay(String day, int communes) {
        assertEquals(communes, all("/places?level=COMMUNE&on=" + day, 500, "id").size());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-31,474@2021-07-01,Thành phố Huế,2024-12-31",
        "2025-01-01,474@2025-01-01,Quận Thuận Hóa,2025-06-30"
    })
    void oneCodeIsAnotherPlaceOnAnotherDay(String day, String id, String name, String last) {
        get("/places/474?on=" + day)
                .statusCode(200)
                .body("id", equalTo(id), "name", equalTo(name), "validTo", equalTo(last));
    }

    @ParameterizedTest
    @CsvSource({
        "Thủy Vân,2024-06-01,19963@2021-07-01",
        "Thuỷ Vân,2024-06-01,19963@2021-07-01",
        "thuy van,2024-06-01,19963@2021-07-01",
        "HÓA CHÂU,2025-08-01,20014@2025-07-01",
        "hoá châu,2025-08-01,20014@2025-07-01",
        "ĐIỀN lộc,2024-06-01,19828@2021-07-01",
        "dien loc,2024-06-01,19828@2021-07-01"
    })
    void aPlaceIsFoundInEverySpelling(String words, String day, String id) {
        given().queryParam("q", words)
                .queryParam("on", day)
                .get("/api/v1/places")
                .then()
                .statusCode(200)
                .body("items.id", hasItems(id));
    }

    @Test
    void aPlaceNamesWhatItWasMadeOf() {
        get("/places/475?on=2025-01-01").body("predecessors", hasItems("474@2021-07-01"));
    }

    @Test
    void aDistrictThatEndedWithItsLevelSaysByWhatAndHasNoSuccessors() {
        get("/places/474@2025-01-01")
                .statusCode(200)
                .body("abolishedBy", containsString("72/2025/QH15"), "successors", empty());
        get("/places/19906@2021-07-01").body("abolishedBy", nullValue(), "successors", empty());
    }

    @Test
    void aDistrictHasItsCommunes() {
        get("/places?parent=481&on=2024-06-01")
                .statusCode(200)
                .body("items.parent", everyItem(equalTo("481@2021-07-01")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/places/99999", "/places/474?on=1980-01-01", "/places/x", "/places/474@2020-01-01"})
    void whatIsUnknownIsA404(String address) {
        get(address).statusCode(404).body("code", equalTo("not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"level=VILLAGE", "on=soon", "on=0000-01-01", "on=2023-02-30", "limit=x"})
    void anUnreadableQuestionIsA400(String question) {
        get("/places?" + question)
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"), "parameter", equalTo(question.split("=")[0]));
    }

    @Test
    void theTagOfOneDayDoesNotHideThePlaceOfAnother() {
        String tag = get("/places/474?on=2024-06-01").extract().header("ETag");

        given().header("If-None-Match", tag)
                .get("/api/v1/places/474?on=2024-07-01")
                .then()
                .statusCode(304);
        given().header("If-None-Match", tag)
                .get("/api/v1/places/474?on=2025-02-01")
                .then()
                .statusCode(200);
    }
}
