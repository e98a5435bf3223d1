package vn.hue.ansinh.indicators.intake;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.indicator.Indicator;
import vn.hue.ansinh.indicators.observation.Observation;
import vn.hue.ansinh.indicators.observation.Period;
import vn.hue.ansinh.indicators.observation.Series;

/**
 * The version of its definition by which each figure of a report was measured: the one that was frozen with it when it was
 * handed in. Where none was, it is the one in force in its period, for corrections as well; once all have ended, a
 * correction stays with that of its figure. Of an indicator that was retired before the period nothing is taken,
 * corrections of later figures neither.
 *
 * @param before the figures that stand there already
 */
record MeasuredBy(Map<String, Indicator> indicators, Map<Series, Observation> before, Period period) {

    /** @param frozen what is known of its submission; null where nothing is */
    int version(Series series, @Nullable Integer frozen) {
        Indicator indicator = Optional.ofNullable(indicators.get(series.indicator()))
                .orElseThrow(() -> FigureNotTakenIn.unknown(series.indicator()));
        if (indicator.isRetiredBefore(period.start())) {
            throw FigureNotTakenIn.retired(indicator.code(), period.closingYear());
        }
        return frozen != null && indicator.isDefinedAs(frozen) ? frozen : inForce(indicator, series);
    }

    private int inForce(Indicator indicator, Series series) {
        return indicator
                .definitionFor(period.start(), period.end())
                .or(() -> Optional.ofNullable(before.get(series)).map(Observation::definitionVersion))
                .orElseThrow(() -> indicator.isDefined()
                        ? FigureNotTakenIn.afterAllDefinitions(indicator.code(), period.closingYear())
                        : FigureNotTakenIn.undefined(indicator.code()));
    }
}
