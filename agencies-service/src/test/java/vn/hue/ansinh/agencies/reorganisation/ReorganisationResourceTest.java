package vn.hue.ansinh.agencies.reorganisation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.agencies.OnRealParts;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.Tokens;

@QuarkusTest
@WithTestResource(RealParts.class)
class ReorganisationResourceTest extends OnRealParts {
    private final String id = "test-" + UUID.randomUUID();

    @Test
    void aDraftMovesNothingTheStepDoesAndTheWithdrawalTakesItBack() {
        String before = books("valid_to is null");
        String draft = draft(merge("2026-07-01", "SVHTT", "SGDDT"))
                .statusCode(201)
                .extract()
                .header("ETag");
        assertEquals(before, books("valid_to is null"));
        admin().get(address("/preview"))
                .then()
                .statusCode(200)
                .body("passed.passedFrom.flatten()", hasItem("SVHTT.TASK-10-01.LEAD"), "orphaned", empty());
        assertEquals(before, books("valid_to is null"));

        String effective = step(draft, "/effect")
                .statusCode(200)
                .body("state", equalTo("EFFECTIVE"))
                .extract()
                .header("ETag");
        get("/agencies/SVHTT").body("validTo", equalTo("2026-06-30"));
        get("/assignments?subject=TASK-10-01&role=LEAD&on=2026-06-30").body("items.agency", contains("SVHTT"));
        get("/assignments?subject=TASK-10-01&role=LEAD&on=2026-07-01").body("items.agency", contains("SGDDT"));
        get("/agencies/SGDDT/lineage").body("successions.succession", hasItem(id));

        admin().header("If-Match", effective)
                .contentType("application/json")
                .body("{\"reason\": \"Nhập nhầm\"}")
                .post(address("/withdrawal"))
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        get("/agencies/SVHTT").body("validTo", equalTo(null), "successions.id", not(hasItem(id)));
        assertEquals(before, books("valid_to is null"));
        get("/agency-successions?agency=SVHTT").body("items.id", not(hasItem(id)));
        admin().get("/api/v1/agency-successions?agency=SVHTT").then().body("items.id", hasItem(id));
    }

    @Test
    void aDayInThePastIsReplayed() {
        String draft = draft(transfer("2024-03-01", "SVHTT", "STTTT", "TASK-10-01"))
                .statusCode(201)
                .extract()
                .header("ETag");
        String effective = step(draft, "/effect").statusCode(200).extract().header("ETag");

        get("/assignments?subject=TASK-10-01&role=LEAD&on=2024-02-29").body("items.agency", contains("SVHTT"));
        get("/assignments?subject=TASK-10-01&role=LEAD&on=2024-03-01").body("items.agency", contains("STTTT"));
        // What it had got by then, its own heir of 1 March 2025 has now.
        get("/assignments?subject=TASK-10-01&role=LEAD&on=2025-03-01").body("items.agency", contains("SKHCN"));

        admin().header("If-Match", effective)
                .contentType("application/json")
                .body("{\"reason\": \"Thử\"}")
                .post(address("/withdrawal"))
                .then()
                .statusCode(200);
    }

    @Test
    void aDayInThePastThatContradictsWhatCameLaterIsRefused() {
        String before = books("true");

        draft(merge("2024-03-01", "SVHTT", "SGDDT"))
                .statusCode(422)
                .body("errors.pointer", contains("/effectiveOn"), "errors.code", contains("succession-conflict"))
                .body("errors[0].detail", containsString("2025-03-01-stttt-press"));

        assertEquals(before, books("true"));
        get("/assignments?subject=TASK-09-01&role=LEAD&on=2025-03-01").body("items.agency", contains("SVHTT"));
    }

    @ParameterizedTest
    @CsvSource({"predecessors, /predecessors/1", "successors, /successors/1", "scope, /scope/1"})
    void nothingIsNamedTwice(String list, String pointer) {
        String once = transfer("2026-07-01", "SVHTT", "SGDDT", "TASK-10-01");
        String twice = once.replaceFirst("(\"" + list + "\": \\[)(\"[^\"]+\")", "$1$2, $2");
        assertNotEquals(once, twice);

        draft(twice).statusCode(422).body("errors.pointer", contains(pointer), "errors.code", contains("named-twice"));
    }

