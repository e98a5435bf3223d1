package vn.hue.ansinh.agencies;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hue.ansinh.kit.testing.AccessTable;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.RealParts;

/** Every operation by everybody, as contracts/access.csv says. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AccessTest extends OnRealParts {

    static Stream<AccessTable.Cell> cells() {
        return AccessTable.of("Agencies", "Operations");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void everybodyMayDoWhatTheTableSaysAndNothingElse(AccessTable.Cell cell) {
        RequestSpecification anonymous = given().filter(new ContractFilter());
        RequestSpecification caller = cell.token().map(anonymous.auth()::oauth2).orElse(anonymous);

        Response answer = cell.operation().equals("replayDeadLetters")
                ? caller.post("/api/v1/operations/agencies/dead-letter-replays")
                : caller.get("/api/v1" + address(cell.operation()));

        assertEquals(cell.status(), answer.statusCode(), answer::asString);
    }

    private static String address(String operation) {
        return switch (operation) {
            case "listAgencies" -> "/agencies";
            case "getAgency" -> "/agencies/SYT";
            case "listPlaces" -> "/places";
            case "getPlace" -> "/places/474?on=2024-06-01";
            case "listAssignments" -> "/assignments";
            case "listDeadLetters" -> "/operations/agencies/dead-letters";
            default -> throw new IllegalStateException(operation + " is new: say here how it is asked");
        };
    }
}
