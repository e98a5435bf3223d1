package vn.hue.ansinh.gateway.access;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toSet;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.gateway.contract.Operation;
import vn.hue.ansinh.gateway.contract.Operations;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.kit.testing.AccessTable;
import vn.hue.ansinh.kit.testing.Tokens;

/** Each cell of {@code contracts/access.csv} that role or sign-in decides is decided at the door already. */
@QuarkusTest
@WithTestResource(Neighbours.class)
class AdmittingTest {
    private static final HttpClient CALLER =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String HEALTH = "SYT";
    private static final String EDUCATION = "SGDDT";
    /** Asked by whoever acts for any agency. */
    private static final Set<String> NOT_ONLY_OWN = Set.of("getAgencyContact");

    @Inject
    Operations operations;

    static Stream<AccessTable.Cell> cells() {
        return AccessTable.of("Agencies", "Indicators", "Reporting", "Operations");
    }

    @ParameterizedTest
    @MethodSource("cells")
    void isDecidedAsTheTableSays(AccessTable.Cell cell) throws IOException, InterruptedException {
        int status = call(cell, named(cell.operation()));

        if (cell.status() == 401) {
            assertEquals(401, status);
        } else if (cell.status() == 403 && isKnownAtTheDoor(cell)) {
            assertEquals(403, status);
        } else if (cell.status() != 403) {
            assertTrue(status != 401 && status != 403, "refused with " + status);
        }
    }

    /** A right that hangs on whose report it is, only the service knows, unless the agency stands in the path. */
    private boolean isKnownAtTheDoor(AccessTable.Cell cell) {
        Operation operation = named(cell.operation());
        return !cell.caller().startsWith("other-")
                || isRead(operation)
                        && operation
                                .ownAgency()
                                .filter(at -> operation.segmentOf(at) >= 0)
                                .isPresent();
    }

    private static boolean isRead(Operation operation) {
        return operation.method().equals("GET");
    }

