package vn.hue.ansinh.agencies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.agencies.client.SignInStandIn;
import vn.hue.ansinh.kit.testing.ContractFuzz;
import vn.hue.ansinh.kit.testing.ContractGaps;
import vn.hue.ansinh.kit.testing.ContractMethods;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.Tokens;

/**
 * Hundreds of requests with something wrong in them. Some are taken in: AccessTest and ClientResourceTest alone share
 * these parts, and do not mind.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(SignInStandIn.class)
class FuzzTest {
    private static final String EVERY_ROLE =
            Tokens.of("SYT", "reporter", "approver", "consolidator", "leader", "monitor", "admin");
    private static final Map<String, String> KNOWN = Map.of("service", "agencies", "id", "2025-03-01-skhdt");

    @Test
    void whatIsMissingInABodyIsAskedForAtItsPlace() {
        List<String> complaints = ContractGaps.complaints(EVERY_ROLE, KNOWN, "Agencies");

        assertEquals(List.of(), complaints, () -> String.join("\n", complaints));
    }

    @Test
    void everyAddressNamesTheMethodsItTakes() {
        assertEquals(List.of(), ContractMethods.complaints(EVERY_ROLE, KNOWN, "Agencies"));
    }

    @Test
    void nothingThatIsSentMakesTheServiceFailOrAnswerBesideTheContract() {
        List<String> complaints = new ContractFuzz(KNOWN, "Agencies", "Operations").complaints(EVERY_ROLE);

        assertEquals(List.of(), complaints, () -> String.join("\n", complaints));
    }
}
