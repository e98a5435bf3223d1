package vn.hue.ansinh.agencies.redrawing;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.agencies.Redrawing.DISTRICT;
import static vn.hue.ansinh.agencies.Redrawing.DIVISION;
import static vn.hue.ansinh.agencies.Redrawing.END_OF_20122;
import static vn.hue.ansinh.agencies.Redrawing.MERGER;
import static vn.hue.ansinh.agencies.Redrawing.admin;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.agencies.OnRealParts;
import vn.hue.ansinh.agencies.Redrawing;
import vn.hue.ansinh.kit.testing.RealParts;

/** Two administrators write down that communes merge, are divided and end. On parts of their own. */
@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "of", value = "redrawing"))
class PlaceSuccessionResourceTest extends OnRealParts {
    private final Redrawing resolution = new Redrawing();
    private final String id = resolution.id;

    @AfterEach
    void takeBack() {
        Redrawing.takeAllBack(books);
    }

    @Test
    void twoCommunesBecomeOneOnTheDay() {
        resolution.effect(MERGER);

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
    void aDividedCommuneWaitsForItsShares() {
        resolution.effect(DIVISION);

        get("/places/20107@2025-07-01/shares")
                .body("successors.place", contains("20107@2027-01-01", "29001@2027-01-01"))
                .body("successors.kind", contains("SPLIT", "SPLIT"), "successors[0].share", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"Xã Hưng Lộc, CONTINUED", "Xã Lộc Sơn, RENAME"})
    void aCommuneWhoseBoundaryMovesGoesOnOrIsRenamed(String name, String kind) {
        resolution.effect(MERGER.replace(", \"20140@2025-07-01\"", "")
                .replace("\"20140\"", "\"20131\"")
                .replace("Xã Lộc An", name));

        get("/places/20131@2025-07-01/shares")
                .body("successors.place", contains("20131@2027-01-01"), "successors.kind", contains(kind));
    }

    @Test
    void aDistrictIsFoundedWithItsCommunes() {
        resolution.effect(DISTRICT);

        get("/places?parent=990@2027-01-01&on=2027-01-01").body("items.id", contains("20131@2027-01-01"));
        get("/places/990@2027-01-01").body("predecessors", empty(), "level", equalTo("DISTRICT"));
    }

    @Test
    void noLandIsFoundedOfNothing() {
        String ofNothing = MERGER.replaceAll(",\\s+\"from\": \\[[^]]*]", "");

        resolution
                .draft(ofNothing)
                .statusCode(422)
                .body("errors.code", contains("place-without-origin"))
                .body("errors.pointer", contains("/founded/0/from"));
    }

    @Test
    void landThatWasOfNoPlaceIsFoundedBySayingSo() {
        resolution.effect(DIVISION.replaceFirst("\"from\": \\[[^]]*]", "\"newLand\": true"));

        get("/places/29001@2027-01-01").body("predecessors", empty());
        get("/places/20107@2025-07-01/shares").body("successors.place", contains("20107@2027-01-01"));
        get("/place-successions?place=29001@2027-01-01").body("items.founded[0].newLand", contains(true, false));
    }

    @Test
    void whatIsAbolishedSaysByWhat() {
        resolution.effect(END_OF_20122);

        get("/places/20122@2025-07-01")
                .body("validTo", equalTo("2026-12-31"), "abolishedBy", equalTo("14/NQ"), "successors", empty());
    }

    @Test
    void aDraftMovesNothingAndNobodyElseSeesIt() {
        resolution.draft(MERGER).statusCode(201);

        get("/places/20131@2025-07-01").body("validTo", nullValue());
        get("/place-successions").body("items.id", not(hasItem(id)));
        resolution.draft(MERGER).statusCode(200);
    }

    @Test
    void whoWroteItDownDoesNotPutItIntoEffect() {
        String draft = resolution.draft(MERGER).extract().header("ETag");

        resolution.step("first", draft).statusCode(403).body("code", equalTo("drafter-puts-into-effect"));
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
        resolution
                .draft(MERGER.replace(right, wrong))
                .statusCode(422)
                .body("errors.code", hasItem(code), "errors.pointer", hasItem(pointer == null ? "" : pointer));
    }

    @ParameterizedTest
    @CsvSource({"29001, 29001", "474, 00474"})
    void noCodeIsFoundedTwiceHoweverItIsWritten(String one, String other) {
        String twice = DIVISION.replace("\"29001\"", "\"" + one + "\"").replace("\"20107\"", "\"" + other + "\"");

        resolution.draft(twice).statusCode(422).body("errors.code", contains("named-twice"));
    }

    @Test
    void whatGoesOnIsNotAbolished() {
        resolution
                .draft(MERGER.replace("\"founded\"", "\"abolished\": [\"20131@2025-07-01\"], \"founded\""))
                .statusCode(422)
                .body("errors.code", contains("named-twice"), "errors.pointer", contains("/abolished/0"));
    }

    @Test
    void ofTwoResolutionsOnTheSameLandAtOnceOneHolds() {
        Redrawing other = new Redrawing();
        String first = resolution.draft(MERGER).extract().header("ETag");
        String second =
                other.draft(MERGER.replace("\"20140\"", "\"29002\"")).extract().header("ETag");

        List<Integer> statuses = Stream.of(
                        supplyAsync(() -> resolution.step("second", first)),
                        supplyAsync(() -> other.step("third", second)))
                .toList()
                .stream()
                .map(step -> step.join().extract().statusCode())
                .sorted()
                .toList();

        assertEquals(List.of(200, 422), statuses);
        get("/places/20131@2025-07-01").body("successors.size()", equalTo(1));
    }

    @Test
    void theNumberOfTheResolutionIsKeptWithoutSpacesAround() {
        resolution.draft(MERGER.replace("12/NQ", "  12/NQ ")).statusCode(201).body("basis", equalTo("12/NQ"));
    }

    @Test
    void aResolutionNamesSomething() {
        resolution
                .draft("{\"effectiveOn\": \"2027-01-01\", \"basis\": \"12/NQ\"}")
                .statusCode(422)
                .body("errors.code", contains("nothing-redrawn"));
    }

    @Test
    void eachStepStandsInTheHistory() {
        resolution.effect(MERGER);
        resolution.withdraw().statusCode(200);

        admin("first")
                .get("/api/v1/registry-changes?kind=PLACE_SUCCESSION&subject=" + id)
                .then()
                .statusCode(200)
                .body("items.state.state", contains("DRAFT", "EFFECTIVE", "WITHDRAWN"));
    }
}
