package vn.hue.ansinh.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
class FuzzTest {
    private static final String EVERY_ROLE =
            Tokens.of("SYT", "reporter", "approver", "consolidator", "leader", "monitor", "admin");
    private static final Map<String, String> KNOWN = Map.of("service", "indicators", "number", "2");

    @Test
    void nothingThatIsSentMakesTheServiceFailOrAnswerBesideTheContract() {
        List<String> complaints = new ContractFuzz(KNOWN, "Indicators", "Operations").complaints(EVERY_ROLE);

        assertEquals(List.of(), complaints, () -> String.join("\n", complaints));
    }

    @Test
    void whatIsMissingInABodyIsAskedForAtItsPlace() {
        List<String> complaints = ContractGaps.complaints(EVERY_ROLE, KNOWN, "Indicators", "Operations");

        assertEquals(List.of(), complaints, () -> String.join("\n", complaints));
    }

    @Test
    void everyAddressNamesTheMethodsItTakes() {
        assertEquals(List.of(), ContractMethods.complaints(EVERY_ROLE, KNOWN, "Indicators", "Operations"));
    }

    @Test
    void whatCannotBeAnIdIsTheIdOfNothing() {
        assertEquals(List.of(), ContractIds.complaints(EVERY_ROLE, "Indicators"));
    }
}
