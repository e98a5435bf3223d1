package vn.hue.ansinh.gateway.access;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.kit.testing.AccessTable;

/** Each cell of {@code contracts/access.csv} for the door's own operations. */
@QuarkusTest
@WithTestResource(value = Neighbours.class, initArgs = @ResourceArg(name = "store", value = "here"))
class AccessTest {
    private static final Map<String, String> PATHS = Map.of(
            "listEvents", "/api/v1/events",
            "getHealth", "/health",
            "getContractAsYaml", "/openapi.yaml",
            "getContractAsJson", "/openapi.json",
            "getContractInVietnamese", "/openapi.vi.json",
            "getProblemCatalogue", "/problems");

    @BeforeEach
    void awaitTheStore() {
        await().until(() -> given().get("/api/v1/events").statusCode() == 200);
    }

    static Stream<AccessTable.Cell> cells() {
        return AccessTable.of("Door", "Events");
    }

    @ParameterizedTest
    @MethodSource("cells")
    void isAsTheTableSays(AccessTable.Cell cell) {
        RequestSpecification call = given();
        cell.token().ifPresent(call.auth()::oauth2);

        assertEquals(cell.status(), call.get(PATHS.get(cell.operation())).statusCode());
    }
}
