package vn.hue.ansinh.agencies.place;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.agencies.OnRealParts;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.Tokens;

@QuarkusTest
@WithTestResource(RealParts.class)
class ShareResourceTest extends OnRealParts {
    private static final String HUE = "/api/v1/places/474@2021-07-01/shares";
    private static final String HALVES = """
            {"basis": "Dân số 2024", "successors": [
                {"place": "474@2025-01-01", "share": 0.55}, {"place": "475@2025-01-01", "share": 0.45}]}""";

    private static final String TOLD = "select told_edges -> 0 ->> 'originShare' from place where id = '%s'";

    @Inject
    TellingPlaces telling;

    @Inject
    LoadingPlaces loading;

    @AfterEach
    void nobodyStatedAnything() {
        books.run("update place_succession set share = null, origin_share = null, basis = null");
    }

    @Test
    void aPlaceThatWentOnWholeHasTheShareOneByItself() {
        read("/api/v1/places/46@1989-07-01/shares")
                .statusCode(200)
                .body("successors[0].share", is(1), "successors[0].originShare", is(1));
    }

    @Test
    void ofADividedPlaceNobodyKnowsUntilItIsStated() {
        read(HUE).statusCode(200).body("successors.share", hasItem(nullValue()), "successors[0].originShare", is(1));
    }

    @Test
    void statedSharesAreKeptToldAndRemembered() {
        set(HALVES, tag()).then().statusCode(200).body("successors.share", equalTo(List.of(0.55f, 0.45f)));

        read(HUE).body("successors[1].basis", equalTo("Dân số 2024"));
        given().header("If-None-Match", tag()).get(HUE).then().statusCode(304);
        assertEquals(
                List.of("t"), books.texts("select told_revision = revision from place where id = '474@2021-07-01'"));
        given().filter(new ContractFilter())
                .auth()
                .oauth2(Tokens.of(null, "admin"))
                .get("/api/v1/registry-changes?kind=PLACE_SHARES&subject=474@2021-07-01")
                .then()
                .statusCode(200)
                .body("items[-1].state.basis", equalTo("Dân số 2024"));
    }

