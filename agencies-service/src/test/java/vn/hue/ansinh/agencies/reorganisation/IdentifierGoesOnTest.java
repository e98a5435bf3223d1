package vn.hue.ansinh.agencies.reorganisation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.agencies.NewAgency;
import vn.hue.ansinh.agencies.OnRealParts;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.Tokens;

/** A department gets another name, as another agency, and its electronic identifier goes on with that one. */
@QuarkusTest
@WithTestResource(RealParts.class)
class IdentifierGoesOnTest extends OnRealParts {
    private static final String RENAME = """
            {"effectiveOn": "2026-07-01", "kind": "RENAME", "predecessors": ["NEW-ONE"], "successors": ["NEW-TWO"],
             "scopeKind": "ALL", "scope": [], "basis": "1/NQ-HĐND"}
            """;

    private final String rename = "/api/v1/agency-successions/test-" + UUID.randomUUID();

    private String effective;

    @BeforeEach
    void itIsRenamed() {
        set("NEW-ONE", identified("Một")).statusCode(201);
        set("NEW-TWO", fromThen(NewAgency.called("Hai"))).statusCode(201);
        String draft = by("first-admin")
                .body(RENAME)
                .put(rename)
                .then()
                .statusCode(201)
                .extract()
                .header("ETag");
        effective = by("second-admin")
                .header("If-Match", draft)
                .post(rename + "/effect")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        set("NEW-TWO", fromThen(identified("Hai"))).statusCode(200);
    }

    @AfterEach
    void itNeverWas() {
        books.run(
                "update agency_succession set state = 'WITHDRAWN', reason = 'Thử' where 'NEW-ONE' = any (predecessors)");
        books.forgetNewAgencies();
    }

    @Test
    void theRenamingIsTakenBackOnlyOnceOneOfTheTwoHasGivenTheIdentifierUp() {
        withdraw()
                .statusCode(422)
                .body("errors.code", contains("identifier-taken"), "errors[0].detail", containsString("NEW-TWO"));
        get("/agencies/NEW-ONE").body("validTo", equalTo("2026-06-30"));

        set("NEW-TWO", fromThen(NewAgency.called("Hai"))).statusCode(200);

        withdraw().statusCode(200).body("state", equalTo("WITHDRAWN"));
        get("/agencies/NEW-ONE").body("validTo", equalTo(null), "identifier", equalTo("H57.98"));
    }

    @Test
    void whoEndedByItCanStillBeCorrected() {
        set("NEW-ONE", identified("Một, sửa lại")).statusCode(200).body("identifier", equalTo("H57.98"));
    }

    private ValidatableResponse withdraw() {
        return by("first-admin")
                .header("If-Match", effective)
                .body("{\"reason\": \"Nhập nhầm\"}")
                .post(rename + "/withdrawal")
                .then();
    }

    private static String fromThen(String agency) {
        return agency.replace("2026-01-01", "2026-07-01");
    }

    private static String identified(String name) {
        return NewAgency.called(name).replace("\"type\"", "\"identifier\": \"H57.98\", \"type\"");
    }

    private static ValidatableResponse set(String code, String body) {
        String tag = get("/agencies/" + code).extract().header("ETag");
        RequestSpecification admin = by("first-admin");
        if (tag != null) {
            admin.header("If-Match", tag);
        }
        return admin.body(body).put("/api/v1/agencies/" + code).then();
    }

    private static RequestSpecification by(String person) {
        return given().filter(new ContractFilter())
                .auth()
                .oauth2(Tokens.ofPerson(person, null, "admin"))
                .contentType("application/json");
    }
}
