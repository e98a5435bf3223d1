package vn.hue.ansinh.agencies.reorganisation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.agencies.OnRealParts;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.EventSchemas;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.Tokens;

/** What a reorganisation moves is something that there is, and of the sort that its kind moves. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ScopeTest extends OnRealParts {
    private final String address = "/api/v1/agency-successions/test-" + UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "PARTIAL_TRANSFER, FUNCTION, TASK-10-01",
        "PARTIAL_TRANSFER, AREAS, PA-01",
        "PARTIAL_TRANSFER, ALL,",
        "FUNCTION_TRANSFER, TERRITORY, 19777@2025-07-01",
        "FUNCTION_TRANSFER, ALL,"
    })
    void landPassesByTerritoryAndFunctionsByName(String kind, String scopeKind, String scope) {
        drafts(kind, scopeKind, scope)
                .statusCode(422)
                .body("errors.pointer", contains("/scopeKind"), "errors.code", contains("succession-scope"));
    }

    @ParameterizedTest
    @CsvSource({
        "FUNCTION_TRANSFER, FUNCTION, R-O2",
        "FUNCTION_TRANSFER, FUNCTION, PA-99",
        "FUNCTION_TRANSFER, FUNCTION, 19777@2025-07-01",
        "FUNCTION_TRANSFER, AREAS, IND-06-01",
        "PARTIAL_TRANSFER, TERRITORY, PA-01",
        "PARTIAL_TRANSFER, TERRITORY, 19777",
        "PARTIAL_TRANSFER, TERRITORY, 474@2021-07-01"
    })
    void whatItNamesIsThere(String kind, String scopeKind, String scope) {
        drafts(kind, scopeKind, scope)
                .statusCode(422)
                .body("errors.pointer", contains("/scope/0"), "errors.code", contains("succession-scope"));
    }

    @ParameterizedTest
    @CsvSource({
        "FUNCTION_TRANSFER, FUNCTION, PA-10",
        "FUNCTION_TRANSFER, FUNCTION, R-02",
        "FUNCTION_TRANSFER, AREAS, PA-10",
        "PARTIAL_TRANSFER, TERRITORY, 19777@2025-07-01",
        "SPLIT, FUNCTION, TASK-10-01",
        "ABOLISH, TERRITORY, 19777@2025-07-01",
        "MERGE, ALL,"
    })
    void whatFitsIsWrittenDown(String kind, String scopeKind, String scope) {
        drafts(kind, scopeKind, scope).statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ALL", "AREAS", "TERRITORY", "FUNCTION"})
    void theOthersAreToldOfEachSortOfScope(String scopeKind) {
        EventSchemas.check(
                "succession.changed",
                EventSchemas.example("succession.changed")
                        .replaceFirst("\"scopeKind\": \"[A-Z]+\"", "\"scopeKind\": \"" + scopeKind + "\""));
    }

    @Test
    void aDraftThatNobodyWantsAnyMoreIsWithdrawnAndComesToNothing() {
        String draft = drafts("MERGE", "ALL", null).statusCode(201).extract().header("ETag");

        admin().header("If-Match", draft)
                .body("{\"reason\": \"Không làm nữa\"}")
                .post(address + "/withdrawal")
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));

        get("/agencies/SVHTT").body("validTo", nullValue());
        assertEquals(
                List.of("0"),
                books.texts("select told_revision from agency_succession where '" + address + "' like '%' || id"));
    }

    @Test
    void whatWasWithdrawnIsNotWrittenDownAgain() {
        String draft = drafts("MERGE", "ALL", null).statusCode(201).extract().header("ETag");
        admin().header("If-Match", draft)
                .body("{\"reason\": \"Nhập nhầm\"}")
                .post(address + "/withdrawal")
                .then()
                .statusCode(200);

        drafts("MERGE", "ALL", null)
                .statusCode(409)
                .body("code", equalTo("step-not-allowed"))
                .body("allowedTransitions", empty());
    }

    private ValidatableResponse drafts(String kind, String scopeKind, String scope) {
        return admin().body("""
                {"effectiveOn": "2026-07-01", "kind": "%s", "predecessors": ["SVHTT"], "successors": ["SGDDT"],
                 "scopeKind": "%s", "scope": [%s], "basis": "1/NQ-HĐND"}
                """.formatted(kind, scopeKind, scope == null ? "" : "\"" + scope + "\""))
                .put(address)
                .then();
    }

    private static RequestSpecification admin() {
        return given().filter(new ContractFilter())
                .auth()
                .oauth2(Tokens.of(null, "admin"))
                .contentType("application/json");
    }
}
