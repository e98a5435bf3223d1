package vn.hue.ansinh.gateway.access;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.kit.testing.AccessTable;

/** Each cell of {@code contracts/access.csv} for the door's own operations. */
@QuarkusTest
@WithTestResource(Neighbours.class)
class AccessTest {
    private static final Map<String, String> PATHS = Map.of(
            "getHealth", "/health",
            "getContractAsYaml", "/openapi.yaml",
            "getContractAsJson", "/openapi.json",
            "getProblemCatalogue", "/problems");

    static Stream<AccessTable.Cell> cells() {
        return AccessTable.of("Door");
    }

    @ParameterizedTest
    @MethodSource("cells")
    void isAsTheTableSays(AccessTable.Cell cell) {
        RequestSpecification call = given();
        cell.token().ifPresent(call.auth()::oauth2);

        assertEquals(cell.status(), call.get(PATHS.get(cell.operation())).statusCode());
    }
}
