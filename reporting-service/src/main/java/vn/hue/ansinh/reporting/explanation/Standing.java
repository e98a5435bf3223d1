package vn.hue.ansinh.reporting.explanation;

import org.jspecify.annotations.Nullable;

/**
 * How an indicator stands, and who answers for it.
 *
 * @param verdict as it was told last, of the target that is farthest from being met; null when none was told yet
 * @param colour that of the verdict: it says whether anybody knows, too
 * @param lead the agency that leads it on the day; null when nobody does
 */
record Standing(
        String indicator,
        @Nullable String verdict,
        @Nullable String colour,
        @Nullable String lead) {

    boolean isGreen() {
        return "GREEN".equals(colour);
    }
}
