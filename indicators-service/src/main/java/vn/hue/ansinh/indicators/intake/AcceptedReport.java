package vn.hue.ansinh.indicators.intake;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.observation.Figure;
import vn.hue.ansinh.indicators.observation.MissingReason;
import vn.hue.ansinh.indicators.observation.ObservationStatus;
import vn.hue.ansinh.indicators.observation.Series;
import vn.hue.ansinh.indicators.observation.Source;
import vn.hue.ansinh.indicators.place.PlaceKey;
import vn.hue.ansinh.kit.breakdown.Breakdown;

/** The fields we need of {@code report.accepted}. */
record AcceptedReport(UUID report, String agency, String period, int version, List<Reported> figures) {

    /**
     * One figure as the agency stated it.
     *
     * @param definitionVersion by which it was measured when it was handed in; null where nothing was kept of that
     */
    record Reported(
            String indicator,
            @Nullable String component,
            String place,
            @Nullable String breakdown,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            ObservationStatus status,
            @Nullable MissingReason missingReason,
            boolean synthetic,
            @Nullable Integer definitionVersion) {

        Figure figure() {
            return new Figure(value, numerator, denominator, status, missingReason, synthetic);
        }
    }

    /** All that it states a figure of. */
    Set<Series> said() {
        return figures.stream().map(this::series).collect(toSet());
    }

    Series series(Reported reported) {
        return Series.of(
                reported.indicator(),
                reported.component(),
                PlaceKey.of(reported.place()),
                period,
                inOrder(reported.breakdown()));
    }

    /** As it is kept everywhere, or the same group would be two series; what has no such form stays as it was accepted. */
    private static @Nullable String inOrder(@Nullable String breakdown) {
        return breakdown == null
                ? null
                : Breakdown.of(breakdown).map(Breakdown::text).orElse(breakdown);
    }

    Source source() {
        return Source.report(agency, report, version);
    }

    int year() {
        return Integer.parseInt(period);
    }
}
