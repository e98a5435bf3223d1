package vn.hue.ansinh.gateway.access;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hue.ansinh.gateway.contract.Operation;
import vn.hue.ansinh.gateway.contract.Operations;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.kit.testing.AccessTable;
import vn.hue.ansinh.kit.testing.Tokens;

/** Each cell of {@code contracts/access.csv} that role or sign-in decides is decided at the door already. */
@QuarkusTest
@WithTestResource(Neighbours.class)
class AdmittingTest {
    /** A right that hangs on whose report it is, which only the service knows. */
    private static final Set<String> OF_ANOTHER_AGENCY = Set.of("other-reporter");

    @Inject
    Operations operations;

    static Stream<AccessTable.Cell> cells() {
        return AccessTable.of("Agencies", "Indicators", "Reporting", "Operations");
    }

    @ParameterizedTest
    @MethodSource("cells")
    void isDecidedAsTheTableSays(AccessTable.Cell cell) {
        int status = call(cell);

        if (cell.status() == 401) {
            assertEquals(401, status);
        } else if (cell.status() == 403 && !OF_ANOTHER_AGENCY.contains(cell.caller())) {
            assertEquals(403, status);
        } else if (cell.status() != 403) {
            assertTrue(status != 401 && status != 403, "refused with " + status);
        }
    }

    private int call(AccessTable.Cell cell) {
        Operation operation = operations.all().stream()
                .filter(candidate -> candidate.id().equals(cell.operation()))
                .findFirst()
                .orElseThrow();
        String path = "/" + String.join("/", operation.segments()).replaceAll("\\{service}", "agencies");
        RequestSpecification call = given();
        cell.token().ifPresent(call.auth()::oauth2);
        return call.request(operation.method(), path.replaceAll("\\{[^}]+}", "x"))
                .statusCode();
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

    @Test
    void whoHasNoRoleReadsWhatAnybodyReads() {
        String citizen = Tokens.ofPerson("citizen", null);

        given().auth().oauth2(citizen).get("/api/v1/duties").then().statusCode(200);
        given().auth().oauth2(citizen).get("/api/v1/board").then().statusCode(403);
    }
}
