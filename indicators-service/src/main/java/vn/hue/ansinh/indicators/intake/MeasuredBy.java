package vn.hue.ansinh.indicators.intake;

import java.util.Map;
import java.util.Optional;
import vn.hue.ansinh.indicators.indicator.Indicator;
import vn.hue.ansinh.indicators.observation.Period;
import vn.hue.ansinh.indicators.observation.Series;

/**
 * The version of its definition by which each figure of a report was measured. A report names none: it is the one in
 * force in its period, for corrections as well; once all have ended, a correction stays with that of its figure. Of an
 * indicator that was retired before the period nothing is taken, corrections of later figures neither.
 *
 * @param before by which the figures were measured that stand there already
 */
record MeasuredBy(Map<String, Indicator> indicators, Map<Series, Integer> before, Period period) {

    int version(Series series) {
        Indicator indicator = Optional.ofNullable(indicators.get(series.indicator()))
                .orElseThrow(() -> FigureNotTakenIn.unknown(series.indicator()));
        if (indicator.isRetiredBefore(period.start())) {
            throw FigureNotTakenIn.retired(indicator.code(), period.closingYear());
        }
        return indicator
                .definitionFor(period.start(), period.end())
                .or(() -> Optional.ofNullable(before.get(series)))
                .orElseThrow(() -> indicator.isDefined()
                        ? FigureNotTakenIn.afterAllDefinitions(indicator.code(), period.closingYear())
                        : FigureNotTakenIn.undefined(indicator.code()));
    }
}
