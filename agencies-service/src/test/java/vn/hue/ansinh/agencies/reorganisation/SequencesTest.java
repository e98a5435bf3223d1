package vn.hue.ansinh.agencies.reorganisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hue.ansinh.agencies.OnRealParts;
import vn.hue.ansinh.kit.testing.RealParts;

/** Whatever administrators do one after the other, nothing is lost and nothing is doubled. On parts of their own. */
@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "of", value = "sequences"))
class SequencesTest extends OnRealParts {
    /** The whole trial is {@code -Dansinh.trial.long=true}. */
    private static final int SEEDS = Boolean.getBoolean("ansinh.trial.long") ? 100 : 10;

    private static int accepted;
    private static int refused;

    static IntStream seeds() {
        return IntStream.range(0, SEEDS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void eachOpenAssignmentHasOneHolderOrIsListedAsAnOrphanAfterEachStep(int seed) {
        SomeAdministrators administrators = new SomeAdministrators(seed);
        IntStream.range(0, 20).forEach(task -> books.knowTask("NEW-" + seed + "-" + task));
        administrators.foundAgencies();

        for (int step = 0; step < 6; step++) {
            administrators.doSomething();

            assertEquals(List.of(), administrators.complaints(), () -> "after " + administrators.history());
        }
        accepted += administrators.accepted();
        refused += administrators.refused();
    }

    @AfterAll
    static void theyDidAndWereRefusedManyThings() {
        assertTrue(accepted > 2 * SEEDS, "accepted " + accepted);
        assertTrue(refused > SEEDS / 2, "refused " + refused);
    }

    @Test
    void ofASplitOverFiveOneCanBeTakenBackAndTheAgencyStaysEnded() {
        String id = "2025-03-01-sldtbxh-rehabilitation";
        SomeAdministrators administrators = new SomeAdministrators(0);

        assertEquals(200, administrators.withdraw(id));

        get("/agencies/SLDTBXH").body("validTo", equalTo("2025-02-28"));
        get("/assignments?subject=TASK-02-09&role=LEAD&on=2025-03-01").body("items.agency", contains("SYT"));
    }

    @Test
    void whatTheTablesBroughtInCanBeTakenBackToo() {
        SomeAdministrators administrators = new SomeAdministrators(0);

        assertEquals(200, administrators.withdraw("2025-03-01-skhdt"));

        get("/agencies/SKHDT").body("validTo", nullValue());
        get("/assignments?agency=SKHDT&on=2026-01-01").body("items.size()", greaterThan(0));
    }
}
