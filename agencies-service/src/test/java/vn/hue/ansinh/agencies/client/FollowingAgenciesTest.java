package vn.hue.ansinh.agencies.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.agencies.OnRealParts;
import vn.hue.ansinh.kit.testing.RealParts;

/** Machines that no registration of ours tells of belong to their agencies all the same. */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(SignInStandIn.class)
class FollowingAgenciesTest extends OnRealParts {
    private static final String MACHINE = "ubnd-481-machine";

    SignInStandIn signIn;

    @Inject
    FollowingAgencies following;

    @BeforeEach
    void nobodyIsRegistered() {
        signIn.forget();
        books.run("truncate client_change");
    }

    @AfterEach
    void theDepartmentOfHealthGoesOn() {
        endOfHealth("null");
    }

    @Test
    void aMachineThatCameWithTheRealmStopsWithItsAgency() {
        signIn.bring(MACHINE, "UBND-481", true);

        following.follow();
        following.follow();

        assertFalse(signIn.isEnabled(MACHINE));
        assertEquals(List.of("UBND-481 DISABLED agencies-service"), acts());
    }

    @Test
    void itGoesOnWhenTheEndOfItsAgencyIsTakenBack() {
        signIn.bring("syt-machine", "SYT", true);
        endOfHealth("'2024-06-30'");
        following.follow();

        endOfHealth("null");
        following.follow();
        following.follow();

        assertTrue(signIn.isEnabled("syt-machine"));
        assertEquals(List.of("SYT DISABLED agencies-service", "SYT ENABLED agencies-service"), acts());
    }

    @Test
    void whateverAnOperatorSwitchedOffStaysOff() {
        signIn.bring("syt-machine", "SYT", false);

        following.follow();

        assertFalse(signIn.isEnabled("syt-machine"));
        assertEquals(List.of(), acts());
    }

    @Test
    void whateverAnOperatorSwitchesOnAfterTheEndIsSwitchedOffAgain() {
        signIn.bring(MACHINE, "UBND-481", true);
        following.follow();
        signIn.enable(MACHINE, true);

        following.follow();

        assertFalse(signIn.isEnabled(MACHINE));
    }

    @Test
    void whatIsOfNoAgencyIsLeftAlone() {
        signIn.bring("ansinh-cli", "", true);
        signIn.bring("a-guest", "NOBODY", true);

        following.follow();

        assertTrue(signIn.isEnabled("ansinh-cli") && signIn.isEnabled("a-guest"));
        assertEquals(List.of(), acts());
    }

    private void endOfHealth(String day) {
        books.run("update agency set valid_to = " + day + " where code = 'SYT'");
    }

    private List<String> acts() {
        return books.texts("select agency || ' ' || act || ' ' || recorded_by from client_change order by number");
    }
}
