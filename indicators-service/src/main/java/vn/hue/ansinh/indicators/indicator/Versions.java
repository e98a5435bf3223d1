package vn.hue.ansinh.indicators.indicator;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The versions of one definition, by their numbers: which of them measures what. */
record Versions(List<Definition> all) {

    /** The version in force on the last day of a period; of none the last one that began by then, else the oldest. */
    int on(LocalDate lastDay) {
        return latest(definition -> definition.isInForce(lastDay))
                .or(() -> latest(definition -> !definition.effectiveFrom().isAfter(lastDay)))
                .or(this::oldest)
                .orElse(1);
    }

    /**
     * By which a figure is measured of which nobody says so: the version in force on the last day of the period, of none
     * the last one within it; a period older than all of them takes the oldest. Empty where they had all ended before.
     */
    Optional<Integer> measuring(LocalDate firstDay, LocalDate lastDay) {
        return latest(definition -> definition.isInForce(lastDay))
                .or(() -> latest(definition -> definition.isWithin(firstDay, lastDay)))
                .or(() -> allBeganAfter(lastDay) ? oldest() : Optional.empty());
    }

    /** Whether it was stated so; that the next one has ended it since is no other statement. */
    boolean says(int version, SetDefinition asked) {
        SetDefinition since = numbered(version + 1)
                .map(Definition::effectiveFrom)
                .filter(asked::isInForce)
                .map(day -> asked.until(day.minusDays(1)))
                .orElse(asked);
        return numbered(version)
                .map(Definition::stated)
                .filter(stated -> stated.equals(asked) || stated.equals(since))
                .isPresent();
    }

    /** Puts a version in its place; the one before it ends the day before. */
    List<Definition> with(int version, SetDefinition asked) {
        LocalDate before = asked.effectiveFrom().minusDays(1);
        Stream<Definition> others = all.stream()
                .filter(other -> other.version() != version)
                .map(other -> other.version() == version - 1 && other.isInForce(asked.effectiveFrom())
                        ? other.until(before)
                        : other);
        return Stream.concat(others, Stream.of(asked.definition(version))).toList();
    }

    Optional<Definition> numbered(int version) {
        return all.stream()
                .filter(definition -> definition.version() == version)
                .findFirst();
    }

    /** Those that begin a new series. */
    Set<Integer> breaks() {
        return all.stream()
                .filter(Definition::seriesBreak)
                .map(Definition::version)
                .collect(toSet());
    }

    private boolean allBeganAfter(LocalDate day) {
        return all.stream().allMatch(definition -> definition.effectiveFrom().isAfter(day));
    }

    private Optional<Integer> latest(Predicate<Definition> which) {
        return all.stream().filter(which).map(Definition::version).max(Comparator.naturalOrder());
    }

    private Optional<Integer> oldest() {
        return all.stream().map(Definition::version).min(Comparator.naturalOrder());
    }
}
