package vn.hue.ansinh.reporting.form;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.reporting.calendar.InVietnam;
import vn.hue.ansinh.reporting.figure.FigureStatus;
import vn.hue.ansinh.reporting.figure.MissingReason;
import vn.hue.ansinh.reporting.figure.Spending;
import vn.hue.ansinh.reporting.known.Level;
import vn.hue.ansinh.reporting.known.MeasureKind;
import vn.hue.ansinh.reporting.known.Target;

/**
 * A form as it is shown.
 *
 * @param agencyName null where nobody has told of the agency
 * @param report where it is being filled in, or was; null before the first draft
 * @param outline the parts of the narrative, in their order, by their names in the report
 * @param sections the same with their titles
 * @param places the agency's own and those in it as they are in the year, for figures of single places
 * @param areas to which spending can be put down
 */
public record FormView(
        String obligation,
        String agency,
        @Nullable String agencyName,
        String period,
        @InVietnam Instant dueAt,
        @Nullable UUID report,
        List<String> outline,
        List<Section> sections,
        List<Line> figures,
        List<PlaceLine> places,
        List<TaskLine> tasks,
        List<AreaLine> areas,
        List<Spending.Source> spendingSources) {

    /**
     * One figure to state.
     *
     * @param place the agency's own; figures of places below it down to {@code lowestLevel} may be stated, too
     * @param ratioWanted whether numerator and denominator are needed to put it together with those of others
     * @param breakdowns dimensions by which it may be stated, as {@code DIMENSION=member}
     * @param targets in force at the end of the year; of the indicator as a whole
     * @param promised for this single year, on the way to the target
     * @param lastYear as it was accepted for the year before
     * @param soFar as it stands in the report now
     */
    public record Line(
            String indicator,
            String name,
            @Nullable String component,
            @Nullable String componentName,
            @Nullable String unit,
            @Nullable String place,
            MeasureKind measureKind,
            int decimals,
            Level lowestLevel,
            boolean ratioWanted,
            List<String> breakdowns,
            List<Target> targets,
            @Nullable BigDecimal promised,
            @Nullable Known lastYear,
            @Nullable Known soFar) {}

    /** A figure that is known. */
    public record Known(
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
    public record TaskLine(String task, String title, String role) {}

    /** A part of the narrative. */
    public record Section(String name, Text title) {}

    /**
     * A place in the agency's territory.
     *
     * @param validTo its last day; null for one that goes on
     */
    public record PlaceLine(
            String id,
            String name,
            Level level,
            boolean home,
            @Nullable LocalDate validTo) {}

    /** A policy area. */
    public record AreaLine(String code, String name) {}
}
