package vn.hue.ansinh.indicators.plan;

import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.hue.ansinh.indicators.change.Known;

/**
 * One plan through time.
 *
 * @param stated never empty, in the order in which it became known
 */
public record PastPlan(String code, List<Known<SetPlan>> stated) {

    /** Before its first statement it is taken as it began; it is no row of the database. */
    public Plan at(Instant asOf) {
        return new Plan(
                code,
                stated.stream()
                        .filter(known -> known.isKnownAt(asOf))
                        .reduce((one, later) -> later)
                        .orElse(stated.get(0))
                        .state());
    }

    /** When something of it became known. */
    public SortedSet<Instant> instants() {
        return stated.stream().map(Known::since).collect(toCollection(TreeSet::new));
    }
}
