package vn.hue.ansinh.reporting.form;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.calendar.InVietnam;
import vn.hue.ansinh.reporting.figure.FigureStatus;
import vn.hue.ansinh.reporting.figure.MissingReason;
import vn.hue.ansinh.reporting.known.Level;
import vn.hue.ansinh.reporting.known.MeasureKind;

/**
 * A form as it is shown.
 *
 * @param report where it is being filled in, or was; null before the first draft
 * @param outline the parts of the narrative, in their order, by their names in the report
 */
record FormView(
        String obligation,
        String agency,
        String period,
        @InVietnam Instant dueAt,
        @Nullable UUID report,
        List<String> outline,
        List<Line> figures,
        List<TaskLine> tasks) {

    /**
     * One figure to state.
     *
     * @param place the agency's own; figures of places below it down to {@code lowestLevel} may be stated, too
     * @param ratioWanted whether numerator and denominator are needed to put it together with those of others
     * @param lastYear as it was accepted for the year before
     * @param soFar as it stands in the report now
     */
    record Line(
            String indicator,
            @Nullable String component,
            @Nullable String place,
            MeasureKind measureKind,
            int decimals,
            Level lowestLevel,
            boolean ratioWanted,
            @Nullable Known lastYear,
            @Nullable Known soFar) {}

    /** A figure that is known. */
    record Known(
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            FigureStatus status,
            @Nullable MissingReason missingReason) {}

    /**
     * A task to speak about.
     *
     * @param role LEAD or COORDINATE
     */
    record TaskLine(String task, String role) {}
}
