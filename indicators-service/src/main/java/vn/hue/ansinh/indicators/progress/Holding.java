package vn.hue.ansinh.indicators.progress;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import vn.hue.ansinh.indicators.observation.Observation;
import vn.hue.ansinh.indicators.observation.Series;

/** The figures that held, as time goes on: each row is looked at once, however many instants are asked for. */
final class Holding {
    /**
     * Of a place that was founded anew under its old code, the younger one speaks for the year they share, unless it took
     * back what it had said.
     */
    private static final Comparator<Observation> LAST_THE_ONE_THAT_HOLDS = comparing(
                    (Observation row) -> !row.isWithdrawn())
            .thenComparing(row -> row.series().placeValidFrom());

    private final List<Observation> rows;
    private final Map<PeriodOf, Map<Series, Observation>> known = new HashMap<>();
    private final Map<PeriodOf, Observation> holding = new LinkedHashMap<>();
    private int seen;

    Holding(List<Observation> rows) {
        this.rows = rows.stream().sorted(comparing(Observation::recordedAt)).toList();
    }

    /** @param instant not before the one asked for last */
    List<Observation> at(Instant instant) {
        for (; seen < rows.size() && !rows.get(seen).recordedAt().isAfter(instant); seen++) {
            learn(rows.get(seen));
        }
        return List.copyOf(holding.values());
    }

    /** Only what holds of its own period can change by it. */
    private void learn(Observation row) {
        PeriodOf period = PeriodOf.of(row.series());
        Map<Series, Observation> ofPeriod = known.computeIfAbsent(period, any -> new LinkedHashMap<>());
        ofPeriod.merge(row.series(), row, BinaryOperator.maxBy(comparing(Observation::revision)));
        holding.put(period, Collections.max(ofPeriod.values(), LAST_THE_ONE_THAT_HOLDS));
    }

    private record PeriodOf(Optional<String> component, String period) {
        static PeriodOf of(Series series) {
            return new PeriodOf(Optional.ofNullable(series.component()), series.period());
        }
    }
}
