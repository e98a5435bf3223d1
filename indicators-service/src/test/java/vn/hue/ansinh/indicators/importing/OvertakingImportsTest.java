package vn.hue.ansinh.indicators.importing;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;

/** An import that rests for trouble of the machine holds back those that may correct it, and nobody else. */
@QuarkusTest
@WithTestResource(RealParts.class)
class OvertakingImportsTest extends OnImports {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String JOBS = "IND-05-02,,481,%s,92.5,4625,5000,A,\n";
    private static final String INSURED = "IND-06-01,,481,%s,92.5,4625,5000,A,\n";

    @Inject
    RunningImports running;

    @BeforeEach
    void nobodyFindsRoomForTheFirst() {
        nobodyFindsRoomFor2023();
    }

    @AfterEach
    void thereIsRoom() {
        thereIsRoomAgain();
        books.clearReported();
    }

    @Test
    void whatNamesNoneOfItsIndicatorsGoesOnMeanwhile() {
        String resting = resting(JOBS);

        String other = handIn(INSURED.formatted("2022"));

        await().atMost(SOON).until(() -> state(other).equals("DONE"));
        assertEquals("WAITING", state(resting));
    }

    @Test
    void whatNamesOneOfItsIndicatorsWaitsAndSaysForWhich() {
        String resting = resting(JOBS);

        String correction = handIn(INSURED.formatted("2022") + JOBS.formatted("2022"));
        String behindIt = handIn(INSURED.formatted("2021"));
        running.runAll();

        assertEquals("WAITING", state(correction));
        assertEquals("WAITING", state(behindIt));
        assertEquals(resting, waitsFor(correction));
        assertEquals(correction, waitsFor(behindIt));
        assertNull(waitsFor(resting));
        assertEquals(behindIt, ask("?limit=1").jsonPath().getString("items[0].id"));
        assertEquals(correction, ask("?limit=1").jsonPath().getString("items[0].waitsFor"));
        assertTrue(
                ask("/" + resting).jsonPath().getString("failureReason.hint.en").contains("/withdrawal gives it up"));

        thereIsRoomAgain();
        clock.set("2025-03-01T09:00:10+07:00");
        await().atMost(SOON).until(() -> state(behindIt).equals("DONE"));
        assertEquals("DONE", state(correction));
        assertNull(waitsFor(correction));
    }

    /** Nobody knows what it names. */
    @Test
    void nothingOvertakesWhatWasReceivedBeforeItsIndicatorsWereKept() {
        String resting = resting(JOBS);
        books.run("update observation_import set indicators = null");

        String other = handIn(INSURED.formatted("2022"));
        running.runAll();

        assertEquals("WAITING", state(other));
        assertEquals(resting, waitsFor(other));
    }

    @Test
    void ofAFileThatNamesMoreThanAThousandNobodyKeepsWhich() {
        StringBuilder rows = new StringBuilder();
        IntStream.rangeClosed(1, 1001).forEach(nth -> rows.append("NONE-" + nth + ",,481,2022,1,,,A,\n"));

        String many = taken("PARTIAL", HEADER + rows).getString("id");

        assertEquals(1, books.count("observation_import where indicators is null and id = '" + many + "'"));
    }

    private String resting(String rows) {
        String id = handIn(rows.formatted("2023"));
        await().atMost(SOON).until(() -> books.count("observation_import where rests = 2 and id = '" + id + "'") == 1);
        return id;
    }

    private static String handIn(String rows) {
        return send("ATOMIC", CSV, (HEADER + rows).getBytes(StandardCharsets.UTF_8))
                .path("id");
    }

    private static String state(String id) {
        return ask("/" + id).jsonPath().getString("state");
    }

    private static String waitsFor(String id) {
        return ask("/" + id).jsonPath().getString("waitsFor");
    }
}
