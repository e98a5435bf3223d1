package vn.hue.ansinh.agencies.agency;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.agencies.NewAgency;
import vn.hue.ansinh.agencies.OnRealParts;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.Tokens;

@QuarkusTest
@WithTestResource(RealParts.class)
class SettingAgencyTest extends OnRealParts {
    private static final String CODE = "NEW-SET";

    @AfterEach
    void onlyThePlansAgenciesAreThere() {
        books.forgetNewAgencies();
    }

    @Test
    void aNewAgencyIsFoundByItsNameAndItsAlias() {
        set(CODE, NewAgency.called("Sở Chuyển đổi số")).statusCode(201).body("name.vi", equalTo("Sở Chuyển đổi số"));

        given().queryParam("q", "chuyen doi so").get("/api/v1/agencies").then().body("items.code", contains(CODE));
        given().queryParam("q", "cqm").get("/api/v1/agencies").then().body("items.code", hasItem(CODE));
    }

    @Test
    void aChangeNamesTheStateThatWasReadAndIsKept() {
        String first = set(CODE, NewAgency.called("Một")).extract().header("ETag");

        set(CODE, NewAgency.called("Một")).statusCode(200);
        set(CODE, NewAgency.called("Hai")).statusCode(428);
        set(CODE, first, NewAgency.called("Hai")).statusCode(200).body("revision", equalTo(2));
        set(CODE, first, NewAgency.called("Ba")).statusCode(412);
        set("NEW-NONE", first, NewAgency.called("Ba")).statusCode(412);

        assertEquals(
                List.of("Một", "Hai"),
                books.texts("select state -> 'name' ->> 'vi' from agency_change where code = '" + CODE
                        + "' order by number"));
    }

    @Test
    void theContactIsForTheAgencyItselfAndThoseWhoLookAfterAll() {
        set(CODE, NewAgency.called("Một"));

        get("/agencies/" + CODE + "/contact").statusCode(401);
        contactFor(Tokens.of(CODE, "reporter")).statusCode(200).body("phone", equalTo("0234 3822 000"));
        contactFor(Tokens.of("SLDTBXH", "consolidator")).statusCode(200);
        contactFor(Tokens.of("UBND-TINH", "leader")).statusCode(200);
        contactFor(Tokens.of("UBMTTQ", "monitor")).statusCode(200);
        get("/agencies/" + CODE).body("contact", equalTo(null));
    }

    @Test
    void noOtherAgencyAndNoMachineOfOneIsShownTheContact() {
        set(CODE, NewAgency.called("Một"));

        contactFor(Tokens.of("SYT", "reporter")).statusCode(403).body("code", equalTo("other-agency"));
        contactFor(Tokens.of("SYT", "approver")).statusCode(403);
        contactFor(Tokens.of("SYT", "reporter", "approver")).statusCode(403);
    }

    private static ValidatableResponse contactFor(String token) {
        return given().filter(new ContractFilter())
                .auth()
                .oauth2(token)
                .get("/api/v1/agencies/" + CODE + "/contact")
                .then();
    }

    @Test
    void whoeverActsForNoAgencyIsNotShownTheContact() {
        set(CODE, NewAgency.called("Một"));

        given().filter(new ContractFilter())
                .auth()
                .oauth2(Tokens.of(null, "leader"))
                .get("/api/v1/agencies/" + CODE + "/contact")
                .then()
                .statusCode(403)
                .body("code", equalTo("other-agency"));
        given().auth()
                .oauth2(Tokens.of("SYT"))
                .get("/api/v1/agencies/" + CODE + "/contact")
                .then()
                .statusCode(403);
    }

    @Test
    void aContactThatIsNotMentionedStaysAndNullErasesIt() {
        String all = NewAgency.called("Một");
        String tag = set(CODE, all).extract().header("ETag");
        String silent = all.replaceFirst(", \"contact\": \\{[^}]*}", "");
        String erasing = silent.replaceFirst("}\\s*$", ", \"contact\": null}");

        tag = set(CODE, tag, silent.replace("CQM", "CQM2"))
                .statusCode(200)
                .extract()
                .header("ETag");
        contact().statusCode(200).body("phone", equalTo("0234 3822 000"));
        set(CODE, tag, erasing).statusCode(200);
        contact().statusCode(404);
    }

    private static ValidatableResponse contact() {
        return admin().get("/api/v1/agencies/" + CODE + "/contact").then();
    }

    @Test
    void anIdentifierInTheOlderSpellingIsTheSame() {
        set(CODE, NewAgency.called("Một").replace("\"type\"", "\"identifier\": \"00.99.H57\", \"type\""))
                .statusCode(201)
                .body("identifier", equalTo("H57.99"));

        get("/agencies?identifier=000.00.99.H57").body("items.code", contains(CODE));
        get("/agencies?identifier=nonsense").statusCode(400);
        set("NEW-OTHER", NewAgency.called("Hai").replace("\"type\"", "\"identifier\": \"H57.99\", \"type\""))
                .statusCode(422)
                .body("errors.code", contains("identifier-taken"))
                .body("errors[0].hint", containsString("sắp xếp có hiệu lực"));
    }

