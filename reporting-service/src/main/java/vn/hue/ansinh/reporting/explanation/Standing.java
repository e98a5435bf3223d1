package vn.hue.ansinh.reporting.explanation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator stands, and who answers for it.
 *
 * @param verdict as it was told last, of the target that is farthest from being met; null when none was told yet
 * @param lead the agency that leads it on the day; null when nobody does
 */
record Standing(
        String indicator,
        @Nullable String verdict,
        @Nullable String lead) {
    // The verdicts that indicators-service paints green.
    private static final Set<String> GREEN = Set.of("EXCEEDED", "ACHIEVED", "MAINTAINED", "ON_TRACK");

    boolean isGreen() {
        return verdict != null && GREEN.contains(verdict);
    }
}