    @ParameterizedTest(name = "{0}: {1} to {2} on {3}")
    @CsvSource({
        "MERGE, SKHDT, SXD, 2025-03-01, /scope, 2025-03-01-skhdt",
        "ABOLISH, STC, '', 2025-03-01, /effectiveOn, 2025-03-01-skhdt",
        "MERGE, SNV, SYT, 2025-03-01, /effectiveOn, 2025-03-01-sldtbxh-labour"
    })
    void chainsOfOneDayAndRingsAreRefusedInWhateverOrderTheyAreWrittenDown(
            String kind, String from, String to, String day, String pointer, String named) {
        draft(reorganisation(kind, day, from, to))
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer), "errors.detail", hasItem(containsString(named)));
    }

    @Test
    void whatWouldBeLeftWithoutHolderIsShownBeforehandAndListedAfterwards() {
        String draft = draft(reorganisation("ABOLISH", "2026-07-01", "SXD", ""))
                .statusCode(201)
                .extract()
                .header("ETag");
        List<String> orphans = admin().get(address("/preview")).then().extract().path("orphaned.id");
        List<String> led = all("/assignments?agency=SXD&on=2026-06-30", 500, "id");

        assertEquals(Set.copyOf(led), Set.copyOf(orphans));
        assertFalse(orphans.isEmpty());
        String effective = step(draft, "/effect").statusCode(200).extract().header("ETag");
        get("/coverage?on=2026-07-01").body("orphans.id", hasItems(led.toArray(String[]::new)));
        withdraw(effective).statusCode(200);
        get("/coverage?on=2026-07-01").body("orphans.agency", not(hasItem("SXD")));
        get("/agencies/SXD").body("validTo", equalTo(null));
    }

    @Test
    void whoEndsIsShownBeforehand() {
        draft(reorganisation("SPLIT", "2026-07-01", "CATP", "SNV")
                        .replace("\"ALL\"", "\"FUNCTION\"")
                        .replace("\"scope\": []", "\"scope\": [\"TASK-02-09\"]"))
                .statusCode(201);

        admin().get(address("/preview"))
                .then()
                .statusCode(200)
                .body("ended.agency", contains("CATP"), "ended.validTo", contains("2026-06-30"));
    }

    @Test
    void theRowsOfOneReorganisationAreShownTogether() {
        String rest = id + "-rest";
        draft(reorganisation("SPLIT", "2026-07-01", "SVHTT", "SGDDT")
                        .replace("\"ALL\"", "\"FUNCTION\"")
                        .replace("\"scope\": []", "\"scope\": [\"TASK-10-01\"]"))
                .statusCode(201);
        admin().contentType("application/json")
                .body(reorganisation("SPLIT", "2026-07-01", "SVHTT", "SNV"))
                .put("/api/v1/agency-successions/" + rest)
                .then()
                .statusCode(201);

        admin().get(address("/preview")).then().body("orphaned", not(empty()));
        admin().get(address("/preview?with=" + rest))
                .then()
                .statusCode(200)
                .body("orphaned", empty(), "passed.agency", hasItems("SGDDT", "SNV"));
        admin().get(address("/preview?with=" + id + "-none")).then().statusCode(404);
        admin().get(address("/preview?with=,")).then().statusCode(400);
    }

    @Test
    void whoGivesAFunctionAwayDoesNotEnd() {
        draft(transfer("2026-07-01", "SVHTT", "SGDDT", "TASK-10-01")).statusCode(201);

        admin().get(address("/preview")).then().statusCode(200).body("ended", empty());
    }

    @Test
    void whoWroteItDownDoesNotPutItIntoEffectAndEachStepIsKept() {
        String draft = draft(transfer("2026-07-01", "SVHTT", "SGDDT", "TASK-10-01"))
                .extract()
                .header("ETag");

        admin().header("If-Match", draft)
                .post(address("/effect"))
                .then()
                .statusCode(403)
                .body("code", equalTo("drafter-puts-into-effect"));
        assertEquals(
                List.of("drafter-puts-into-effect"),
                books.texts("select code from refused_step where actor <> '' and path like '%" + id + "%'"));
        withdraw(step(draft, "/effect").statusCode(200).extract().header("ETag"))
                .statusCode(200);

        admin().get("/api/v1/registry-changes?kind=SUCCESSION&subject=" + id)
                .then()
                .statusCode(200)
                .body("items.state.state", contains("DRAFT", "EFFECTIVE", "WITHDRAWN"))
                .body("items.recordedBy", contains("null-admin", "second-admin", "null-admin"))
                .body("items[2].state.reason", equalTo("Nhập nhầm"));
        assertThrows(
                IllegalStateException.class, () -> books.run("update agency_succession_step set recorded_by = 'x'"));
    }

    @Test
    void stepsHaveAnOrderAndNameTheStateThatWasRead() {
        String draft = draft(merge("2026-07-01", "SVHTT", "SGDDT")).extract().header("ETag");

        admin().post(address("/effect")).then().statusCode(428);
        step("\"v7\"", "/effect").statusCode(412);
        draft(merge("2026-07-01", "SVHTT", "SGDDT")).statusCode(200);
        draft(merge("2026-08-01", "SVHTT", "SGDDT")).statusCode(428);
        String withdrawn = withdraw(draft).statusCode(200).extract().header("ETag");
        withdraw(withdrawn).statusCode(409).body("allowedTransitions", empty(), "hint", containsString("mã (id) khác"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"v1\"", "*"})
    void whoeverHasReadADraftThatIsNotThereWritesNone(String read) {
        admin().header("If-Match", read)
                .contentType("application/json")
                .body(merge("2026-07-01", "SVHTT", "SGDDT"))
                .put(address(""))
                .then()
                .statusCode(412)
                .body("code", equalTo("version-conflict"));

        assertEquals(0, books.count("agency_succession where id = '" + id + "'"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01, SLDTBXH, SYT, /predecessors/0",
        "2026-07-01, SYT, NOBODY, /successors/0",
        "2024-07-01, SYT, SNNMT, /successors/0",
        "2026-07-01, SYT, SLDTBXH, /successors/0"
    })
    void whoIsNotThereOnTheDayCannotTakePart(String day, String from, String to, String pointer) {
        draft(merge(day, from, to)).statusCode(422).body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest
    @CsvSource({
        "RENAME,ALL,,/successors",
        "FUNCTION_TRANSFER,FUNCTION,TASK-09-01,/successors",
        "SPLIT,FUNCTION,,/scope",
        "RENAME,AREAS,PA-06,/scopeKind",
        "MERGE,FUNCTION,TASK-09-01,/scopeKind",
        "MERGE,TERRITORY,20140@2025-07-01,/scopeKind",
        "ABOLISH,FUNCTION,TASK-09-01,/scopeKind",
        "MERGE,ALL,PA-01,/scope"
    })
    void itsShapeMustFitItsKind(String kind, String scopeKind, String scope, String pointer) {
        String heirs = pointer.equals("/successors") ? "\"SYT\", \"STC\"" : "\"SYT\"";
        draft("""
                {"effectiveOn": "2026-07-01", "kind": "%s", "predecessors": ["SVHTT"], "successors": [%s],
                 "scopeKind": "%s", "scope": [%s], "basis": "1/NQ"}
                """.formatted(kind, heirs, scopeKind, scope == null ? "" : "\"" + scope + "\""))
                .statusCode(422)
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void theLineOfLabourLeadsToItsFiveSuccessors() {
        get("/agencies/SLDTBXH/lineage")
                .body("successions.to", hasItems("SNV", "SYT", "SNNMT", "SGDDT", "CATP"))
                .body("agencies.code", not(hasItem("SNNPTNT")));
        get("/agencies/UBND-20014/lineage").body("successions.from", hasItems("UBND-474", "UBND-475", "UBND-477"));
        get("/agencies/NOBODY/lineage").statusCode(404);
    }

    @Test
    void theGapsOfThePlanAreShown() {
        get("/coverage?on=2023-11-30")
                .statusCode(200)
                .body("orphans", empty(), "overlaps", empty())
                .body("idle", hasItem("CQBC"), "withoutLead", not(empty()));
    }

    @Test
    void theHistoryOfOneWithALongIdCanBeAskedFor() {
        String longest = "/api/v1/registry-changes?subject=" + "x".repeat(200);
        admin().get(longest).then().statusCode(200).body("items", empty());
        admin().get(longest + "x").then().statusCode(400).body("parameter", equalTo("subject"));
    }

    private String books(String which) {
        return books.texts("select count(*) || ' ' || count(distinct agency) from assignment where not withdrawn and "
                        + which)
                .get(0);
    }

    @Test
    void whoGoesOnHasChangedAllTheSameAndReadersSeeIt() {
        String read = get("/agencies/SVHTT").extract().header("ETag");
        String draft = draft(transfer("2026-07-01", "SVHTT", "SGDDT", "TASK-10-01"))
                .extract()
                .header("ETag");

        String effective = step(draft, "/effect").statusCode(200).extract().header("ETag");

        given().header("If-None-Match", read)
                .get("/api/v1/agencies/SVHTT")
                .then()
                .statusCode(200)
                .body("successions.id", hasItem(id));
        withdraw(effective).statusCode(200);
        get("/agencies/SVHTT").body("successions.id", not(hasItem(id)));
    }

    @Test
    void whatFollowedFromAReorganisationThatWasTakenBackIsThereNoMore() {
        String draft = draft(transfer("2026-07-01", "SVHTT", "SGDDT", "TASK-10-01"))
                .extract()
                .header("ETag");
        String effective = step(draft, "/effect").statusCode(200).extract().header("ETag");
        get("/assignments/SGDDT.TASK-10-01.LEAD@2026-07-01").statusCode(200);

        withdraw(effective).statusCode(200);

        get("/assignments/SGDDT.TASK-10-01.LEAD@2026-07-01").statusCode(404);
    }

    private String address(String step) {
        return "/api/v1/agency-successions/" + id + step;
    }

    private ValidatableResponse draft(String body) {
        return admin().contentType("application/json")
                .body(body)
                .put(address(""))
                .then();
    }

    private ValidatableResponse step(String tag, String step) {
        return second().header("If-Match", tag).post(address(step)).then();
    }

    private ValidatableResponse withdraw(String tag) {
        return admin().header("If-Match", tag)
                .contentType("application/json")
                .body("{\"reason\": \"Nhập nhầm\"}")
                .post(address("/withdrawal"))
                .then();
    }

    private static String merge(String day, String from, String to) {
        return reorganisation("MERGE", day, from, to);
    }

    private static String reorganisation(String kind, String day, String from, String to) {
        return """
                {"effectiveOn": "%s", "kind": "%s", "predecessors": ["%s"], "successors": [%s], "scopeKind": "ALL",
                 "scope": [], "basis": "1/NQ-HĐND"}
                """.formatted(day, kind, from, to.isEmpty() ? "" : "\"" + to + "\"");
    }

    private static String transfer(String day, String from, String to, String task) {
        return """
                {"effectiveOn": "%s", "kind": "FUNCTION_TRANSFER", "predecessors": ["%s"], "successors": ["%s"],
                 "scopeKind": "FUNCTION", "scope": ["%s"], "basis": "1/NQ-HĐND"}
                """.formatted(day, from, to, task);
    }

    private static RequestSpecification second() {
        return given().filter(new ContractFilter()).auth().oauth2(Tokens.ofPerson("second-admin", null, "admin"));
    }

    private static RequestSpecification admin() {
        return given().filter(new ContractFilter()).auth().oauth2(Tokens.of(null, "admin"));
    }
}
