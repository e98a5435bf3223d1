package vn.hue.ansinh.indicators.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.indicator.Component;
import vn.hue.ansinh.indicators.indicator.Indicator;
import vn.hue.ansinh.indicators.observation.Observation;
import vn.hue.ansinh.indicators.observation.Period;
import vn.hue.ansinh.indicators.plan.Plan;
import vn.hue.ansinh.indicators.target.Target;
import vn.hue.ansinh.indicators.verdict.Facts;
import vn.hue.ansinh.indicators.verdict.Measure;
import vn.hue.ansinh.indicators.verdict.Point;

/** What verdicts of one moment stand on, by the codes it belongs to. */
record Ground(
        Moment moment,
        Map<String, Plan> planOfArea,
        Map<String, List<Target>> targets,
        Map<String, Map<Integer, BigDecimal>> paths,
        Map<String, List<Observation>> figures) {

    /** The same plans and paths at another instant. */
    Ground at(Instant instant, String indicator, List<Target> inForce, List<Observation> holding) {
        return new Ground(
                new Moment(moment.upTo(), instant, moment.structureOf(), moment.method()),
                planOfArea,
                Map.of(indicator, inForce),
                paths,
                Map.of(indicator, holding));
    }

    Optional<Progress> progress(Indicator indicator, int seq) {
        return targets.getOrDefault(indicator.code(), List.of()).stream()
                .filter(target -> target.key().seq() == seq)
                .findFirst()
                .map(target -> new Progress(indicator, plan(indicator), target, moment, parts(indicator, target)));
    }

    private List<Part> parts(Indicator indicator, Target target) {
        return indicator.components().isEmpty()
                ? List.of(Part.judge(null, facts(indicator, target, points(indicator, null)), moment.method()))
                : indicator.components().stream()
                        .map(component -> Part.judge(
                                component, facts(indicator, target, points(indicator, component)), moment.method()))
                        .toList();
    }

    private Facts facts(Indicator indicator, Target target, List<Point> points) {
        Plan plan = plan(indicator);
        return new Facts(
                target.rule(),
                new Measure(indicator.direction(), indicator.isShare(), indicator.decimals()),
                plan.thresholds(),
                plan.firstYear(),
                paths.getOrDefault(indicator.code(), Map.of()),
                points);
    }

    private Plan plan(Indicator indicator) {
        return Objects.requireNonNull(planOfArea.get(indicator.area()));
    }

    private List<Point> points(Indicator indicator, @Nullable Component component) {
        String code = component == null ? null : component.code();
        return figures.getOrDefault(indicator.code(), List.of()).stream()
                .filter(row -> Objects.equals(row.series().component(), code))
                .flatMap(row -> point(row).stream())
                .filter(point -> moment.allows(point.year()))
                .toList();
    }

    /** Empty for what was stated as missing. */
    private static Optional<Point> point(Observation row) {
        return Optional.ofNullable(row.value())
                .map(value -> new Point(
                        Period.of(row.series().period()).orElseThrow(),
                        value,
                        row.figure().status(),
                        row.id(),
                        row.figure().synthetic()));
    }
}
