package vn.hue.ansinh.indicators;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hue.ansinh.kit.testing.AccessTable;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.Tokens;

/** Every operation by everybody, as contracts/access.csv says. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AccessTest extends OnPlaces {
    private static final String DECIDED = "/api/v1/indicators/IND-10-02/targets/2/revisions/2090-01-01";

    private static String imported = "";

    static Stream<AccessTable.Cell> cells() {
        return AccessTable.of("Indicators", "Operations");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void everybodyMayDoWhatTheTableSaysAndNothingElse(AccessTable.Cell cell) {
        RequestSpecification anonymous = given().filter(new ContractFilter());
        RequestSpecification caller = cell.token().map(anonymous.auth()::oauth2).orElse(anonymous);

        Response answer =
                switch (cell.operation()) {
                    case "replayDeadLetters" -> caller.post("/api/v1/operations/indicators/dead-letter-replays");
                    case "rebuildCopy" ->
                        caller.contentType("application/json")
                                .body("{\"topic\": \"nothing.known\"}")
                                .post("/api/v1/operations/indicators/copy-rebuilds");
                    case "importObservations" -> handIn(caller);
                    case "withdrawImport" -> caller.put("/api/v1/observation-imports/" + imported() + "/withdrawal");
                    case "setTarget" -> decide(caller);
                    case "endTarget" -> end(caller);
                    case "resumeTarget" -> resume(caller);
                    case "setPlan" -> put(caller, "/plans/NEW-PLAN", NewCatalogue.PLAN);
                    case "setPolicyArea" -> put(caller, "/policy-areas/NEW-AREA", NewCatalogue.areaOf("KH-197-2021"));
                    case "setTask" -> put(caller, "/tasks/NEW-TASK", NewCatalogue.taskOf("KH-197-2021"));
                    case "setIndicator" -> put(caller, "/indicators/NEW-IND", NewCatalogue.indicatorOf("PA-02"));
                    case "setDefinition" ->
                        put(caller, "/indicators/IND-01-01/definitions/2", NewCatalogue.definitionFrom("2090-01-01"));
                    case "retireIndicator" ->
                        put(read(caller), "/indicators/IND-10-02/retirement", NewCatalogue.RETIREMENT);
                    case "reinstateIndicator" -> read(caller).delete("/api/v1/indicators/IND-10-02/retirement");
                    case "getPublicSummary" -> caller.get("/public/v1/summary");
                    case "getPublicArea" -> caller.get("/public/v1/areas/6");
                    case "getPublicIndicator" -> caller.get("/public/v1/indicators/IND-02-01");
                    default -> caller.get("/api/v1" + address(cell.operation()));
                };

        assertEquals(cell.status(), answer.statusCode(), answer::asString);
    }

    private static String imported() {
        if (imported.isEmpty()) {
            imported = handIn(given().auth().oauth2(Tokens.of(null, "admin"))).path("id");
            await().until(() -> given().auth()
                    .oauth2(Tokens.of(null, "admin"))
                    .get("/api/v1/observation-imports/" + imported)
                    .path("state")
                    .equals("DONE"));
        }
        return imported;
    }

    private static Response put(RequestSpecification caller, String path, String body) {
        return caller.contentType("application/json").body(body).put("/api/v1" + path);
    }

    /** Whoever retires or reinstates it names the state that he has read. */
    private static RequestSpecification read(RequestSpecification caller) {
        return caller.header(
                "If-Match",
                NewCatalogue.admin().get("/api/v1/indicators/IND-10-02").header("ETag"));
    }

    /** A target far behind the plan: it moves no verdict of another test. */
    private static Response decide(RequestSpecification caller) {
        return caller.contentType("application/json").body("""
                        {"comparator": "GE", "value": 90, "unit": "%", "periodKind": "BY_YEAR", "toYear": 2090,
                         "section": "1", "sourceDocument": "QD", "decision": "1/QD"}
                        """).put(DECIDED);
    }

    private static Response end(RequestSpecification caller) {
        return decided(caller)
                .contentType("application/json")
                .body("{\"lastDay\": \"2090-12-31\", \"decision\": \"2/QD\"}")
                .put(DECIDED + "/end");
    }

    private static Response resume(RequestSpecification caller) {
        return decided(caller).delete(DECIDED + "/end");
    }

    private static RequestSpecification decided(RequestSpecification caller) {
        decide(NewCatalogue.admin());
        return caller.header("If-Match", NewCatalogue.admin().get(DECIDED).header("ETag"));
    }

    private static Response handIn(RequestSpecification caller) {
        return caller.header("Idempotency-Key", UUID.randomUUID())
                .contentType("text/csv; charset=utf-8")
                .body("indicator,place,period,value,status\n")
                .post("/api/v1/observation-imports?mode=DRY_RUN");
    }

    private static String address(String operation) {
        return switch (operation) {
            case "listPlans" -> "/plans";
            case "getPlan" -> "/plans/KH-197-2021";
            case "listPolicyAreas" -> "/policy-areas";
            case "getPolicyArea" -> "/policy-areas/PA-06";
            case "listCatalogueChanges" -> "/catalogue-changes";
            case "getTask" -> "/tasks/TASK-01-01";
            case "listTasks" -> "/tasks";
            case "listIndicators" -> "/indicators";
            case "getIndicator" -> "/indicators/IND-02-01";
            case "listObservations" -> "/indicators/IND-02-01/observations";
            case "aggregateObservations" -> "/indicators/IND-02-01/aggregates";
            case "reconcile" -> "/reconciliation?period=2023";
            case "getProgress" -> "/indicators/IND-02-01/progress";
            case "listProgress" -> "/progress";
            case "summariseProgress" -> "/progress/summary";
            case "exportObservations" -> "/observations";
            case "getCsvMetadata" -> "/observations/csv-metadata";
            case "getDataset" -> "/observations/dataset";
            case "listRevisions" -> "/observations/revisions";
            case "listVerdicts" -> "/indicators/IND-02-01/verdicts";
            case "getTarget" -> "/indicators/IND-10-02/targets/1/revisions/2021-05-31";
            case "listTargets" -> "/indicators/IND-02-01/targets";
            case "listImports" -> "/observation-imports";
            case "getImport" -> "/observation-imports/" + imported();
            case "listImportRows" -> "/observation-imports/" + imported() + "/rows";
            case "downloadRejectedRows" -> "/observation-imports/" + imported() + "/rejected-rows";
            case "listDeadLetters" -> "/operations/indicators/dead-letters";
            case "listRefusedStepsOfService" -> "/operations/indicators/refused-steps";
            case "listCopies" -> "/operations/indicators/copies";
            default -> throw new IllegalStateException(operation + " is new: say here how it is asked");
        };
    }
}
