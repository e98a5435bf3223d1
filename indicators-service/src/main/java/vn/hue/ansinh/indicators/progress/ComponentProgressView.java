package vn.hue.ansinh.indicators.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.indicator.Component;
import vn.hue.ansinh.indicators.observation.HeldBack;
import vn.hue.ansinh.indicators.verdict.Colour;
import vn.hue.ansinh.indicators.verdict.ProgressStatus;
import vn.hue.ansinh.indicators.verdict.Verdict;
import vn.hue.ansinh.kit.problem.Text;

/** The verdict on one of several measures under a target, with all that is told of an indicator. */
record ComponentProgressView(
        String component,
        Text name,
        ProgressStatus status,
        Colour colour,
        @Nullable DataStatus dataStatus,
        boolean synthetic,
        @Nullable PointView latest,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal gap,
        @Nullable BigDecimal requiredPerYear,
        @Nullable BigDecimal requiredAtMost,
        @Nullable BigDecimal index,
        @Nullable ProjectionView projection,
        Text sentence,
        ExplainView explain) {

    ComponentProgressView heldBack() {
        return new ComponentProgressView(
                component,
                name,
                status,
                colour,
                dataStatus,
                synthetic,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                HeldBack.WORDS,
                explain.heldBack());
    }

    static List<ComponentProgressView> of(Progress progress) {
        return progress.parts().stream()
                .flatMap(part -> Stream.ofNullable(part.component()).map(component -> of(component, part, progress)))
                .toList();
    }

    private static ComponentProgressView of(Component component, Part part, Progress progress) {
        Verdict verdict = part.verdict();
        return new ComponentProgressView(
                component.code(),
                component.name(),
                verdict.status(),
                verdict.colour(),
                part.dataStatus().orElse(null),
                part.isSynthetic(),
                PointView.of(verdict.inputs().current()),
                verdict.mean(part.facts()),
                verdict.gap(),
                verdict.requiredPerYear(),
                verdict.requiredAtMost(),
                ProgressView.index(verdict, progress.plan().thresholds()),
                ProjectionView.of(verdict.projection()),
                part.sentence(progress.indicator().unit()).text(),
                ExplainView.of(part));
    }
}
