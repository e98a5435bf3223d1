package vn.hue.ansinh.indicators.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.verdict.Colour;
import vn.hue.ansinh.indicators.verdict.Point;
import vn.hue.ansinh.indicators.verdict.ProgressStatus;
import vn.hue.ansinh.kit.outbox.OutgoingEvent;

/** How an indicator stands on each of its targets, told after a change: who keeps the last one knows it whole. */
record VerdictsChanged(String indicator, List<OnTarget> targets, int revision) {

    /**
     * On one target, as it stands.
     *
     * @param target the number of the target
     * @param synthetic whether it rests on a figure invented for a demonstration
     * @param years in each year of the plan of which there are figures, the first year first
     */
    record OnTarget(
            int target,
            ProgressStatus verdict,
            Colour colour,
            boolean synthetic,
            @Nullable Integer latestYear,
            List<OfYear> years) {

        static OnTarget of(Progress now, Judgement judgement) {
            Point latest = now.latest();
            return new OnTarget(
                    now.seq(),
                    now.status(),
                    now.colour(),
                    now.isSynthetic(),
                    latest == null ? null : latest.year(),
                    judgement.years().keySet().stream()
                            .flatMap(year -> OfYear.of(year, now.seq(), judgement))
                            .toList());
        }
    }

    /**
     * On one target with the figures up to one year.
     *
     * @param components on each measure of a target that bundles several; not written where there are none
     */
    record OfYear(
            int year,
            ProgressStatus verdict,
            Colour colour,
            boolean synthetic,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<OfComponent> components) {

        static Stream<OfYear> of(int year, int target, Judgement judgement) {
            return judgement.ofYear(year).stream()
                    .filter(progress -> progress.seq() == target)
                    .map(progress -> new OfYear(
                            year,
                            progress.status(),
                            progress.colour(),
                            progress.isSynthetic(),
                            progress.parts().stream().flatMap(OfComponent::of).toList()));
        }
    }

    /** On one measure of a target that bundles several. */
    record OfComponent(String component, ProgressStatus verdict, Colour colour, boolean synthetic) {

        static Stream<OfComponent> of(Part part) {
            return Stream.ofNullable(part.component())
                    .map(component -> new OfComponent(
                            component.code(),
                            part.verdict().status(),
                            part.verdict().colour(),
                            part.isSynthetic()));
        }
    }

    static VerdictsChanged of(Judgement judgement) {
        List<OnTarget> targets =
                judgement.now().stream().map(now -> OnTarget.of(now, judgement)).toList();
        return new VerdictsChanged(judgement.indicator(), targets, 0);
    }

    OutgoingEvent as(int told) {
        return new OutgoingEvent(
                "indicators.verdicts", "verdicts.changed", indicator, new VerdictsChanged(indicator, targets, told));
    }
}
