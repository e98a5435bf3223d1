package vn.hue.ansinh.indicators.progress;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.Comparator;
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
    private final Map<Series, Observation> known = new LinkedHashMap<>();
    private int seen;

    Holding(List<Observation> rows) {
        this.rows = rows.stream().sorted(comparing(Observation::recordedAt)).toList();
    }

    /** @param instant not before the one asked for last */
    List<Observation> at(Instant instant) {
        for (; seen < rows.size() && !rows.get(seen).recordedAt().isAfter(instant); seen++) {
            Observation row = rows.get(seen);
            known.merge(row.series(), row, BinaryOperator.maxBy(comparing(Observation::revision)));
        }
        Map<PeriodOf, Observation> holding = new LinkedHashMap<>();
        known.values()
                .forEach(row ->
                        holding.merge(PeriodOf.of(row.series()), row, BinaryOperator.maxBy(LAST_THE_ONE_THAT_HOLDS)));
        return List.copyOf(holding.values());
    }

    private record PeriodOf(Optional<String> component, String period) {
        static PeriodOf of(Series series) {
            return new PeriodOf(Optional.ofNullable(series.component()), series.period());
        }
    }
}
