package vn.hue.ansinh.indicators.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.plan.Thresholds;
import vn.hue.ansinh.indicators.verdict.Formula;
import vn.hue.ansinh.indicators.verdict.Inputs;
import vn.hue.ansinh.indicators.verdict.Method;
import vn.hue.ansinh.indicators.verdict.Point;
import vn.hue.ansinh.indicators.verdict.Verdict;

/** Everything needed to compute the verdict again. */
record ExplainView(
        int formulaVersion, Method method, InputsView inputs, Thresholds thresholds, List<UUID> observations) {

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
            @Nullable LocalDate doneBy) {

        static InputsView of(Inputs inputs, @Nullable LocalDate doneBy) {
            return new InputsView(
                    inputs.direction(),
                    PointView.of(inputs.start()),
                    PointView.of(inputs.current()),
                    inputs.goal(),
                    inputs.stretch(),
                    ProgressView.shown(inputs.p()),
                    ProgressView.shown(inputs.e()),
                    inputs.horizon(),
                    doneBy);
        }
    }

    static ExplainView of(Progress progress) {
        Verdict verdict = progress.worst().verdict();
        return new ExplainView(
                Formula.VERSION,
                verdict.method(),
                InputsView.of(verdict.inputs(), progress.target().rule().doneBy()),
                progress.plan().thresholds(),
                progress.used().stream().map(Point::observation).toList());
    }
}
