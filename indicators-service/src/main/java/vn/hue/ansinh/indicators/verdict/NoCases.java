package vn.hue.ansinh.indicators.verdict;

import java.util.Set;

/**
 * Years of which somebody stated that there were no cases: nobody has still to speak of them. Of what is counted nothing
 * occurred then, so they belong to a mean with nothing; a ratio has no value to take a mean of.
 *
 * @param addUp whether it is counted
 */
public record NoCases(Set<Integer> years, boolean addUp) {
    static final NoCases NONE = new NoCases(Set.of(), false);
}
