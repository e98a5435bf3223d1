package vn.hue.ansinh.indicators.indicator;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.hue.ansinh.indicators.change.Known;

/**
 * One indicator through time.
 *
 * @param described never empty, in the order in which it became known
 */
public record PastIndicator(
        String code,
        List<Known<SetIndicator>> described,
        List<Known<SetDefinition>> defined,
        List<Known<CountedUntil>> ended) {

    boolean isKnownAt(Instant asOf) {
        return described.get(0).isKnownAt(asOf);
    }

    /** With as many changes as there had been. */
    Indicator read(Instant asOf, int revisionNow) {
        Indicator indicator = at(asOf);
        long later = Stream.of(described, defined, ended)
                .flatMap(List::stream)
                .filter(known -> !known.isKnownAt(asOf))
                .count();
        indicator.countChanges((int) Math.max(1, revisionNow - later));
        return indicator;
    }

    /** Before its first description it is taken as it began; it is no row of the database. */
    public Indicator at(Instant asOf) {
        Indicator indicator = new Indicator(code);
        indicator.become(described.stream()
                .filter(known -> known.isKnownAt(asOf))
                .reduce((one, later) -> later)
                .orElse(described.get(0))
                .state());
        defined.stream()
                .filter(known -> known.isKnownAt(asOf))
                .forEach(known -> indicator.define(version(known), known.state()));
        ended.stream()
                .filter(known -> known.isKnownAt(asOf))
                .forEach(known -> indicator.countUntil(known.state().lastDay()));
        return indicator;
    }

    /** When something of it became known. */
    public SortedSet<Instant> instants() {
        SortedSet<Instant> instants = new TreeSet<>();
        Stream.of(described, defined, ended)
                .flatMap(List::stream)
                .map(Known::since)
                .forEach(instants::add);
        return instants;
    }

    private static int version(Known<SetDefinition> known) {
        return Objects.requireNonNull(known.version());
    }
}
