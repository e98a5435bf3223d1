package vn.hue.ansinh.reporting.known;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;

/** Of an indicator: what decides whether a figure for it can be right. Older events know less. */
public record IndicatorMessage(
        String code,
        MeasureKind measureKind,
        int decimals,
        Level lowestLevel,
        List<String> components,
        @Nullable Text unit,
        @Nullable List<Yardstick.Part> parts,
        @Nullable List<String> breakdowns,
        @Nullable List<Yardstick.Definition> definitions,
        @Nullable List<Target> targets,
        @Nullable List<Yardstick.Milestone> milestones,
        @Nullable LocalDate lastDay,
        @Nullable Integer countedPer,
        long revision) {

    @SuppressWarnings("NullAway") // the yardstick takes what is left out for empty
    Yardstick yardstick() {
        return new Yardstick(unit, parts, breakdowns, definitions, targets, milestones, lastDay, countedPer);
    }
}
