package vn.hue.ansinh.agencies.redrawing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.agencies.NewAgency;
import vn.hue.ansinh.agencies.OnRealParts;
import vn.hue.ansinh.agencies.Told;
import vn.hue.ansinh.agencies.plan.LoadingPlan;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.EventSchemas;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.Tokens;

/** Two administrators write down that communes merge, are divided and end. On parts of their own. */
@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "of", value = "redrawing"))
class PlaceSuccessionResourceTest extends OnRealParts {
    private static final String MERGER = """
            {"effectiveOn": "2027-01-01", "basis": "12/NQ", "founded": [
              {"code": "20140", "level": "COMMUNE", "kind": "COMMUNE", "name": "Xã Lộc An", "parent": "46@2025-01-01",
               "from": ["20131@2025-07-01", "20140@2025-07-01"]}]}
            """;
    private static final String DIVISION = """
            {"effectiveOn": "2027-01-01", "basis": "13/NQ", "founded": [
              {"code": "29001", "level": "COMMUNE", "kind": "WARD", "name": "Phường Một", "parent": "46@2025-01-01",
               "from": ["20107@2025-07-01"]},
              {"code": "20107", "level": "COMMUNE", "kind": "WARD", "name": "Phường Hai", "parent": "46@2025-01-01",
               "from": ["20107@2025-07-01"]}]}
            """;

    private final String id = "test-" + UUID.randomUUID();

    @Inject
    LoadingPlan plan;

    @Inject
    Told told;

    @AfterEach
    void takeBack() {
        books.forgetNewAgencies();
        books.texts("select id || ' ' || revision from place_redrawing where state = 'EFFECTIVE'")
                .forEach(one -> withdraw(one.split(" ")[0], "\"v" + one.split(" ")[1] + "\"")
                        .statusCode(200));
    }

    @Test
    void twoCommunesBecomeOneOnTheDay() {
        effect(MERGER);

        get("/places/20131@2025-07-01")
                .body("validTo", equalTo("2026-12-31"), "successors", contains("20140@2027-01-01"));
        get("/places/20140?on=2026-12-31").body("id", equalTo("20140@2025-07-01"));
        get("/places/20140?on=2027-01-01")
                .body("predecessors", contains("20131@2025-07-01", "20140@2025-07-01"), "basis", equalTo("12/NQ"));
        get("/places/20131@2025-07-01/shares").body("successors.kind", contains("MERGE"));
        assertEquals(39, all("/places?level=COMMUNE&on=2027-01-01", 500, "id").size());
        get("/place-successions?place=20131@2025-07-01").body("items.id", contains(id));
        get("/place-successions?place=20140@2027-01-01").body("items.id", contains(id));
    }

    @Test
    void anAgencySitsInWhatWasFoundedAndLandIsDividedByIt() {
        effect(MERGER);

        set("NEW-LOC-AN", "20140@2027-01-01").statusCode(201);
        admin("first").body("""
                        {"effectiveOn": "2027-01-01", "kind": "ABOLISH", "predecessors": ["UBND-20131"],
                         "successors": ["NEW-LOC-AN"], "scopeKind": "TERRITORY", "scope": ["20140@2027-01-01"],
                         "basis": "12/NQ"}
                        """).put("/api/v1/agency-successions/" + id).then().statusCode(201);

        withdraw(id, "\"v2\"")
                .statusCode(422)
                .body("errors.code", contains("place-in-use", "place-in-use"))
                .body("errors.detail", hasItem(containsString("NEW-LOC-AN")));
        admin("first")
                .header("If-Match", "\"v1\"")
                .body("{\"reason\": \"Nhầm\"}")
                .post("/api/v1/agency-successions/" + id + "/withdrawal")
                .then()
                .statusCode(200);
    }

    @Test
    void aDividedCommuneWaitsForItsShares() {
        effect(DIVISION);

        get("/places/20107@2025-07-01/shares")
                .body("successors.place", contains("20107@2027-01-01", "29001@2027-01-01"))
                .body("successors.kind", contains("SPLIT", "SPLIT"), "successors[0].share", nullValue());
    }

    @Test
    void whatIsAbolishedSaysByWhat() {
        effect("{\"effectiveOn\": \"2027-01-01\", \"basis\": \"14/NQ\", \"abolished\": [\"20122@2025-07-01\"]}");

        get("/places/20122@2025-07-01")
                .body("validTo", equalTo("2026-12-31"), "abolishedBy", equalTo("14/NQ"), "successors", empty());
    }

    @Test
    void aDraftMovesNothingAndNobodyElseSeesIt() {
        draft(MERGER).statusCode(201);

        get("/places/20131@2025-07-01").body("validTo", nullValue());
        get("/place-successions").body("items.id", not(hasItem(id)));
        draft(MERGER).statusCode(200);
    }

    @Test
    void whoWroteItDownDoesNotPutItIntoEffect() {
        String draft = draft(MERGER).extract().header("ETag");

        step("first", draft).statusCode(403).body("code", equalTo("drafter-puts-into-effect"));
    }

