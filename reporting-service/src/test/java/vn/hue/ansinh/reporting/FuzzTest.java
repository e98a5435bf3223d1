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
import vn.hue.ansinh.kit.testing.ContractIds;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.Tokens;

/** Thousands of requests with something wrong in them, on parts of their own, since some are taken in. */
@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "of", value = "fuzz"))
class FuzzTest extends OnRealParts {
    private static final String EVERY_ROLE =
            Tokens.of("SYT", "reporter", "approver", "consolidator", "leader", "monitor", "admin");

    @Test
    void nothingThatIsSentMakesTheServiceFailOrAnswerBesideTheContract() {
        List<String> complaints = new ContractFuzz(known(), "Reporting", "Operations").complaints(EVERY_ROLE);

        assertEquals(List.of(), complaints, () -> String.join("\n", complaints));
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
