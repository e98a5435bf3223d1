package vn.hue.ansinh.indicators.publication;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.observation.ObservationStatus;
import vn.hue.ansinh.indicators.progress.DataStatus;
import vn.hue.ansinh.indicators.progress.ProjectionView;

/**
 * One indicator with its way to the target.
 *
 * @param measure the measure that speaks for the indicator, where its target bundles several
 * @param components how each of these measures stands
 * @param points the yearly figures of the place the plan is about, oldest first
 * @param path what was promised for single years
 * @param morePlaces how many places have a figure beyond those listed
 */
record PublicIndicator(
        IndicatorLine indicator,
        String plan,
        String area,
        String lang,
        @Nullable OffsetDateTime updatedAt,
        @Nullable String measure,
        List<ComponentLine> components,
        @Nullable DataStatus dataStatus,
        @Nullable BigDecimal goal,
        @Nullable BigDecimal stretch,
        int horizon,
        @Nullable ProjectionView projection,
        List<IndicatorLine.@Nullable Latest> points,
        List<Promised> path,
        List<PlaceLine> places,
        int morePlaces,
        String link) {

    record Promised(int year, BigDecimal value) {}

    /**
     * @param suppressed the figure stands for so few people that they could be known by it
     * @param synthetic invented for a demonstration
     */
    record PlaceLine(
            String place,
            String name,
            String level,
            String period,
            @Nullable BigDecimal value,
            ObservationStatus status,
            boolean suppressed,
            boolean synthetic) {}
}
