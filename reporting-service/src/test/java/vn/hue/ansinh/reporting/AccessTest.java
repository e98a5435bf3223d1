package vn.hue.ansinh.reporting;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hue.ansinh.kit.testing.AccessTable;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.RealParts;

/**
 * Every operation by everybody, as contracts/access.csv says; each on a report in the state that it takes. Who is refused
 * leaves everything as it was, so those come first and share one report.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
class AccessTest extends OnRealParts {
    private static final String NONE = "";

    private static String prepared = NONE;
    private static String before = NONE;
    private static Ask ask = caller -> caller.get();

    static Stream<AccessTable.Cell> cells() {
        return AccessTable.of("Reporting", "Operations")
                .sorted(Comparator.comparing(AccessTable.Cell::operation).thenComparing(cell -> cell.status() < 400));
    }

    @Override
    @BeforeEach
    protected void thePlanIsKnownAndTheDeskIsClear() {
        plan.isHeard();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void everybodyMayDoWhatTheTableSaysAndNothingElse(AccessTable.Cell cell) {
        if (!cell.operation().equals(prepared)) {
            prepare(cell.operation());
        }
        prepared = NONE;

        Response answer = ask.by(as(cell));

        assertEquals(cell.status(), answer.statusCode(), answer::asString);
        String after = desk.everything();
        if (cell.status() >= 400) {
            assertEquals(before, after);
        }
        if (after.equals(before)) {
            prepared = cell.operation();
        }
    }

    private void prepare(String operation) {
        super.thePlanIsKnownAndTheDeskIsClear();
        ask = Asks.about(operation);
        before = desk.everything();
    }

    private static RequestSpecification as(AccessTable.Cell cell) {
        RequestSpecification anonymous = given().filter(new ContractFilter());
        return cell.token().map(anonymous.auth()::oauth2).orElse(anonymous);
    }
}
