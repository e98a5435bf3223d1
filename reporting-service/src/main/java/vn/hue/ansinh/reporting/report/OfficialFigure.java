package vn.hue.ansinh.reporting.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.figure.Figure;
import vn.hue.ansinh.reporting.figure.FigureStatus;
import vn.hue.ansinh.reporting.figure.MissingReason;

/**
 * A figure of an accepted version as others get to know it: without the agency's note.
 *
 * @param definitionVersion by which it was measured when it was handed in; null where that was not known
 */
public record OfficialFigure(
        String indicator,
        @Nullable String component,
        @Nullable String place,
        @Nullable String breakdown,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        FigureStatus status,
        @Nullable MissingReason missingReason,
        boolean synthetic,
        @Nullable Integer definitionVersion) {

    static OfficialFigure of(Figure figure, @Nullable Integer definitionVersion) {
        return new OfficialFigure(
                figure.indicator(),
                figure.component(),
                figure.place(),
                figure.breakdown(),
                figure.value(),
                figure.numerator(),
                figure.denominator(),
                figure.status(),
                figure.missingReason(),
                Boolean.TRUE.equals(figure.synthetic()),
                definitionVersion);
    }
}
