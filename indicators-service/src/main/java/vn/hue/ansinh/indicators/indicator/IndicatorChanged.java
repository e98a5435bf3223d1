package vn.hue.ansinh.indicators.indicator;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.target.Milestone;
import vn.hue.ansinh.indicators.target.TargetView;
import vn.hue.ansinh.kit.outbox.OutgoingEvent;
import vn.hue.ansinh.kit.problem.Text;

/**
 * What others need to know of an indicator, told after a change: who keeps the last one knows it whole.
 *
 * @param milestones what was promised for single years on the way to the target
 * @param revision of what is told; it moves with the targets, too
 */
record IndicatorChanged(
        String code,
        String plan,
        String area,
        Text name,
        Text unit,
        MeasureKind measureKind,
        Direction direction,
        int countedPer,
        int decimals,
        Level lowestLevel,
        List<String> components,
        List<ComponentView> parts,
        List<String> breakdowns,
        List<Meant> definitions,
        List<Asked> targets,
        List<Promised> milestones,
        @Nullable LocalDate lastDay,
        int revision) {

    /** From when to when a version of the definition holds, both days included. */
    record Meant(
            int version, LocalDate effectiveFrom, @Nullable LocalDate effectiveTo, boolean seriesBreak) {}

    /** A value for one year. */
    record Promised(int year, BigDecimal value) {}

    static IndicatorChanged of(Indicator indicator, String plan, List<TargetView> targets) {
        Description about = indicator.description();
        return new IndicatorChanged(
                indicator.code(),
                plan,
                about.area(),
                indicator.name(),
                indicator.unit(),
                about.measureKind(),
                about.direction(),
                about.countedPer(),
                about.decimals(),
                about.lowestLevel(),
                indicator.components().stream().map(Component::code).toList(),
                indicator.components().stream().map(ComponentView::of).toList(),
                Description.list(about.breakdowns()),
                indicator.definitions().stream().map(IndicatorChanged::meant).toList(),
                targets.stream().map(Asked::of).toList(),
                promised(targets),
                indicator.lastDay(),
                indicator.revision());
    }

    /** On the way to the first target: of each year what the wording says that holds at its end. */
    private static List<Promised> promised(List<TargetView> targets) {
        return targets.stream()
                .filter(target -> target.seq() == targets.get(0).seq())
                .flatMap(target -> target.path().stream().filter(way -> holdsAtTheEndOf(way.year(), target)))
                .sorted(comparing(Milestone::year))
                .map(way -> new Promised(way.year(), way.value()))
                .toList();
    }

    private static boolean holdsAtTheEndOf(int year, TargetView target) {
        LocalDate end = LocalDate.of(year, 12, 31);
        return !end.isBefore(target.validFrom()) && (target.validTo() == null || !end.isAfter(target.validTo()));
    }

    private static Meant meant(Definition definition) {
        return new Meant(
                definition.version(), definition.effectiveFrom(), definition.effectiveTo(), definition.seriesBreak());
    }

    IndicatorChanged as(int told) {
        return new IndicatorChanged(
                code,
                plan,
                area,
                name,
                unit,
                measureKind,
                direction,
                countedPer,
                decimals,
                lowestLevel,
                components,
                parts,
                breakdowns,
                definitions,
                targets,
                milestones,
                lastDay,
                told);
    }

    OutgoingEvent toTell() {
        return new OutgoingEvent("indicators.indicators", "indicator.changed", code, this);
    }
}