    /** By the client of the JDK: there are more than a thousand cells. */
    private static int call(AccessTable.Cell cell, Operation operation) throws IOException, InterruptedException {
        HttpRequest.Builder call = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + path(operation)))
                .method(operation.method(), HttpRequest.BodyPublishers.noBody());
        cell.token().ifPresent(token -> call.header("Authorization", "Bearer " + token));
        return CALLER.send(call.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private Operation named(String id) {
        return operations.all().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** An address about the Department of Health, where it is about an agency. */
    private static String path(Operation operation) {
        String path = "/" + String.join("/", operation.segments()).replaceAll("\\{service}", "agencies");
        String own = operation.ownAgency().orElse("none");
        return path.replace("{" + own + "}", own.equals("id") ? "R-02.2023.SYT" : HEALTH)
                .replaceAll("\\{[^}]+}", "x");
    }

    static Stream<String> rolesOfOneAgency() {
        return Stream.of("reporter", "approver");
    }

    @ParameterizedTest
    @MethodSource("rolesOfOneAgency")
    void whatIsAnothersByItsAddressIsRefusedBeforeTheServiceIsAsked(String role) {
        int asked = Neighbours.reporting().asked() + Neighbours.agencies().asked();
        List<Operation> own = operations.all().stream()
                .filter(operation -> operation.ownAgency().isPresent() && isRead(operation))
                .toList();

        assertFalse(own.isEmpty());
        for (Operation operation : own) {
            given().auth()
                    .oauth2(Tokens.of(EDUCATION, role))
                    .request(operation.method(), path(operation) + "?agency=" + HEALTH)
                    .then()
                    .statusCode(403);
        }
        assertEquals(
                asked, Neighbours.reporting().asked() + Neighbours.agencies().asked());
    }

    /** It would leave nothing at the door, and has to be known: the service refuses it and writes it down. */
    @Test
    void aChangeToWhatIsAnothersIsLeftToTheServiceWhichWritesDownWhoTried() {
        int asked = Neighbours.agencies().asked();

        given().auth()
                .oauth2(Tokens.of(EDUCATION, "approver"))
                .put("/api/v1/agencies/SYT/clients/reporter/secret")
                .then()
                .statusCode(200);

        assertEquals(asked + 1, Neighbours.agencies().asked());
    }

    @Test
    void whatStandsBehindASemicolonIsPartOfAValueAndNamesNoAgency() {
        int asked = Neighbours.reporting().asked();
        Operation list = operations.all().stream()
                .filter(operation -> operation.id().equals("listObstacles"))
                .findFirst()
                .orElseThrow();

        given().auth()
                .oauth2(Tokens.of(EDUCATION, "reporter"))
                .urlEncodingEnabled(false)
                .get(path(list) + "?subject=a;agency=" + HEALTH)
                .then()
                .statusCode(200);

        assertEquals(asked + 1, Neighbours.reporting().asked());
    }

    @Test
    void anAgencyInAClosedAddressIsMarkedInTheContract() {
        Set<String> marked = operations.all().stream()
                .filter(operation -> operation.ownAgency().isPresent())
                .map(Operation::id)
                .collect(toSet());

        Set<String> open = cells().filter(cell -> cell.caller().equals("anonymous") && cell.status() != 401)
                .map(AccessTable.Cell::operation)
                .collect(toSet());

        List<String> unmarked = cells().filter(cell -> cell.caller().equals("own-approver"))
                .filter(cell -> cell.status() != 403 && !open.contains(cell.operation()))
                .map(cell -> named(cell.operation()))
                .filter(operation -> operation.segments().size() > 4
                        && Set.of("agencies", "obligations")
                                .contains(operation.segments().get(2)))
                .map(Operation::id)
                .filter(id -> !marked.contains(id) && !NOT_ONLY_OWN.contains(id))
                .toList();

        assertEquals(List.of(), unmarked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/agencies/S%59T/profile",
                "/api/v1/obligations/R-02.2023%2ESYT/form",
                "/api/v1/obstacles?agency=SGDDT&agency=SYT",
                "/api/v1/obstacles?agency=S%59T",
                "/api/v1/agencies/syt/profile"
            })
    void anotherAgencyIsNotHiddenByTheWayItIsWritten(String address) {
        given().urlEncodingEnabled(false)
                .auth()
                .oauth2(Tokens.of(EDUCATION, "reporter"))
                .get(address)
                .then()
                .statusCode(not(is(200)));
    }

    @Test
    void whoeverWatchesOverThePlanAsksAboutAnyAgency() {
        given().auth()
                .oauth2(Tokens.of("SLDTBXH", "consolidator"))
                .get("/api/v1/obstacles?agency=" + HEALTH)
                .then()
                .statusCode(200);
        given().auth()
                .oauth2(Tokens.of(EDUCATION, "reporter"))
                .get("/api/v1/obstacles?agency=" + HEALTH)
                .then()
                .statusCode(403)
                .body("code", is("other-agency"));
    }

    @Test
    void aRefusalAtTheDoorReachesNoService() {
        int asked = Neighbours.reporting().asked();

        given().get("/api/v1/reports").then().statusCode(401).header("WWW-Authenticate", "Bearer realm=\"hues\"");
        given().auth()
                .oauth2(Tokens.of("UBMTTQ", "monitor"))
                .post("/api/v1/reports")
                .then()
                .statusCode(403);

        assertEquals(asked, Neighbours.reporting().asked());
    }

    /** Of a token that was not shown nothing can be wrong. */
    @ParameterizedTest
    @CsvSource({
        "Basic c3l0OnN5dA==, ''",
        "Bearer worn-out, ', error=\"invalid_token\"'",
        "bearer, ', error=\"invalid_token\"'"
    })
    void onlyAShownTokenIsCalledInvalid(String shown, String error) {
        given().header("Authorization", shown)
                .get("/api/v1/reports")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer realm=\"hues\"" + error);
    }

    @Test
    void whoHasNoRoleReadsWhatAnybodyReads() {
        String citizen = Tokens.ofPerson("citizen", null);

        given().auth().oauth2(citizen).get("/api/v1/duties").then().statusCode(200);
        given().auth().oauth2(citizen).get("/api/v1/board").then().statusCode(403);
    }
}
