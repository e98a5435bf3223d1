package vn.hue.ansinh.agencies.assignment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.agencies.NewAgency;
import vn.hue.ansinh.agencies.OnRealParts;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.Tokens;

@QuarkusTest
@WithTestResource(RealParts.class)
class AssigningTest extends OnRealParts {

    @BeforeEach
    void thereIsATask() {
        books.knowTask("NEW-TASK");
    }

    @ParameterizedTest
    @CsvSource({"TASK, unknown-task", "AREA, unknown-area", "INDICATOR, unknown-indicator"})
    void whatDoesNotExistIsAssignedToNobody(String kind, String code) {
        String body = NewAgency.shallLead("SYT", "NEW-NOTHING").replace("\"TASK\"", "\"" + kind + "\"");

        set("SYT.NEW-NOTHING.LEAD", body)
                .statusCode(422)
                .body("errors.code", contains(code), "errors.pointer", contains("/subject"))
                .body("errors[0].hint", containsString("/api/v1/"));
        get("/assignments?subject=NEW-NOTHING").body("items.size()", equalTo(0));
    }

    @Test
    void theAreasOfThePlanAreKnownWithoutHavingBeenTold() {
        assertEquals(List.of("10"), books.texts("select count(*) from subject where kind = 'AREA' and not heard"));
    }

    @Test
    void whatIsAssignedToAnAgencyThatEndedLaterPassesOnByItself() {
        set("SKHDT.NEW-TASK.LEAD", NewAgency.shallLead("SKHDT", "NEW-TASK"))
                .statusCode(201)
                .body("validTo", equalTo("2025-02-28"));

        get("/assignments?subject=NEW-TASK&on=2025-03-01").body("items.agency", contains("STC"));
        get("/assignments?subject=NEW-TASK")
                .body("items.id", containsInAnyOrder("SKHDT.NEW-TASK.LEAD", "STC.NEW-TASK.LEAD@2025-03-01"));
    }

    @Test
    void anAssignmentEndsOnADayAndKeepsItsBeginning() {
        String body = NewAgency.shallLead("SYT", "NEW-TASK");
        String first = set("SYT.NEW-TASK.LEAD", body).extract().header("ETag");
        String ended = until("2024-06-30", body);

        set("SYT.NEW-TASK.LEAD", body).statusCode(200);
        set("SYT.NEW-TASK.LEAD", ended).statusCode(428);
        change("SYT.NEW-TASK.LEAD", first, ended).statusCode(200).body("validTo", equalTo("2024-06-30"));
        get("/assignments?subject=NEW-TASK&on=2024-06-30").body("items.agency", contains("SYT"));
        get("/assignments?subject=NEW-TASK&on=2024-07-01").body("items.size()", equalTo(0));
    }

    @Test
    void whoSendsBackWhatIsShownHasNotStatedTheDayOnWhichItPassesOn() {
        String id = "SKHDT.NEW-TASK.LEAD";
        String body = NewAgency.shallLead("SKHDT", "NEW-TASK");
        String tag = set(id, body).extract().header("ETag");

        change(id, tag, until("2025-02-28", body).replace("\"IV\"", "\"V\""))
                .statusCode(200)
                .body("validTo", equalTo("2025-02-28"), "section", equalTo("V"));

        get("/assignments?subject=NEW-TASK&on=2025-03-01").body("items.agency", contains("STC"));
        set(id, until("2025-02-28", body).replace("\"IV\"", "\"V\"")).statusCode(200);
    }

    @Test
    void anEndThatWasStatedBehindTheReorganisationGoesOnForWhoeverTookOver() {
        String id = "SKHDT.NEW-TASK.LEAD";
        String body = NewAgency.shallLead("SKHDT", "NEW-TASK");
        String tag = set(id, until("2026-12-31", body)).extract().header("ETag");

        change(id, tag, until("2025-02-28", body).replace("\"IV\"", "\"V\"")).statusCode(200);

        get("/assignments/STC.NEW-TASK.LEAD@2025-03-01").body("validTo", equalTo("2026-12-31"));
    }

    @Test
    void anEndThatWasStatedBeforeTheReorganisationWasKnownIsLeftOutToBeTakenBack() {
        String id = "SKHDT.NEW-TASK.LEAD";
        String body = NewAgency.shallLead("SKHDT", "NEW-TASK");
        String tag = set(id, body).extract().header("ETag");
        books.run("update stated_assignment set valid_to = '2025-02-28' where id = '" + id + "'");

        set(id, until("2025-02-28", body)).statusCode(200);
        String next = change(id, tag, until("2025-02-28", body).replace("\"IV\"", "\"V\""))
                .statusCode(200)
                .extract()
                .header("ETag");

        get("/assignments?subject=NEW-TASK&on=2025-03-01").body("items.size()", equalTo(0));
        change(id, next, body).statusCode(200);
        get("/assignments?subject=NEW-TASK&on=2025-03-01").body("items.agency", contains("STC"));
    }

    @ParameterizedTest
    @CsvSource({"2025-02-28, 1", "2025-02-27, 0"})
    void whatIsGivenUntilTheReorganisationPassesOnAndWhatEndsBeforeDoesNot(String day, int heirs) {
        set("SKHDT.NEW-TASK.LEAD", until(day, NewAgency.shallLead("SKHDT", "NEW-TASK")))
                .statusCode(201)
                .body("validTo", equalTo(day));

        get("/assignments?subject=NEW-TASK&on=2025-03-01").body("items.size()", equalTo(heirs));
    }

