package vn.hue.ansinh.indicators.verdict;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Years of which somebody stated that there were no cases: nobody has still to speak of them. Of what is counted nothing
 * occurred then, so they belong to a mean with nothing; a ratio has no value to take a mean of.
 *
 * @param statements by year; one that is synthetic makes what it moves synthetic
 * @param addUp whether it is counted
 */
public record NoCases(Map<Integer, Statement> statements, boolean addUp) {
    static final NoCases NONE = new NoCases(Map.of(), false);

    /** That somebody stated it, or that it was invented for a demonstration. */
    public record Statement(UUID observation, boolean synthetic) {}

    Set<Integer> years() {
        return statements.keySet();
    }
}
