package vn.hue.ansinh.indicators.progress;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.indicator.Component;
import vn.hue.ansinh.indicators.indicator.Indicator;
import vn.hue.ansinh.indicators.indicator.MeasureKind;
import vn.hue.ansinh.indicators.observation.MissingReason;
import vn.hue.ansinh.indicators.observation.Observation;
import vn.hue.ansinh.indicators.observation.ObservationStatus;
import vn.hue.ansinh.indicators.observation.Period;
import vn.hue.ansinh.indicators.plan.Plan;
import vn.hue.ansinh.indicators.target.Baseline;
import vn.hue.ansinh.indicators.target.Target;
import vn.hue.ansinh.indicators.verdict.Facts;
import vn.hue.ansinh.indicators.verdict.Measure;
import vn.hue.ansinh.indicators.verdict.NoCases;
import vn.hue.ansinh.indicators.verdict.Point;
import vn.hue.ansinh.indicators.verdict.Reach;
import vn.hue.ansinh.indicators.verdict.WholeSpan;

/** What verdicts of one moment stand on, as it was known then, by the codes it belongs to. */
record Ground(
        Moment moment,
        Map<String, Plan> planOfArea,
        Map<String, Indicator> indicators,
        Map<String, List<Target>> targets,
        Map<String, List<Observation>> figures) {

    Optional<Progress> progress(String code, int seq) {
        return progresses(code).stream()
                .filter(progress -> progress.target().key().seq() == seq)
                .findFirst();
    }

    /** On each target that was in force. */
    List<Progress> progresses(String code) {
        Indicator indicator = indicators.get(code);
        return indicator == null
                ? List.of()
                : targets.getOrDefault(code, List.of()).stream()
                        .map(target ->
                                new Progress(indicator, plan(indicator), target, moment, parts(indicator, target)))
                        .toList();
    }

    /** On each target, as it stands and as it stood in each year of the plan of which there are figures. */
    Judgement judgement(String code) {
        SortedMap<Integer, List<Progress>> years = new TreeMap<>();
        years(code).forEach(year -> years.put(year, upTo(year).progresses(code)));
        return new Judgement(code, progresses(code), years);
    }

    private Ground upTo(int year) {
        return new Ground(moment.endingWith(year), planOfArea, indicators, targets, figures);
    }

    /** The year before the plan may be the start of a way, and is never judged. */
    private SortedSet<Integer> years(String code) {
        Indicator indicator = indicators.get(code);
        if (indicator == null) {
            return new TreeSet<>();
        }
        int first = plan(indicator).firstYear();
        return figures(indicator)
                .flatMap(row -> point(row).stream())
                .map(Point::year)
                .filter(year -> year >= first)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of periods that began while it was counted, and that a target asks for. */
    private Stream<Observation> figures(Indicator indicator) {
        return figures.getOrDefault(indicator.code(), List.of()).stream()
                .filter(row -> !indicator.isRetiredBefore(period(row).start()))
                .filter(row -> isRead(indicator, period(row)));
    }

    /** What occurs in each year adds up; how many there are at the end of each does not. */
    private boolean isRead(Indicator indicator, Period period) {
        boolean addsUp = indicator.measureKind() == MeasureKind.COUNT_FLOW;
        int firstYear = plan(indicator).firstYear();
        return period.isYear()
                || targets.getOrDefault(indicator.code(), List.of()).stream()
                        .map(Target::rule)
                        .anyMatch(rule -> rule.isDoneByADay()
                                || addsUp && WholeSpan.of(rule, firstYear).is(period));
    }

    private List<Part> parts(Indicator indicator, Target target) {
        return indicator.components().isEmpty()
                ? List.of(Part.judge(null, facts(indicator, target, null), moment.method()))
                : indicator.components().stream()
                        .map(component -> Part.judge(component, facts(indicator, target, component), moment.method()))
                        .toList();
    }

    private Facts facts(Indicator indicator, Target target, @Nullable Component component) {
        Plan plan = plan(indicator);
        List<Observation> stated = stated(indicator, component);
        return new Facts(
                target.rule(),
                new Measure(
                        indicator.direction(),
                        indicator.quantity().isShare(),
                        Reach.of(
                                indicator.quantity().isNeverNegative(),
                                indicator.quantity().whole()),
                        indicator.decimals()),
                plan.thresholds(),
                plan.firstYear(),
                target.path(moment.day()),
                stated.stream().flatMap(row -> point(row).stream()).toList(),
                baseline(indicator, target.rule().baseline()),
                indicator.breaks(),
                moment.day(),
                noCases(indicator, stated),
                indicator.endedBefore(moment.day()));
    }

    private Plan plan(Indicator indicator) {
        return Objects.requireNonNull(planOfArea.get(indicator.area()));
    }

    private List<Observation> stated(Indicator indicator, @Nullable Component component) {
        String code = component == null ? null : component.code();
        return figures(indicator)
                .filter(row -> Objects.equals(row.series().component(), code))
                .filter(row -> moment.allows(period(row).closingYear()))
                .toList();
    }

    private static NoCases noCases(Indicator indicator, List<Observation> stated) {
        return new NoCases(
                stated.stream()
                        .filter(row -> row.figure().missingReason() == MissingReason.NO_CASES)
                        .filter(row -> period(row).isYear())
                        .collect(Collectors.toMap(
                                row -> period(row).closingYear(),
                                row -> new NoCases.Statement(
                                        row.id(), row.figure().synthetic()),
                                (one, other) -> one)),
                indicator.measureKind().isCount());
    }

    /** Empty for what was stated as missing. */
    private static Optional<Point> point(Observation row) {
        return Optional.ofNullable(row.value())
                .map(value -> new Point(
                        period(row),
                        value,
                        row.figure().status(),
                        row.id(),
                        row.figure().synthetic(),
                        row.definitionVersion()));
    }

    private static Period period(Observation row) {
        return Period.of(row.series().period()).orElseThrow();
    }

    /** Taken as measured by the definition of its year. */
    private static @Nullable Point baseline(Indicator indicator, @Nullable Baseline stated) {
        if (stated == null) {
            return null;
        }
        Period year = Period.ofYear(stated.year());
        return new Point(year, stated.value(), ObservationStatus.A, null, false, indicator.definitionOn(year.end()));
    }
}
