package vn.hue.ansinh.agencies.agency;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
class AgencyResourceTest extends OnRealParts {

    @ParameterizedTest
    @CsvSource({"/agencies?on=2023-11-01,35", "/agencies,92"})
    void agenciesAreListedOnADayOrFromAllTimes(String address, int size) {
        assertEquals(size, all(address, 500, "code").size());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 91, 92, 500})
    void pageByPageNothingIsLeftOutAndNothingComesTwice(int limit) {
        List<String> codes = all("/agencies", limit, "code");

        assertEquals(92, codes.size());
        assertEquals(92, new HashSet<>(codes).size());
    }

    @Test
    void namesStandInVietnameseOrder() {
        List<String> names = all("/agencies?on=2023-11-01", 500, "name.vi");

        assertTrue(names.indexOf("Sở Giáo dục và Đào tạo") < names.indexOf("Sở Y tế"), names::toString);
        assertTrue(names.indexOf("Ban Dân tộc") < names.indexOf("Sở Giáo dục và Đào tạo"), names::toString);
        assertTrue(names.indexOf("Sở Y tế") < names.indexOf("UBND huyện A Lưới"), names::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "hoa và thể thao,SVHTT",
        "Văn hoá,SVHTT",
        "van hóa,SVHTT",
        "VĂN HÓA,SVHTT",
        "dân tộc,BDT",
        "ĐIỀN,UBND-476",
        "điền,UBND-476",
        "dien,UBND-476",
        "so y te,SYT",
        "SỞ Y TẾ,SYT",
        "dolisa,SLDTBXH",
        "a luoi,UBND-481",
        "noi vu,SNV"
    })
    void searchNeedsNeitherDiacriticsNorCapitals(String words, String code) {
        given().queryParam("q", words)
                .get("/api/v1/agencies")
                .then()
                .statusCode(200)
                .body("items.code", hasItem(code));
    }

    @ParameterizedTest
    @CsvSource({"so y te,SKHCN", "olisa,SLDTBXH", "oa the,SVHTT"})
    void aWordIsFoundFromItsBeginningOnly(String words, String code) {
        given().queryParam("q", words)
                .get("/api/v1/agencies")
                .then()
                .statusCode(200)
                .body("items.code", not(hasItem(code)));
    }

    @Test
    void aTypeKeepsItsOwn() {
        get("/agencies?type=DISTRICT_PEOPLES_COMMITTEE&on=2023-11-01")
                .statusCode(200)
                .body("items.type", everyItem(equalTo("DISTRICT_PEOPLES_COMMITTEE")), "items.size()", equalTo(9));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11-01,UBND-TINH,46@1989-07-01",
        "2024-12-31,UBND-TINH,46@1989-07-01",
        "2025-01-01,UBND-TP-HUE,46@2025-01-01",
        "2025-08-01,UBND-TP-HUE,46@2025-01-01"
    })
    void onADayAnAgencyStandsUnderWhoeverIsThereThen(String day, String parent, String place) {
        get("/agencies/SYT?on=" + day)
                .statusCode(200)
                .body("parent", equalTo(parent), "place.validFrom", equalTo(place.split("@")[1]));
        get("/agencies?parent=" + parent + "&limit=500&on=" + day).body("items.code", hasItem("SYT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-07-01", "2024-12-31", "2025-01-01", "2025-02-28", "2025-03-01", "2025-07-01"})
    void onNoDayDoesAnAgencyStandUnderOneThatHasEnded(String day) {
        List<String> there = all("/agencies?on=" + day, 500, "code");

        List<String> parents = all("/agencies?on=" + day, 500, "parent");
        parents.stream().filter(parent -> parent != null).forEach(parent -> assertTrue(there.contains(parent), parent));
        assertEquals(
                day.compareTo("2025-03-01") < 0 ? List.of() : List.of("TTDDNCC"),
                books.texts("select code from agency where '" + day + "' between valid_from and"
                        + " coalesce(valid_to, 'infinity') and parent is not null and agency_on(parent, '" + day
                        + "') is null"));
    }

    @Test
    void theTreeOfADayIsToldFromTheTopDown() {
        get("/agencies/UBND-TINH/tree?on=2024-06-01")
                .statusCode(200)
                .body("nodes[0].code", equalTo("UBND-TINH"), "nodes.code", hasItem("SYT"))
                .body("nodes.find { it.code == 'SYT' }.depth", equalTo(1));
        get("/agencies/UBND-TP-HUE/tree?on=2025-08-01")
                .statusCode(200)
                .body("nodes.findAll { it.type == 'COMMUNE_PEOPLES_COMMITTEE' }.size()", equalTo(40))
                .body("nodes.code", hasItem("SYT"));
        get("/agencies/UBND-TINH/tree?on=2025-08-01").statusCode(404);
        get("/agencies/SYT?on=2020-01-01").statusCode(404);
    }

    @Test
    void anAgencyShowsWhoCameAfterIt() {
        get("/agencies/SLDTBXH")
                .statusCode(200)
                .body("validTo", equalTo("2025-02-28"), "place.code", equalTo("46"))
                .body("successions.effectiveOn", everyItem(equalTo("2025-03-01")));
    }

    @ParameterizedTest
    @CsvSource({"SNV,2025-03-01", "UBND-TP-HUE,2025-01-01", "UBND-20044,2025-07-01", "BNV,2025-03-01"})
    void aSuccessorIsAnAgencyFromItsDayOn(String code, String day) {
        get("/agencies/" + code).statusCode(200).body("validFrom", equalTo(day), "namedInPlan", equalTo(false));
    }

    @Test
    void eachSuccessorThatIsNamedCanBeRead() {
        List<String> named = books.texts("select distinct unnest(successors) from agency_succession");
        List<String> known = books.texts("select code from agency");

        assertTrue(known.containsAll(named));
    }

    @Test
    void whoHasNoPlaceHasNone() {
        get("/agencies/BNV").body("place", nullValue());
        assertEquals(List.of("0"), books.texts("select count(*) from agency where source ->> 'place' = 'null'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SYTT", "syt", "S%20YT", "%27"})
    void whatIsUnknownIsA404(String code) {
        get("/agencies/" + code).statusCode(404).body("code", equalTo("not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%25", "_", "%7C", "%5C"})
    void whatNoNameHoldsIsNotFound(String signs) {
        get("/agencies?q=" + signs).statusCode(200).body("items.size()", equalTo(0));
        get("/places?q=" + signs).statusCode(200).body("items.size()", equalTo(0));
        get("/agencies?q=so+" + signs).statusCode(200).body("items.size()", greaterThan(0));
    }

    @Test
    void aCursorLeadsOnOnlyWholeAndInTheListItCameFrom() {
        String next = get("/agencies?limit=2&q=so").extract().path("next");

        get("/agencies?q=so&cursor=" + next + "&limit=3").statusCode(200).body("items.size()", equalTo(3));
        for (String elsewhere : List.of(
                "/agencies?cursor=" + next,
                "/agencies?q=uy&cursor=" + next,
                "/places?q=so&cursor=" + next,
                "/agencies?q=so&cursor=" + next.substring(0, next.length() - 2))) {
            get(elsewhere).statusCode(400).body("code", equalTo("invalid-parameter"), "parameter", equalTo("cursor"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"on=yesterday", "on=2023-02-30", "type=x", "limit=0", "limit=501", "cursor=not-ours"})
    void anUnreadableQuestionIsA400(String question) {
        get("/agencies?" + question)
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"), "parameter", equalTo(question.split("=")[0]));
    }

    @Test
    void anUnchangedAgencyIsNotSentAgain() {
        String tag = get("/agencies/SYT").extract().header("ETag");

        given().header("If-None-Match", tag).get("/api/v1/agencies/SYT").then().statusCode(304);
        given().header("If-None-Match", "\"v999\"")
                .get("/api/v1/agencies/SYT")
                .then()
                .statusCode(200);
    }

    @Test
    void aGroupNamesItsMembers() {
        get("/agencies/UBND-CAP-HUYEN")
                .body(
                        "members",
                        contains(
                                "UBND-474",
                                "UBND-476",
                                "UBND-477",
                                "UBND-478",
                                "UBND-479",
                                "UBND-480",
                                "UBND-481",
                                "UBND-482",
                                "UBND-483"));
    }
}
