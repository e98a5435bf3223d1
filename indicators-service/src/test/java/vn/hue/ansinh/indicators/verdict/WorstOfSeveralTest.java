package vn.hue.ansinh.indicators.verdict;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hue.ansinh.indicators.indicator.Direction.INCREASE;
import static vn.hue.ansinh.indicators.observation.ObservationStatus.E;
import static vn.hue.ansinh.indicators.target.Comparator.GE;

import org.junit.jupiter.api.Test;

/** Which of the measures under one target speaks for all. */
class WorstOfSeveralTest {
    private final SomeFacts least80 = SomeFacts.share(INCREASE, GE, "80");

    @Test
    void ofTwoThatMissedTheOneFartherFromTheGoalSpeaks() {
        Verdict near = least80.in(2021, "70").in(2025, "79.5").judged();
        Verdict far = least80.in(2021, "10").in(2025, "20").judged();

        assertTrue(far.isWorseThan(near));
        assertFalse(near.isWorseThan(far));
    }

    @Test
    void ofTwoThatNobodyJudgesYetTheOneFartherFromTheGoalSpeaks() {
        SomeFacts about = SomeFacts.about(INCREASE, "100", null);

        assertTrue(
                about.in(2024, "91").judged().isWorseThan(about.in(2024, "99.9").judged()));
    }

    @Test
    void aWorseStatusSpeaksHoweverNearTheGoalIs() {
        Verdict missed = least80.in(2021, "70").in(2025, "79.5").judged();
        Verdict estimated =
                least80.in(2021, "10").in(2024, "20").in(2025, "40", E).judged();

        assertTrue(missed.isWorseThan(estimated));
    }

    @Test
    void noneOfTwoAlikeIsWorse() {
        Verdict met = least80.in(2021, "70").in(2025, "90").judged();

        assertFalse(met.isWorseThan(met));
    }
}
