package vn.hue.ansinh.reporting.naming;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Of an indicator: how it stands on each of its targets, and stood in each year. */
public record VerdictsTold(String indicator, List<OnTarget> targets, long revision) {

    /**
     * How it stands on one target.
     *
     * @param target the number of the target
     * @param synthetic whether it rests on a figure invented for a demonstration
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record OnTarget(
            int target, String verdict, @Nullable String colour, boolean synthetic, List<OfYear> years) {}

    /**
     * How it stood in one year, judged without the figures of later ones.
     *
     * @param components the measures of a target that bundles several; an older event does not tell of them
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record OfYear(
            int year, String verdict, @Nullable String colour, boolean synthetic, List<OfComponent> components) {
        @SuppressWarnings("NullAway") // left out where there are none
        public OfYear {
            components = components == null ? List.of() : List.copyOf(components);
        }
    }

    /** How one measure of several stood. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record OfComponent(
            String component, String verdict, @Nullable String colour, boolean synthetic) {}
}