    @Test
    void statedTheSameAgainTheyStayAsTheyAre() {
        String tag = set(HALVES, tag()).then().statusCode(200).extract().header("ETag");

        set(HALVES.replace("0.55", "0.550"), tag).then().statusCode(200).header("ETag", tag);

        assertEquals(tag, tag());
        set(HALVES.replace("2024", "2025"), tag).then().statusCode(200).header("ETag", not(tag));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "474@2025-01-01:0.5, 475@2025-01-01:0.6 | shares-do-not-add-up",
                "474@2025-01-01:1                       | successors-differ",
                "474@2025-01-01:0.5, 474@2025-01-01:0.5 | successors-differ",
                "474@2025-01-01:0.5, 476@2025-01-01:0.5 | successors-differ"
            })
    void sharesThatDoNotFitChangeNothing(String shares, String code) {
        String rows = shares.replaceAll("([0-9@-]+):([0-9.]+)", "{\"place\": \"$1\", \"share\": $2}");

        set("{\"basis\": \"x\", \"successors\": [" + rows + "]}", tag())
                .then()
                .statusCode(422)
                .body("errors.code", hasItem(code));

        read(HUE).body("successors.share", hasItem(nullValue()));
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "1.5", "0.1234567"})
    void aShareIsAboveZeroAndUpToOne(String share) {
        set("{\"basis\": \"x\", \"successors\": [{\"place\": \"474@2025-01-01\", \"share\": " + share + "}]}", tag())
                .then()
                .statusCode(422);
    }

    @Test
    void noPlaceIsMadeOfMoreThanItself() {
        String phuLoc = "/api/v1/places/482@2021-07-01/shares";
        String body = "{\"basis\": \"Dân số\", \"successors\": ["
                + "{\"place\": \"482@2025-01-01\", \"share\": 1, \"originShare\": %s}]}";
        set(phuLoc, body.formatted("0.7"), given().get(phuLoc).getHeader("ETag"))
                .then()
                .statusCode(200);
        String namDong = "/api/v1/places/483@2021-07-01/shares";
        String tag = given().get(namDong).getHeader("ETag");

        set(namDong, body.formatted("0.31"), tag)
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("shares-do-not-add-up"));
        set(namDong, body.formatted("0.3"), tag).then().statusCode(200);
    }

    @Test
    void partsOfAPlaceCountOnceTheyMakeAllOfIt() {
        setsPartOf482("482@2021-07-01", "0.7");
        assertEquals(Collections.singletonList(null), books.texts(TOLD.formatted("482@2021-07-01")));
        read("/api/v1/places/482@2021-07-01/shares").body("successors[0].originShare", is(0.7f));

        setsPartOf482("483@2021-07-01", "0.2");
        assertEquals(Collections.singletonList(null), books.texts(TOLD.formatted("482@2021-07-01")));
        assertEquals(Collections.singletonList(null), books.texts(TOLD.formatted("483@2021-07-01")));

        setsPartOf482("483@2021-07-01", "0.3");
        assertEquals(List.of("0.7"), books.texts(TOLD.formatted("482@2021-07-01")));
        assertEquals(List.of("0.3"), books.texts(TOLD.formatted("483@2021-07-01")));
    }

    @Test
    void whatCameOfOnePlaceAloneIsAllFromThere() {
        set(HALVES.replace("\"share\": 0.55", "\"share\": 0.55, \"originShare\": 0.5"), tag())
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("shares-do-not-add-up"));
        set(HALVES.replace("\"share\": 0.55", "\"share\": 0.55, \"originShare\": 1"), tag())
                .then()
                .statusCode(200);
    }

    private static void setsPartOf482(String place, String part) {
        String path = "/api/v1/places/" + place + "/shares";
        String body = "{\"basis\": \"Dân số\", \"successors\": ["
                + "{\"place\": \"482@2025-01-01\", \"share\": 1, \"originShare\": " + part + "}]}";
        set(path, body, given().get(path).getHeader("ETag")).then().statusCode(200);
    }

    @Test
    void aSecondPredecessorChangesWhatIsToldOfTheFirst() {
        String first = "482@2021-07-01";
        String second = "483@2021-07-01";
        books.run("create table kept as select * from place_succession where predecessor = '" + second + "'");
        books.run("delete from place_succession where predecessor = '" + second + "'");
        tell();
        assertEquals(List.of("1"), books.texts(TOLD.formatted(first)));

        books.run("insert into place_succession select * from kept");
        books.run("drop table kept");
        tell();

        assertEquals(Collections.singletonList(null), books.texts(TOLD.formatted(first)));
        assertEquals(
                List.of("t"), books.texts("select told_revision = revision from place where id = '" + first + "'"));
    }

    /** The tables of the Plan, as at a start. */
    private void load() {
        QuarkusTransaction.requiringNew().run(loading::load);
    }

    private void tell() {
        QuarkusTransaction.requiringNew().run(telling::tell);
    }

    @Test
    void sharesOfOtherSuccessorsThanThereAreNowAreDropped() {
        set(HALVES, tag()).then().statusCode(200);
        books.run("insert into place_succession select predecessor, '476@2025-01-01', kind, certainty"
                + " from place_succession where predecessor = '474@2021-07-01' limit 1");
        String before = tag();

        load();

        read(HUE)
                .body("successors.share", equalTo(Arrays.asList(null, null)), "successors.basis", hasItem(nullValue()));
        assertNotEquals(before, tag());
        assertEquals(
                List.of("[]"),
                books.texts("select state -> 'successors' from place_share_change order by number desc limit 1"));
    }

    @Test
    void sharesOfTheSameSuccessorsStay() {
        set(HALVES, tag()).then().statusCode(200);
        int kept = books.count("place_share_change");

        load();

        read(HUE).body("successors.share", equalTo(List.of(0.55f, 0.45f)));
        assertEquals(kept, books.count("place_share_change"));
    }

    @Test
    void whatAPlaceIsMadeOfIsOpenAgainWhenOneMoreBecamePartOfIt() {
        String phuLoc = "/api/v1/places/482@2021-07-01/shares";
        String body = "{\"basis\": \"Dân số\", \"successors\": ["
                + "{\"place\": \"482@2025-01-01\", \"share\": 1, \"originShare\": 0.7}]}";
        set(phuLoc, body, given().get(phuLoc).getHeader("ETag")).then().statusCode(200);
        books.run("insert into place_succession select '474@2021-07-01', successor, kind, certainty"
                + " from place_succession where predecessor = '482@2021-07-01'");

        load();

        read(phuLoc).body("successors[0].share", is(1), "successors[0].originShare", nullValue());
    }

    @Test
    void whoSawAnOlderStateIsRefused() {
        String old = tag();
        set(HALVES, old).then().statusCode(200);

        set(HALVES, old).then().statusCode(412);
    }

    @Test
    void anUnknownPlaceIsA404() {
        read("/api/v1/places/999@2020-01-01/shares").statusCode(404);
    }

    private static String tag() {
        return given().get(HUE).getHeader("ETag");
    }

    private static ValidatableResponse read(String path) {
        return given().filter(new ContractFilter()).get(path).then();
    }

    private static Response set(String body, String tag) {
        return set(HUE, body, tag);
    }

    private static Response set(String path, String body, String tag) {
        return given().filter(new ContractFilter())
                .auth()
                .oauth2(Tokens.of(null, "admin"))
                .contentType("application/json")
                .header("If-Match", tag)
                .body(body)
                .put(path);
    }
}
