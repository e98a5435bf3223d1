package vn.hue.ansinh.agencies.reorganisation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        String draft = draft(merge("2024-03-01", "SVHTT", "SGDDT")).extract().header("ETag");
        String effective = step(draft, "/effect").statusCode(200).extract().header("ETag");

        get("/assignments?subject=TASK-10-01&role=LEAD&on=2024-03-01").body("items.agency", contains("SGDDT"));
        // What came to it later now comes to its heir: press matters, on 1 March 2025.
        get("/assignments?subject=TASK-09-01&role=LEAD&on=2025-03-01").body("items.agency", not(hasItem("STTTT")));

        admin().header("If-Match", effective)
                .contentType("application/json")
                .body("{\"reason\": \"Thử\"}")
                .post(address("/withdrawal"))
                .then()
                .statusCode(200);
    }

    @Test
    void stepsHaveAnOrderAndNameTheStateThatWasRead() {
        String draft = draft(merge("2026-07-01", "SVHTT", "SGDDT")).extract().header("ETag");

        admin().post(address("/effect")).then().statusCode(428);
        step("\"v7\"", "/effect").statusCode(412);
        admin().header("If-Match", draft)
                .contentType("application/json")
                .body("{\"reason\": \"x\"}")
                .post(address("/withdrawal"))
                .then()
                .statusCode(409)
                .body("allowedTransitions", contains("CHANGE", "EFFECT"));
        draft(merge("2026-07-01", "SVHTT", "SGDDT")).statusCode(200);
        draft(merge("2026-08-01", "SVHTT", "SGDDT")).statusCode(428);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01, SLDTBXH, SYT, /predecessors/0",
        "2026-07-01, SYT, NOBODY, /successors/0",
        "2024-07-01, SYT, SNNMT, /successors/0",
        "2026-07-01, SYT, SLDTBXH, /successors/0"
    })
    void whoIsNotThereOnTheDayCannotTakePart(String day, String from, String to, String pointer) {
        draft(merge(day, from, to)).statusCode(422).body("errors.pointer", contains(pointer));
    }

    @ParameterizedTest
    @CsvSource({"RENAME,ALL,,/successors", "MERGE,FUNCTION,,/scope", "MERGE,ALL,PA-01,/scope"})
    void itsShapeMustFitItsKind(String kind, String scopeKind, String scope, String pointer) {
        String heirs = kind.equals("RENAME") ? "\"SYT\", \"STC\"" : "\"SYT\"";
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

    private String books(String which) {
        return books.texts("select count(*) || ' ' || count(distinct agency) from assignment where not withdrawn and "
                        + which)
                .get(0);
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
        return admin().header("If-Match", tag).post(address(step)).then();
    }

    private static String merge(String day, String from, String to) {
        return """
                {"effectiveOn": "%s", "kind": "MERGE", "predecessors": ["%s"], "successors": ["%s"], "scopeKind": "ALL",
                 "scope": [], "basis": "1/NQ-HĐND"}
                """.formatted(day, from, to);
    }

    private static RequestSpecification admin() {
        return given().filter(new ContractFilter()).auth().oauth2(Tokens.of(null, "admin"));
    }
}
