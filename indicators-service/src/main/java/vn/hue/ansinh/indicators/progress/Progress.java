package vn.hue.ansinh.indicators.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.indicator.Component;
import vn.hue.ansinh.indicators.indicator.Indicator;
import vn.hue.ansinh.indicators.plan.Plan;
import vn.hue.ansinh.indicators.target.Target;
import vn.hue.ansinh.indicators.target.TargetOrigin;
import vn.hue.ansinh.indicators.verdict.Colour;
import vn.hue.ansinh.indicators.verdict.EndOfTarget;
import vn.hue.ansinh.indicators.verdict.Point;
import vn.hue.ansinh.indicators.verdict.ProgressStatus;
import vn.hue.ansinh.indicators.verdict.Retirement;
import vn.hue.ansinh.kit.problem.Text;

/**
 * Whether an indicator is on track to one of its targets. Where a target bundles several measures it is met only when
 * all of them meet it: the worst one speaks for the indicator, the others are listed beside it.
 */
record Progress(Indicator indicator, Plan plan, Target target, Moment moment, List<Part> parts) {

    /** Of equals the first one, so that the answer does not wander. */
    Part worst() {
        return parts.stream()
                .reduce((one, other) -> other.isWorseThan(one) ? other : one)
                .orElseThrow();
    }

    /** Whether its colour speaks for an indicator before that of another of its targets. */
    boolean isWorseThan(Progress other) {
        return colour().isWorseThan(other.colour());
    }

    /** The number of the target. */
    int seq() {
        return target.key().seq();
    }

    /** Whether there is a figure to hold against the target. */
    boolean isJudged() {
        return parts.stream().anyMatch(part -> part.verdict().inputs().current() != null);
    }

    /** What was done by its day stays done, or undone; any other target ends with its last year. */
    boolean speaksOf(int year) {
        return target.rule().isDoneByADay() || year <= target.rule().toYear();
    }

    ProgressStatus status() {
        return worst().verdict().status();
    }

    Colour colour() {
        return worst().verdict().colour();
    }

    /** Whether a reader of the last verdict would see another one now. */
    boolean standsAs(@Nullable Progress last) {
        return last != null && status() == last.status() && colour() == last.colour();
    }

    @Nullable
    Point latest() {
        return worst().verdict().inputs().current();
    }

    /** Of the figure that is told as the latest; null without one. */
    @Nullable
    DataStatus dataStatus() {
        return worst().dataStatus().orElse(null);
    }

    boolean isSynthetic() {
        return parts.stream().anyMatch(part -> part.isSynthetic());
    }

    boolean isBundle() {
        return parts.stream().anyMatch(part -> part.component() != null);
    }

    /** The last day on which the indicator counted, once that is over. */
    @Nullable
    LocalDate lastDay() {
        return indicator.endedBefore(moment.day());
    }

    /** Of what is retired it says so, and of a target that a decision ends. */
    Text sentence() {
        Stream<Text> retired = Stream.ofNullable(lastDay()).map(day -> new Retirement(day).text());
        return Stream.concat(retired, ofTheTarget().stream())
                .reduce(spoken(), (said, more) -> Text.of(said.vi() + " " + more.vi(), said.en() + " " + more.en()));
    }

    private Optional<Text> ofTheTarget() {
        TargetOrigin origin = target.wording().origin();
        LocalDate lastDay = origin.validTo();
        return Optional.ofNullable(origin.endedBy())
                .map(decision -> new EndOfTarget(Objects.requireNonNull(lastDay), decision).text());
    }

    /** In a bundle the sentence says which measure it speaks of. */
    private Text spoken() {
        Text said = worst().sentence(indicator.unit()).text();
        Component component = worst().component();
        return component == null
                ? said
                : Text.of(component.nameVi() + ": " + said.vi(), component.nameEn() + ": " + said.en());
    }
}
