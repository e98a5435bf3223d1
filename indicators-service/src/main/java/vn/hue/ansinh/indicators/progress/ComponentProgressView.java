package vn.hue.ansinh.indicators.progress;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.indicator.Component;
import vn.hue.ansinh.indicators.observation.HeldBack;
import vn.hue.ansinh.indicators.verdict.Colour;
import vn.hue.ansinh.indicators.verdict.ProgressStatus;
import vn.hue.ansinh.kit.problem.Text;

record ComponentProgressView(
        String component,
        Text name,
        ProgressStatus status,
        Colour colour,
        @Nullable PointView latest,
        Text sentence) {

    ComponentProgressView heldBack() {
        return new ComponentProgressView(component, name, status, colour, null, HeldBack.WORDS);
    }

    static List<ComponentProgressView> of(Progress progress) {
        return progress.parts().stream()
                .flatMap(part ->
                        Optional.ofNullable(part.component()).map(component -> of(component, part, progress)).stream())
                .toList();
    }

    private static ComponentProgressView of(Component component, Part part, Progress progress) {
        ProgressStatus status = part.verdict().status();
        return new ComponentProgressView(
                component.code(),
                component.name(),
                status,
                part.verdict().colour(),
                PointView.of(part.verdict().inputs().current()),
                part.sentence(progress.indicator().unit()).text());
    }
}