    @Test
    void takenBackThePlacesAreAsBeforeAndTheOthersForgetWhatWasFounded() {
        String before = places();
        String tag = effect(MERGER);

        withdraw(id, tag).statusCode(200).body("state", equalTo("WITHDRAWN"));

        assertEquals(before, places());
        get("/places/20140@2027-01-01").statusCode(404);
        String gone = told.last("agencies.places", "20140@2027-01-01");
        EventSchemas.check("place.changed", gone);
        assertTrue(gone.contains("\"withdrawn\": true"), gone);
        String alive = told.last("agencies.places", "20131@2025-07-01");
        assertTrue(alive.contains("\"withdrawn\": false") && alive.contains("\"validTo\": null"), alive);
        draft(MERGER).statusCode(409).body("hint", containsString("id"), "allowedTransitions", empty());
    }

    @Test
    void whatIsFoundedAgainGoesOnWithItsRevisions() {
        withdraw(id, effect(MERGER)).statusCode(200);

        String again = "test-" + UUID.randomUUID();
        String draft = draft(again, MERGER).extract().header("ETag");
        step(again, "second", draft).statusCode(200);

        get("/places/20140@2027-01-01").body("revision", equalTo(3));
    }

    @Test
    void theTablesLeaveAloneWhatPeopleHaveDrawn() {
        effect(MERGER);
        String drawn = places();

        plan.load();

        assertEquals(drawn, places());
        get("/places/20140@2027-01-01").body("predecessors.size()", equalTo(2));
    }

    @ParameterizedTest(name = "{2}: {0} for {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "20131@2025-07-01;20131@2021-07-01;place-not-valid-then;/founded/0/from/0",
                "\"20131@2025-07-01\", ;\"20131@2025-07-01\", \"20131@2025-07-01\", ;named-twice;/founded/0/from/1",
                "\"code\": \"20140\";\"code\": \"20044\";place-code-taken;/founded/0/code",
                "\"46@2025-01-01\";\"20044@2025-07-01\";place-parent;/founded/0/parent",
                "\"46@2025-01-01\";null;place-parent;/founded/0/parent",
                "[\"20131;[\"46@2025-01-01\", \"20131;place-has-parts;",
                "2027-01-01;2025-07-01;place-not-valid-then;/founded/0/from/0"
            })
    void whatCannotBeTrueIsRefused(String right, String wrong, String code, String pointer) {
        draft(MERGER.replace(right, wrong))
                .statusCode(422)
                .body("errors.code", hasItem(code), "errors.pointer", hasItem(pointer == null ? "" : pointer));
    }

    @Test
    void aResolutionNamesSomething() {
        draft("{\"effectiveOn\": \"2027-01-01\", \"basis\": \"12/NQ\"}")
                .statusCode(422)
                .body("errors.code", contains("nothing-redrawn"));
    }

    @Test
    void eachStepStandsInTheHistory() {
        withdraw(id, effect(MERGER)).statusCode(200);

        admin("first")
                .get("/api/v1/registry-changes?kind=PLACE_SUCCESSION&subject=" + id)
                .then()
                .statusCode(200)
                .body("items.state.state", contains("DRAFT", "EFFECTIVE", "WITHDRAWN"));
    }

    private String places() {
        return books.texts("select jsonb_agg(to_jsonb(p) - 'revision' - 'told_revision' - 'source' order by id)"
                        + " from place p")
                .get(0);
    }

    private String effect(String body) {
        String draft = draft(body).statusCode(201).extract().header("ETag");
        return step("second", draft).statusCode(200).extract().header("ETag");
    }

    private ValidatableResponse draft(String body) {
        return draft(id, body);
    }

    private static ValidatableResponse draft(String id, String body) {
        return admin("first").body(body).put("/api/v1/place-successions/" + id).then();
    }

    private ValidatableResponse step(String person, String tag) {
        return step(id, person, tag);
    }

    private static ValidatableResponse step(String id, String person, String tag) {
        return admin(person)
                .header("If-Match", tag)
                .post("/api/v1/place-successions/" + id + "/effect")
                .then();
    }

    private static ValidatableResponse withdraw(String id, String tag) {
        return admin("first")
                .header("If-Match", tag)
                .body("{\"reason\": \"Nhầm\"}")
                .post("/api/v1/place-successions/" + id + "/withdrawal")
                .then();
    }

    private static ValidatableResponse set(String code, String place) {
        return admin("first")
                .body(NewAgency.called("UBND xã Lộc An mới")
                        .replace("\"contact\"", "\"place\": \"" + place + "\", \"contact\""))
                .put("/api/v1/agencies/" + code)
                .then();
    }

    private static RequestSpecification admin(String person) {
        return given().filter(new ContractFilter())
                .auth()
                .oauth2(Tokens.ofPerson(person, null, "admin"))
                .contentType("application/json");
    }
}
