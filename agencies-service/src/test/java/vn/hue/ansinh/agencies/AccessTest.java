package vn.hue.ansinh.agencies;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hue.ansinh.agencies.client.SignInStandIn;
import vn.hue.ansinh.kit.testing.AccessTable;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.Tokens;

/** Every operation by everybody, as contracts/access.csv says. */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(SignInStandIn.class)
class AccessTest extends OnRealParts {

    static Stream<AccessTable.Cell> cells() {
        return AccessTable.of("Agencies", "Operations");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void everybodyMayDoWhatTheTableSaysAndNothingElse(AccessTable.Cell cell) {
        books.knowTask("NEW-TASK");
        books.run("update agency set contact_unit = 'Văn phòng' where code = 'SYT'");
        RequestSpecification anonymous = given().filter(new ContractFilter());
        RequestSpecification caller = cell.token().map(anonymous.auth()::oauth2).orElse(anonymous);

        Response answer =
                switch (cell.operation()) {
                    case "replayDeadLetters" -> caller.post("/api/v1/operations/agencies/dead-letter-replays");
                    case "rebuildCopy" ->
                        caller.contentType("application/json")
                                .body("{\"topic\": \"nothing.known\"}")
                                .post("/api/v1/operations/agencies/copy-rebuilds");
                    case "setAgency" ->
                        caller.contentType("application/json")
                                .body(NewAgency.called("Cơ quan thử"))
                                .put("/api/v1/agencies/NEW-ACCESS");
                    case "setAssignment" ->
                        caller.contentType("application/json")
                                .body(NewAgency.shallLead("SYT", "NEW-TASK"))
                                .put("/api/v1/assignments/SYT.NEW-TASK.LEAD");
                    case "setPlaceShares" ->
                        caller.contentType("application/json").body("""
                                        {"basis": "Dân số", "successors": [{"place": "474@2025-01-01", "share": 1}]}
                                        """).put("/api/v1/places/474@2021-07-01/shares");
                    case "draftSuccession" -> draft(caller, "access-" + UUID.randomUUID());
                    case "draftPlaceSuccession" -> drawPlaces(caller, "access-" + UUID.randomUUID());
                    case "effectPlaceSuccession" -> caller.post("/api/v1/place-successions/" + drawn() + "/effect");
                    case "withdrawPlaceSuccession" ->
                        caller.contentType("application/json")
                                .body("{\"reason\": \"Nhầm\"}")
                                .post("/api/v1/place-successions/" + drawn() + "/withdrawal");
                    case "setAgencyProfile" ->
                        caller.contentType("application/json")
                                .body("{\"language\": \"en\", \"addresses\": []}")
                                .put("/api/v1/agencies/SYT/profile");
                    case "registerAgencyClient" ->
                        caller.contentType("application/json")
                                .body("{\"description\": \"Kho\"}")
                                .put("/api/v1/agencies/SYT/clients/" + UUID.randomUUID());
                    case "rotateAgencyClientSecret" -> caller.put("/api/v1/agencies/SYT/clients/none/secret");
                    case "revokeAgencyClient" -> caller.delete("/api/v1/agencies/SYT/clients/none");
                    // Without a tag nothing moves: the refusal shows that the caller got that far.
                    case "effectSuccession" -> caller.post("/api/v1/agency-successions/" + drafted() + "/effect");
                    case "withdrawSuccession" ->
                        caller.contentType("application/json")
                                .body("{\"reason\": \"Nhầm\"}")
                                .post("/api/v1/agency-successions/2025-03-01-skhdt/withdrawal");
                    default -> caller.get("/api/v1" + address(cell.operation()));
                };

        assertEquals(cell.status(), answer.statusCode(), answer::asString);
    }

    private static String drafted() {
        String id = "access-" + UUID.randomUUID();
        draft(given().auth().oauth2(Tokens.of(null, "admin")), id).then().statusCode(201);
        return id;
    }

    private static Response draft(RequestSpecification caller, String id) {
        return caller.contentType("application/json").body("""
                        {"effectiveOn": "2027-01-01", "kind": "FUNCTION_TRANSFER", "predecessors": ["SVHTT"],
                         "successors": ["SGDDT"], "scopeKind": "FUNCTION", "scope": ["TASK-09-01"], "basis": "1/NQ"}
                        """).put("/api/v1/agency-successions/" + id);
    }

    private static String drawn() {
        String id = "access-" + UUID.randomUUID();
        drawPlaces(given().auth().oauth2(Tokens.of(null, "admin")), id).then().statusCode(201);
        return id;
    }

    private static Response drawPlaces(RequestSpecification caller, String id) {
        return caller.contentType("application/json").body("""
                        {"effectiveOn": "2027-01-01", "basis": "1/NQ", "abolished": ["20140@2025-07-01"]}
                        """).put("/api/v1/place-successions/" + id);
    }

    private static String address(String operation) {
        return switch (operation) {
            case "listAgencies" -> "/agencies";
            case "getAgency" -> "/agencies/SYT";
            case "listPlaces" -> "/places";
            case "getPlaceShares" -> "/places/474@2021-07-01/shares";
            case "listRegistryChanges" -> "/registry-changes";
            case "getPlace" -> "/places/474?on=2024-06-01";
            case "getAgencyTree" -> "/agencies/UBND-TINH/tree?on=2023-11-01";
            case "getAgencyProfile" -> "/agencies/SYT/profile";
            case "listAgencyClients" -> "/agencies/SYT/clients";
            case "getAgencyContact" -> "/agencies/SYT/contact";
            case "getAssignment" -> "/assignments/SYT.IND-06-01.LEAD";
            case "getLineage" -> "/agencies/SLDTBXH/lineage";
            case "listPlaceSuccessions" -> "/place-successions";
            case "listSuccessions" -> "/agency-successions";
            case "getCoverageMatrix" -> "/coverage/matrix";
            case "getCoverage" -> "/coverage";
            case "previewSuccession" -> "/agency-successions/" + drafted() + "/preview";
            case "listAssignments" -> "/assignments";
            case "listDeadLetters" -> "/operations/agencies/dead-letters";
            case "listRefusedStepsOfService" -> "/operations/agencies/refused-steps";
            case "listCopies" -> "/operations/agencies/copies";
            default -> throw new IllegalStateException(operation + " is new: say here how it is asked");
        };
    }
}
