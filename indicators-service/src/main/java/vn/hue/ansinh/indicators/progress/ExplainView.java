package vn.hue.ansinh.indicators.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.plan.Thresholds;
import vn.hue.ansinh.indicators.target.Baseline;
import vn.hue.ansinh.indicators.verdict.EachYear;
import vn.hue.ansinh.indicators.verdict.Facts;
import vn.hue.ansinh.indicators.verdict.Formula;
import vn.hue.ansinh.indicators.verdict.Inputs;
import vn.hue.ansinh.indicators.verdict.JudgedYear;
import vn.hue.ansinh.indicators.verdict.Method;
import vn.hue.ansinh.indicators.verdict.Point;
import vn.hue.ansinh.indicators.verdict.Verdict;

/** Everything needed to compute the verdict again. */
record ExplainView(
        int formulaVersion,
        Method method,
        InputsView inputs,
        Thresholds thresholds,
        DefinitionsView definitions,
        ProjectionView.@Nullable Why projection,
        List<JudgedYear> years,
        List<Integer> yearsWithoutFigure,
        List<UUID> observations) {

    /**
     * By which definitions the figures were measured.
     *
     * @param since the first year of the series that was judged; null without a figure
     * @param leftOut the years before it, whose figures cannot be held against the latest one
     */
    record DefinitionsView(
            @Nullable Integer version,
            boolean seriesBreak,
            @Nullable Integer since,
            List<Integer> leftOut) {

        static DefinitionsView of(Part part) {
            Point latest = part.verdict().inputs().current();
            List<Integer> leftOut = part.facts().breaksOfTheSeries().before().stream()
                    .map(Point::year)
                    .distinct()
                    .toList();
            return new DefinitionsView(
                    latest == null ? null : latest.definitionVersion(),
                    !leftOut.isEmpty(),
                    latest == null || part.facts().counting().isEmpty()
                            ? null
                            : part.facts().breaksOfTheSeries().since(),
                    leftOut);
        }
    }

    /** What went into the formula; of a bundle, into the verdict that speaks for it. */
    record InputsView(
            @Nullable Integer direction,
            @Nullable PointView start,
            @Nullable PointView current,
            @Nullable BigDecimal goal,
            @Nullable BigDecimal stretch,
            @Nullable BigDecimal p,
            @Nullable BigDecimal e,
            @Nullable Integer horizon,
            @Nullable LocalDate doneBy,
            @Nullable Baseline baseline,
            @Nullable BigDecimal promised) {

        InputsView heldBack() {
            BigDecimal open = direction == null ? null : goal;
            return new InputsView(
                    direction, null, null, open, stretch, null, null, horizon, doneBy, baseline, promised);
        }

        static InputsView of(Inputs inputs, Facts facts) {
            Point current = inputs.current();
            return new InputsView(
                    inputs.direction(),
                    PointView.of(inputs.start()),
                    PointView.of(inputs.current()),
                    inputs.goal(),
                    inputs.stretch(),
                    ProgressView.shown(inputs.p()),
                    ProgressView.shown(inputs.e()),
                    inputs.horizon(),
                    facts.rule().doneBy(),
                    facts.rule().baseline(),
                    current == null ? null : facts.path().get(current.year()));
        }
    }

    /** By what it was judged, without the figures and what they follow from. */
    ExplainView heldBack() {
        return new ExplainView(
                formulaVersion,
                method,
                inputs.heldBack(),
                thresholds,
                definitions,
                null,
                List.of(),
                List.of(),
                observations);
    }

    /** Those of the figures that show in the verdict; a baseline is stated by a decision. */
    Stream<UUID> figures() {
        Stream<PointView> ends = Stream.concat(Stream.ofNullable(inputs.start()), Stream.ofNullable(inputs.current()));
        return Stream.concat(observations.stream(), ends.flatMap(point -> Stream.ofNullable(point.observation())));
    }

    /** A bundle rests on what was stated of all its measures. */
    static ExplainView of(Progress progress) {
        return of(progress.worst(), progress.parts().stream().flatMap(Part::statements));
    }

    /** Of one measure of a bundle. */
    static ExplainView of(Part part) {
        return of(part, part.statements());
    }

    private static ExplainView of(Part part, Stream<UUID> statements) {
        Verdict verdict = part.verdict();
        Facts facts = part.facts();
        return new ExplainView(
                Formula.VERSION,
                verdict.method(),
                InputsView.of(verdict.inputs(), facts),
                facts.thresholds(),
                DefinitionsView.of(part),
                ProjectionView.Why.of(verdict.projection(), facts.measure().reach()),
                new EachYear(facts).years(),
                facts.told().silent(),
                statements.toList());
    }
}