    @ParameterizedTest
    @CsvSource({
        "UBND-TP-HUE, NOBODY, /parent",
        "UBND-TP-HUE, NEW-SET, /parent",
        "2026-01-01, 2026-02-30, ''",
        "PROVINCIAL_DEPARTMENT, department!, /type"
    })
    void badInputIsPointedAtAndChangesNothing(String part, String bad, String pointer) {
        ValidatableResponse answer = set(CODE, NewAgency.called("Một").replace(part, bad));

        answer.statusCode(pointer.isEmpty() ? 400 : 422);
        if (!pointer.isEmpty()) {
            answer.body("errors.pointer", hasItem(pointer));
        }
        get("/agencies/" + CODE).statusCode(404);
    }

    @Test
    void aRingOfParentsIsRefused() {
        set(CODE, NewAgency.called("Một")).statusCode(201);
        set("NEW-CHILD", NewAgency.called("Hai").replace("UBND-TP-HUE", CODE)).statusCode(201);
        String tag = get("/agencies/" + CODE).extract().header("ETag");

        set(CODE, tag, NewAgency.called("Một").replace("UBND-TP-HUE", "NEW-CHILD"))
                .statusCode(422)
                .body("errors.code", contains("agency-above-itself"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"members\": [\"NEW-SET\"]", "\"reportsVia\": \"NEW-SET\""})
    void noAgencyStandsForItself(String itself) {
        String tag = set(CODE, NewAgency.called("Một")).extract().header("ETag");

        set(CODE, tag, NewAgency.called("Một").replace("\"contact\"", itself + ", \"contact\""))
                .statusCode(422)
                .body("errors.code", contains("agency-above-itself"));
    }

    @Test
    void whoEndsBeforeItBeginsIsRefusedWithItsIdentifierToo() {
        set(CODE, ending("2025-06-30").replace("\"type\"", "\"identifier\": \"H57.99\", \"type\""))
                .statusCode(422)
                .body("errors.code", contains("days-reversed"));
    }

    @Test
    void whoAnswersForSomethingIsEndedByAReorganisationThatTwoPeopleSee() {
        books.knowTask("NEW-TASK");
        String tag = set(CODE, NewAgency.called("Một")).extract().header("ETag");
        assign(CODE, "2026-01-01").statusCode(201);

        set(CODE, tag, ending("2026-06-30"))
                .statusCode(422)
                .body("errors.code", contains("ends-by-reorganisation"), "errors.pointer", contains("/validTo"))
                .body("errors[0].detail", containsString(CODE + ".NEW-TASK.LEAD"));

        get("/assignments?agency=" + CODE).body("items.validTo", contains((String) null));
        get("/coverage?on=2026-07-01").body("orphans.id", not(hasItem(CODE + ".NEW-TASK.LEAD")));
    }

    @Test
    void whoAnswersForNothingAfterItsLastDayIsEndedByHand() {
        books.knowTask("NEW-TASK");
        String tag = set(CODE, NewAgency.called("Một")).extract().header("ETag");
        assign(CODE, "2026-01-01\", \"validTo\": \"2026-06-30").statusCode(201);

        set(CODE, tag, ending("2026-06-30")).statusCode(200).body("validTo", equalTo("2026-06-30"));
    }

    @ParameterizedTest
    @CsvSource({"CQBC, 2030-01-01", "CQBC, 2023-01-01", "UBMTTQ-TV, 2030-01-01"})
    void aCodeOfThePlanStaysWithWhoHasHadItFromTheFirstDay(String code, String day) {
        String tag = get("/agencies/" + code).extract().header("ETag");

        set(code, tag, NewAgency.called("Cơ quan khác").replace("2026-01-01", day))
                .statusCode(422)
                .body("errors.code", contains("agency-code-used"), "errors.pointer", contains("/validFrom"));

        get("/agencies/" + code + "?on=2022-01-01").statusCode(200);
    }

    @Test
    void aCodeIsNotUsedAgainForAnotherLife() {
        String first = ending("2021-12-31").replace("2026-01-01", "2020-01-01");
        String tag = set(CODE, first).statusCode(201).extract().header("ETag");

        set(CODE, tag, NewAgency.called("Cơ quan khác").replace("2026-01-01", "2022-01-01"))
                .statusCode(422)
                .body("errors.code", contains("agency-code-used"));
        tag = set(CODE, tag, first.replace("2020-01-01", "2020-02-01"))
                .statusCode(200)
                .extract()
                .header("ETag");
        tag = set(CODE, tag, NewAgency.called("Một").replace("2026-01-01", "2020-02-01"))
                .statusCode(200)
                .extract()
                .header("ETag");
        set(CODE, tag, NewAgency.called("Cơ quan khác").replace("2026-01-01", "9000-01-01"))
                .statusCode(422)
                .body("errors.code", contains("agency-code-used"));
    }

    @Test
    void nobodyLivesOnByBeingSetAfterAReorganisationHasEndedIt() {
        String tag = get("/agencies/BDT").extract().header("ETag");
        String body = NewAgency.called("Ban Dân tộc").replace("2026-01-01", "2021-05-31");

        String later = set("BDT", tag, body)
                .statusCode(200)
                .body("validTo", equalTo("2025-02-28"))
                .extract()
                .header("ETag");
        set("BDT", later, body.replace("\"contact\"", "\"validTo\": \"2024-02-28\", \"contact\""))
                .statusCode(422)
                .body("errors.code", contains("succession-conflict"));
        set("BDT", later, NewAgency.called("Ban Dân tộc"))
                .statusCode(422)
                .body("errors.pointer", hasItem("/validFrom"));
        get("/agencies/BDT").body("validTo", equalTo("2025-02-28"));
    }

    /** Otherwise whoever takes the reorganisation back would end it unseen. */
    @Test
    void nobodyIsSaidToEndLaterThanAReorganisationEndsIt() {
        String tag = get("/agencies/BDT").extract().header("ETag");
        String body = NewAgency.called("Ban Dân tộc").replace("2026-01-01", "2021-05-31");

        set("BDT", tag, body.replace("\"contact\"", "\"validTo\": \"2026-06-30\", \"contact\""))
                .statusCode(422)
                .body("errors.code", contains("succession-conflict"), "errors.pointer", contains("/validTo"))
                .body("errors[0].detail", containsString("2025-02-28"));
        set("BDT", tag, body.replace("\"contact\"", "\"validTo\": \"2025-02-28\", \"contact\""))
                .statusCode(200);
    }

    @Test
    void aFirstDayThatWasMistypedIsTheOneOfThePlanAgain() {
        String tag = get("/agencies/BDT").extract().header("ETag");
        String body = NewAgency.called("Ban Dân tộc");

        tag = set("BDT", tag, body.replace("2026-01-01", "1021-05-31"))
                .statusCode(200)
                .extract()
                .header("ETag");
        tag = set("BDT", tag, body.replace("2026-01-01", "2021-05-31"))
                .statusCode(200)
                .extract()
                .header("ETag");
        set("BDT", tag, body.replace("2026-01-01", "2021-06-01"))
                .statusCode(422)
                .body("errors.code", contains("agency-code-used"))
                .body("errors[0].detail", containsString("2021-05-31"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "-0044-03-15", "+12345-01-01", "+999999999-12-31"})
    void aDayInAYearWithoutFourDigitsIsRefusedAndChangesNothing(String day) {
        set(CODE, NewAgency.called("Một").replace("2026-01-01", day))
                .statusCode(400)
                .body("code", equalTo("wrong-type"))
                .body("hint", containsString("0001 đến 9999"))
                .body("errors.pointer", contains("/validFrom"));
        get("/agencies/" + CODE).statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "validTo, []",
        "validTo, '[2027, 6, 1]'",
        "validTo, '\"2027-06-01T00:00:00Z\"'",
        "validTo, '\"30/12/2026\"'",
        "aliases, null",
        "members, null"
    })
    void aFieldOfAnotherKindIsRefusedAndClearsNothing(String field, String value) {
        String body = NewAgency.called("Một")
                .replaceFirst("\"aliases\": \\[[^]]*],?", "")
                .replace("\"contact\"", "\"" + field + "\": " + value + ", \"contact\"");

        set(CODE, body)
                .statusCode(400)
                .body("code", equalTo("wrong-type"))
                .body("errors.pointer", contains("/" + field));
        get("/agencies/" + CODE).statusCode(404);
    }

    @Test
    void anEndBeforeATaskBeginsIsRefused() {
        books.knowTask("NEW-TASK");
        String tag = set(CODE, NewAgency.called("Một")).extract().header("ETag");
        assign(CODE, "2026-09-01").statusCode(201);

        set(CODE, tag, ending("2026-06-30")).statusCode(422).body("errors.code", contains("assignment-without-agency"));
    }

    private static String ending(String day) {
        return NewAgency.called("Một").replace("\"contact\"", "\"validTo\": \"" + day + "\", \"contact\"");
    }

    private static ValidatableResponse assign(String agency, String from) {
        return admin().contentType("application/json")
                .body(NewAgency.shallLead(agency, "NEW-TASK").replace("2023-01-01", from))
                .put("/api/v1/assignments/" + agency + ".NEW-TASK.LEAD")
                .then();
    }

    private static ValidatableResponse set(String code, String body) {
        return admin().contentType("application/json")
                .body(body)
                .put("/api/v1/agencies/" + code)
                .then();
    }

    private static ValidatableResponse set(String code, String ifMatch, String body) {
        return admin().header("If-Match", ifMatch)
                .contentType("application/json")
                .body(body)
                .put("/api/v1/agencies/" + code)
                .then();
    }

    private static RequestSpecification admin() {
        return given().filter(new ContractFilter()).auth().oauth2(Tokens.of(null, "admin"));
    }
}
