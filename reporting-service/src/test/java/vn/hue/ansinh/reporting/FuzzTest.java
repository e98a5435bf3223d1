package vn.hue.ansinh.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.reporting.HealthReports.aSubmittedReport;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.ContractFuzz;
import vn.hue.ansinh.kit.testing.ContractGaps;
import vn.hue.ansinh.kit.testing.ContractIds;
import vn.hue.ansinh.kit.testing.ContractMethods;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.Tokens;

/** Hundreds of requests with something wrong in them, on parts of their own, since some are taken in. */
@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "of", value = "fuzz"))
class FuzzTest extends OnRealParts {
    private static final String EVERY_ROLE =
            Tokens.of("SYT", "reporter", "approver", "consolidator", "leader", "monitor", "admin");

    private static final Map<String, String> ANY = Map.of(
            "id",
            "01930b1e-6f2a-7c31-9d5c-0a2c8a1e5b11",
            "file",
            "01930b1e-6f2a-7c31-9d5c-0a2c8a1e5b12",
            "extension",
            "01930b1e-6f2a-7c31-9d5c-0a2c8a1e5b13",
            "number",
            "1");

    @Test
    void nothingThatIsSentMakesTheServiceFailOrAnswerBesideTheContract() {
        List<String> complaints = new ContractFuzz(known(), "Reporting", "Operations").complaints(EVERY_ROLE);

        assertEquals(List.of(), complaints, () -> String.join("\n", complaints));
    }

    @Test
    void whatIsMissingInABodyIsAskedForAtItsPlace() {
        List<String> complaints = ContractGaps.complaints(EVERY_ROLE, ANY, "Reporting");

        assertEquals(List.of(), complaints, () -> String.join("\n", complaints));
    }

    @Test
    void everyAddressNamesTheMethodsItTakes() {
        assertEquals(List.of(), ContractMethods.complaints(EVERY_ROLE, ANY, "Reporting"));
    }

    @Test
    void whatCannotBeAnIdIsTheIdOfNothing() {
        assertEquals(List.of(), ContractIds.complaints(EVERY_ROLE, "Reporting"));
    }

    private static Map<String, String> known() {
        String report = aSubmittedReport();
        Map<String, String> known = new HashMap<>();
        known.put("service", "reporting");
        known.put("number", "1");
        known.put("getObstacle.id", Obstructions.anOpenObstacle());
        List.of("getReport", "listReportVersions", "getReportVersion", "compareReportVersions", "getReceipt")
                .forEach(operation -> known.put(operation + ".id", report));
        return known;
    }
}
