package vn.hue.ansinh.reporting.known;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;

/**
 * What an indicator's figures are held against. Whoever was told of an indicator before there was any of this knows
 * nothing of it: the lists are empty then.
 *
 * @param countedPer what its ratios are told per; null where an older event left that to the unit
 * @param lastDay on which it is still counted; null while it has no end
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Yardstick(
        @Nullable Text unit,
        List<Part> parts,
        List<String> breakdowns,
        List<Definition> definitions,
        List<Target> targets,
        List<Milestone> milestones,
        @Nullable LocalDate lastDay,
        @Nullable Integer countedPer) {
    public static final Yardstick UNKNOWN =
            new Yardstick(null, List.of(), List.of(), List.of(), List.of(), List.of(), null, null);

    @SuppressWarnings("NullAway") // an older event, and an older row, leave members out
    public Yardstick {
        parts = parts == null ? List.of() : List.copyOf(parts);
        breakdowns = breakdowns == null ? List.of() : List.copyOf(breakdowns);
        definitions = definitions == null ? List.of() : List.copyOf(definitions);
        targets = targets == null ? List.of() : List.copyOf(targets);
        milestones = milestones == null ? List.of() : List.copyOf(milestones);
    }

    /** A component and its name. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Part(String code, Text name) {}

    /** When a version of the definition holds, both days included. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Definition(
            int version, LocalDate effectiveFrom, @Nullable LocalDate effectiveTo, boolean seriesBreak) {}

    /** What was promised for one year on the way to the target. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Milestone(int year, BigDecimal value) {}

    public Per per(MeasureKind kind) {
        return countedPer == null ? Per.usual(unit, kind) : new Per(countedPer);
    }

    @JsonIgnore
    public boolean isInPercent() {
        return unit != null && unit.vi().equals("%");
    }

    /** Whether it was told how it is measured, be it that nobody has said so yet. */
    @JsonIgnore
    public boolean isTold() {
        return unit != null;
    }

    @JsonIgnore
    public boolean isDefined() {
        return !definitions.isEmpty();
    }

    /** A year older than all definitions is measured by the oldest; one after all of them by none. */
    public boolean isDefinedFor(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        return definitions.stream().allMatch(one -> one.effectiveFrom().isAfter(last))
                || definitions.stream()
                        .anyMatch(one -> !one.effectiveFrom().isAfter(last)
                                && (one.effectiveTo() == null
                                        || !one.effectiveTo().isBefore(first)));
    }

    public boolean isRetiredBefore(int year) {
        return lastDay != null && lastDay.getYear() < year;
    }

    /** Its code where no name is known. */
    public String nameOf(String component) {
        return parts.stream()
                .filter(part -> part.code().equals(component))
                .map(part -> part.name().vi())
                .findFirst()
                .orElse(component);
    }

    /** The version by which the year is measured; null where none is known. */
    public @Nullable Integer definitionOf(int year) {
        LocalDate day = LocalDate.of(year, 12, 31);
        return definitions.stream()
                .filter(one -> isWithin(day, one.effectiveFrom(), one.effectiveTo()))
                .map(Definition::version)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether figures of the two years are measured in different ways. */
    public boolean isBrokenBetween(int before, int year) {
        return definitions.stream()
                .anyMatch(one -> one.seriesBreak()
                        && one.effectiveFrom().getYear() > before
                        && one.effectiveFrom().getYear() <= year);
    }

    /** In force at the end of the year. */
    public List<Target> targetsOf(int year) {
        LocalDate day = LocalDate.of(year, 12, 31);
        return targets.stream()
                .filter(one -> isWithin(day, one.validFrom(), one.validTo()))
                .toList();
    }

    public Optional<BigDecimal> promisedFor(int year) {
        return milestones.stream()
                .filter(one -> one.year() == year)
                .map(Milestone::value)
                .findFirst();
    }

    private static boolean isWithin(LocalDate day, LocalDate from, @Nullable LocalDate to) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
