package vn.hue.ansinh.agencies.redrawing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hue.ansinh.agencies.Redrawing.DISTRICT;
import static vn.hue.ansinh.agencies.Redrawing.DIVISION;
import static vn.hue.ansinh.agencies.Redrawing.END_OF_20122;
import static vn.hue.ansinh.agencies.Redrawing.MERGER;
import static vn.hue.ansinh.agencies.Redrawing.admin;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.agencies.NewAgency;
import vn.hue.ansinh.agencies.OnRealParts;
import vn.hue.ansinh.agencies.Redrawing;
import vn.hue.ansinh.agencies.Told;
import vn.hue.ansinh.kit.testing.EventSchemas;
import vn.hue.ansinh.kit.testing.RealParts;

/** A resolution that was wrong is taken back, until something rests on it. */
@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "of", value = "redrawing"))
class WithdrawingRedrawingsTest extends OnRealParts {
    private static final String LATER = """
            {"effectiveOn": "2028-01-01", "basis": "16/NQ", "founded": [
              {"code": "%s", "level": "COMMUNE", "kind": "COMMUNE", "name": "Xã Mới", "parent": "%s", "from": ["%s"]}]}
            """;

    private final Redrawing resolution = new Redrawing();

    @Inject
    Told told;

    @AfterEach
    void takeBack() {
        books.forgetNewAgencies();
        Redrawing.takeAllBack(books);
    }

    @Test
    void takenBackThePlacesAreAsBeforeAndTheOthersForgetWhatWasFounded() {
        String before = places();
        resolution.effect(MERGER);

        resolution.withdraw().statusCode(200).body("state", equalTo("WITHDRAWN"));

        assertEquals(before, places());
        get("/places/20140@2027-01-01").statusCode(404);
        String gone = told.last("agencies.places", "20140@2027-01-01");
        EventSchemas.check("place.changed", gone);
        assertTrue(gone.contains("\"withdrawn\": true"), gone);
        String alive = told.last("agencies.places", "20131@2025-07-01");
        assertTrue(alive.contains("\"withdrawn\": false") && alive.contains("\"validTo\": null"), alive);
        resolution.draft(MERGER).statusCode(409).body("hint", containsString("id"), "allowedTransitions", empty());
    }

    @Test
    void whatIsFoundedAgainGoesOnWithItsRevisions() {
        resolution.effect(MERGER);
        int first = revision();
        resolution.withdraw().statusCode(200);

        Redrawing.inEffect(MERGER);

        assertEquals(first + 2, revision());
    }

    private static int revision() {
        return get("/places/20140@2027-01-01").extract().path("revision");
    }

    @Test
    void whoseAgencySitsInItOrWhoseLandIsDividedByItStands() {
        resolution.effect(MERGER);
        set("NEW-LOC-AN", "20140@2027-01-01").statusCode(201);
        String abolition = "/api/v1/agency-successions/" + resolution.id;
        admin("first").body("""
                        {"effectiveOn": "2027-01-01", "kind": "ABOLISH", "predecessors": ["UBND-20131"],
                         "successors": ["NEW-LOC-AN"], "scopeKind": "TERRITORY", "scope": ["20140@2027-01-01"],
                         "basis": "12/NQ"}
                        """).put(abolition).then().statusCode(201);

        rests("20140@2027-01-01: NEW-LOC-AN", "20140@2027-01-01: " + resolution.id);
        admin("first")
                .header("If-Match", "\"v1\"")
                .body("{\"reason\": \"Nhầm\"}")
                .post(abolition + "/withdrawal")
                .then()
                .statusCode(200);
        rests("20140@2027-01-01: NEW-LOC-AN");
    }

    @Test
    void underWhichOthersWereFoundedSinceStands() {
        resolution.effect(DISTRICT);
        Redrawing.inEffect(LATER.formatted("20122", "990@2027-01-01", "20122@2025-07-01"));

        rests("990@2027-01-01: 20122@2028-01-01");
    }

    @Test
    void whoseFoundingsEndedAgainStands() {
        resolution.effect(MERGER);
        Redrawing later = Redrawing.inEffect(
                "{\"effectiveOn\": \"2028-01-01\", \"basis\": \"17/NQ\", \"abolished\": [\"20140@2027-01-01\"]}");

        rests("20140@2027-01-01: " + later.id);
    }

    @Test
    void whoseFreedCodeWasGivenAnewStands() {
        resolution.effect(END_OF_20122);
        Redrawing.inEffect(LATER.formatted("20122", "46@2025-01-01", "20131@2025-07-01"));

        rests("20122@2025-07-01: 20122@2028-01-01");
    }

    @Test
    void whoseEndedPlaceStoodUnderOneThatHasEndedSinceStands() {
        resolution.effect(END_OF_20122);
        String all = String.join("\", \"", all("/places?on=2028-01-01", 500, "id"));
        Redrawing.inEffect("{\"effectiveOn\": \"2028-01-01\", \"basis\": \"18/NQ\", \"abolished\": [\"" + all + "\"]}");

        rests("20122@2025-07-01: 46@2025-01-01");
    }

    @Test
    void whoseEndedPlaceStoodUnderOneThatTheTablesEndedSinceStands() {
        resolution.effect(END_OF_20122);
        books.run("update place set valid_to = '2027-12-31' where id = '46@2025-01-01'");
        try {
            rests("20122@2025-07-01: 46@2025-01-01");
        } finally {
            books.run("update place set valid_to = null where id = '46@2025-01-01'");
        }
    }

    @Test
    void ofWhichTheTablesMadeSomethingElseStands() {
        resolution.effect(MERGER);
        books.run("insert into place_succession (predecessor, successor, kind, certainty)"
                + " values ('20137@2025-07-01', '20140@2027-01-01', 'MERGE', 'LIKELY')");
        try {
            rests("20140@2027-01-01: 20137@2025-07-01");
        } finally {
            books.run("delete from place_succession where predecessor = '20137@2025-07-01'");
        }
    }

    @Test
    void itsSharesStayInTheHistoryAsNoneThen() {
        resolution.effect(DIVISION);
        Redrawing.stateSharesOfTheDivision();

        resolution.withdraw().statusCode(200);

        admin("first")
                .get("/api/v1/registry-changes?kind=PLACE_SHARES&subject=20107@2025-07-01")
                .then()
                .statusCode(200)
                .body("items[-2].state.successors.size()", equalTo(2), "items[-1].state.successors", empty());
    }

    /** Taking it back names just these, and is possible once they are gone. */
    private void rests(String... on) {
        resolution
                .withdraw()
                .statusCode(422)
                .body(
                        "errors.code",
                        contains(Stream.of(on).map(one -> "place-in-use").toArray(String[]::new)))
                .body(
                        "errors.detail",
                        contains(Stream.of(on)
                                .map(one -> containsString(one + "."))
                                .toList()
                                .toArray(org.hamcrest.Matcher[]::new)));
    }

    private String places() {
        return books.texts("select jsonb_agg(to_jsonb(p) - 'revision' - 'told_revision' - 'source' order by id)"
                        + " from place p")
                .get(0);
    }

    private static ValidatableResponse set(String code, String place) {
        return admin("first")
                .body(NewAgency.called("UBND xã Lộc An mới")
                        .replace("\"contact\"", "\"place\": \"" + place + "\", \"contact\""))
                .put("/api/v1/agencies/" + code)
                .then();
    }
}
