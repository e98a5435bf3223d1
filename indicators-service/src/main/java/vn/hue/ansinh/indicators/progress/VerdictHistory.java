package vn.hue.ansinh.indicators.progress;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.hue.ansinh.indicators.indicator.Indicator;
import vn.hue.ansinh.indicators.observation.Observation;
import vn.hue.ansinh.indicators.observation.Observations;
import vn.hue.ansinh.indicators.observation.Series;
import vn.hue.ansinh.indicators.plan.PolicyAreas;
import vn.hue.ansinh.indicators.target.Target;
import vn.hue.ansinh.indicators.target.Targets;

/**
 * How the verdict on an indicator changed as figures and decisions became known. It is computed anew from what was known
 * at each such instant, with the queries of a single verdict, so it agrees with {@code asOf} for ever.
 */
@ApplicationScoped
class VerdictHistory {
    /** Of a place that was founded anew under its old code, the younger one speaks for the year they share. */
    private static final Comparator<Observation> FIRST_THE_ONE_THAT_HOLDS = comparing(
                    (Observation row) -> row.series().placeValidFrom(), reverseOrder())
            .thenComparing(Observation::revision, reverseOrder());

    private final PolicyAreas areas;
    private final Targets targets;
    private final Observations observations;

    VerdictHistory(PolicyAreas areas, Targets targets, Observations observations) {
        this.areas = areas;
        this.targets = targets;
        this.observations = observations;
    }

    /** Oldest first; what leaves the verdict as it was is passed over. */
    List<VerdictChangeView> of(Indicator indicator, int seq, Instant now) {
        List<String> code = List.of(indicator.code());
        List<Target> known = targets.of(code).getOrDefault(indicator.code(), List.of());
        List<Observation> rows =
                figures(code, known).stream().sorted(FIRST_THE_ONE_THAT_HOLDS).toList();
        Ground frame = new Ground(Moment.at(now), areas.plans(), Map.of(), targets.paths(code), Map.of());
        List<VerdictChangeView> changes = new ArrayList<>();
        for (Instant instant : instants(rows, known, now)) {
            frame.at(instant, indicator.code(), Targets.inForce(known, instant), holding(rows, instant))
                    .progress(indicator, seq)
                    .filter(progress ->
                            changes.isEmpty() || changes.get(changes.size() - 1).status() != progress.status())
                    .ifPresent(progress -> changes.add(VerdictChangeView.of(progress, isOfFigures(rows, instant))));
        }
        return changes;
    }

    private List<Observation> figures(List<String> code, List<Target> known) {
        boolean byADay = known.stream().anyMatch(target -> target.rule().isDoneByADay());
        return byADay ? observations.ofAnyPeriodWithHistory(code) : observations.yearlyWithHistory(code);
    }

    private static SortedSet<Instant> instants(List<Observation> rows, List<Target> known, Instant now) {
        SortedSet<Instant> instants = new TreeSet<>();
        rows.forEach(row -> instants.add(row.recordedAt()));
        known.forEach(target -> instants.add(target.countsFrom()));
        instants.removeIf(instant -> instant.isAfter(now));
        return instants;
    }

    private static List<Observation> holding(List<Observation> rows, Instant asOf) {
        Map<YearOf, Observation> holding = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> !row.recordedAt().isAfter(asOf))
                .forEach(row -> holding.putIfAbsent(YearOf.of(row.series()), row));
        return List.copyOf(holding.values());
    }

    private static boolean isOfFigures(List<Observation> rows, Instant instant) {
        return rows.stream().anyMatch(row -> row.recordedAt().equals(instant));
    }

    private record YearOf(Optional<String> component, String period) {
        static YearOf of(Series series) {
            return new YearOf(Optional.ofNullable(series.component()), series.period());
        }
    }
}
