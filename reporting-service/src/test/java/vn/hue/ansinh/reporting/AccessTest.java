package vn.hue.ansinh.reporting;

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

/** Every operation by everybody, as contracts/access.csv says; each on a fresh report in the state it takes. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AccessTest extends OnRealParts {
    static Stream<AccessTable.Cell> cells() {
        return AccessTable.of("Reporting", "Operations");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void everybodyMayDoWhatTheTableSaysAndNothingElse(AccessTable.Cell cell) {
        Ask ask = Asks.about(cell.operation());
        String before = desk.everything();

        Response answer = ask.by(as(cell));

        assertEquals(cell.status(), answer.statusCode(), answer::asString);
        if (cell.status() >= 400) {
            assertEquals(before, desk.everything());
        }
    }

    private static RequestSpecification as(AccessTable.Cell cell) {
        RequestSpecification anonymous = given().filter(new ContractFilter());
        return cell.token().map(anonymous.auth()::oauth2).orElse(anonymous);
    }
}
