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

    /** How it stood in one year, judged without the figures of later ones. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record OfYear(int year, String verdict, @Nullable String colour, boolean synthetic) {}
}