    @Test
    void whoLedUntilThenIsGivenTheSameAgain() {
        String body = NewAgency.shallLead("SYT", "NEW-TASK");
        String again = body.replace("2023-01-01", "2025-07-01");
        set("SYT.NEW-TASK.LEAD", until("2023-12-31", body)).statusCode(201);

        set("SYT.NEW-TASK.LEAD@2025-07-01", again).statusCode(201);

        set("SYT.NEW-TASK.LEAD@2025-07-01", again).statusCode(200);
        get("/assignments?subject=NEW-TASK&on=2024-07-01").body("items.size()", equalTo(0));
        get("/assignments?subject=NEW-TASK&on=2025-07-01").body("items.id", contains("SYT.NEW-TASK.LEAD@2025-07-01"));
    }

    @Test
    void theSameIsNotGivenTwiceOnOneDay() {
        String body = NewAgency.shallLead("SYT", "NEW-TASK");
        set("SYT.NEW-TASK.LEAD", body).statusCode(201);

        set("SYT.NEW-TASK.LEAD@2025-07-01", body.replace("2023-01-01", "2025-07-01"))
                .statusCode(422)
                .body("errors.code", contains("assignment-overlaps"));
    }

    @Test
    void whatWasTakenOverIsEndedByItself() {
        set("SKHDT.NEW-TASK.LEAD", NewAgency.shallLead("SKHDT", "NEW-TASK")).statusCode(201);
        String id = "STC.NEW-TASK.LEAD@2025-03-01";
        String shown = NewAgency.shallLead("STC", "NEW-TASK").replace("2023-01-01", "2025-03-01");
        String tag = get("/assignments/" + id).extract().header("ETag");

        set(id, shown).statusCode(200);
        set(id, until("2025-12-31", shown)).statusCode(428);
        String ended = change(id, tag, until("2025-12-31", shown))
                .statusCode(200)
                .body("validTo", equalTo("2025-12-31"), "passedFrom", contains("SKHDT.NEW-TASK.LEAD"))
                .extract()
                .header("ETag");

        get("/assignments?subject=NEW-TASK&on=2025-12-31").body("items.agency", contains("STC"));
        get("/assignments?subject=NEW-TASK&on=2026-01-01").body("items.size()", equalTo(0));
        get("/assignments/SKHDT.NEW-TASK.LEAD").body("validTo", equalTo("2025-02-28"));
        get("/coverage?on=2026-01-01").body("orphans.id", not(hasItem(id)));
        change(id, ended, shown).statusCode(200).body("validTo", nullValue());
    }

    @Test
    void oneCommuneIsRelievedOfWhatItsDistrictHadAndTheOthersAreNot() {
        set("UBND-481.NEW-TASK.LEAD", NewAgency.shallLead("UBND-481", "NEW-TASK"))
                .statusCode(201);
        String id = "UBND-20044.NEW-TASK.LEAD@2025-07-01";
        String tag = get("/assignments/" + id).extract().header("ETag");

        change(
                        id,
                        tag,
                        until(
                                "2025-12-31",
                                NewAgency.shallLead("UBND-20044", "NEW-TASK").replace("2023-01-01", "2025-07-01")))
                .statusCode(200);

        get("/assignments?subject=NEW-TASK&on=2026-01-01")
                .body("items.agency", containsInAnyOrder("UBND-20050", "UBND-20056", "UBND-20071", "UBND-20101"));
    }

    @ParameterizedTest
    @CsvSource({"\"IV\", \"V\"", "\"STC\", \"SXD\"", "2025-03-01, 2025-04-01"})
    void ofWhatWasTakenOverOnlyTheEndIsStated(String part, String other) {
        set("SKHDT.NEW-TASK.LEAD", NewAgency.shallLead("SKHDT", "NEW-TASK")).statusCode(201);
        String id = "STC.NEW-TASK.LEAD@2025-03-01";
        String shown = NewAgency.shallLead("STC", "NEW-TASK").replace("2023-01-01", "2025-03-01");
        String tag = get("/assignments/" + id).extract().header("ETag");

        change(id, tag, until("2025-12-31", shown).replace(part, other))
                .statusCode(422)
                .body("errors.code", contains("assignment-fixed"));
        change(id, tag, until("2025-02-01", shown)).statusCode(422).body("errors.code", contains("days-reversed"));
    }

    @ParameterizedTest
    @CsvSource({
        "SYT.NEW-TASK.REPORT, 2023-01-01, assignment-fixed",
        "SYT.NEW-TASK.LEAD, 2019-01-01, agency-not-valid-then",
        "SYT.NEW-TASK.LEAD@2025-03-01, 2023-01-01, assignment-fixed"
    })
    void whatCannotBeIsRefused(String id, String from, String code) {
        set(id, NewAgency.shallLead("SYT", "NEW-TASK").replace("2023-01-01", from))
                .statusCode(422)
                .body("errors.code", hasItem(code));
        get("/assignments?subject=NEW-TASK").body("items.size()", equalTo(0));
    }

    @Test
    void whatDoesNotExistIsA404() {
        get("/assignments/SYT.NOTHING.LEAD").statusCode(404);
    }

    private static ValidatableResponse set(String id, String body) {
        return admin().contentType("application/json")
                .body(body)
                .put("/api/v1/assignments/" + id)
                .then();
    }

    private static ValidatableResponse change(String id, String tag, String body) {
        return admin().header("If-Match", tag)
                .contentType("application/json")
                .body(body)
                .put("/api/v1/assignments/" + id)
                .then();
    }

    private static String until(String day, String body) {
        return body.replace("\"section\"", "\"validTo\": \"" + day + "\", \"section\"");
    }

    private static RequestSpecification admin() {
        return given().filter(new ContractFilter()).auth().oauth2(Tokens.of(null, "admin"));
    }
}
