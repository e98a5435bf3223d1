package vn.hue.ansinh.indicators.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.observation.Confidentiality;
import vn.hue.ansinh.indicators.observation.HeldBack;
import vn.hue.ansinh.indicators.plan.Thresholds;
import vn.hue.ansinh.indicators.target.TargetView;
import vn.hue.ansinh.indicators.verdict.Colour;
import vn.hue.ansinh.indicators.verdict.ProgressStatus;
import vn.hue.ansinh.indicators.verdict.Ratio;
import vn.hue.ansinh.indicators.verdict.Verdict;
import vn.hue.ansinh.indicators.waiting.WaitingView;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.kit.time.Zones;

record ProgressView(
        String indicator,
        Text name,
        String plan,
        String area,
        @Nullable String lead,
        TargetView target,
        String place,
        @Nullable String period,
        OffsetDateTime asOf,
        @Nullable LocalDate lastDay,
        ProgressStatus status,
        Colour colour,
        @Nullable DataStatus dataStatus,
        boolean synthetic,
        Confidentiality confidentiality,
        @Nullable PointView latest,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal gap,
        @Nullable BigDecimal requiredPerYear,
        @Nullable BigDecimal requiredAtMost,
        @Nullable BigDecimal index,
        @Nullable ProjectionView projection,
        List<ComponentProgressView> components,
        Text sentence,
        ExplainView explain,
        @Nullable WaitingView waiting) {

    static ProgressView of(Progress progress, @Nullable String lead) {
        Verdict verdict = progress.worst().verdict();
        Integer upTo = progress.moment().upTo();
        return new ProgressView(
                progress.indicator().code(),
                progress.indicator().name(),
                progress.plan().code(),
                progress.indicator().area(),
                lead,
                progress.target().view(progress.moment().day()),
                progress.plan().place(),
                upTo == null ? null : upTo.toString(),
                progress.moment().asOf().atZone(Zones.VIETNAM).toOffsetDateTime(),
                progress.lastDay(),
                verdict.status(),
                verdict.colour(),
                progress.dataStatus(),
                progress.isSynthetic(),
                Confidentiality.F,
                PointView.of(progress.latest()),
                verdict.mean(progress.worst().facts()),
                verdict.gap(),
                verdict.requiredPerYear(),
                verdict.requiredAtMost(),
                index(verdict, progress.plan().thresholds()),
                ProjectionView.of(verdict.projection()),
                ComponentProgressView.of(progress),
                progress.sentence(),
                ExplainView.of(progress),
                null);
    }

    /** Seen from there; what waits is known of now only. */
    ProgressView under(@Nullable String leader, @Nullable WaitingView waits, Moment moment) {
        return new ProgressView(
                indicator,
                name,
                plan,
                area,
                leader,
                target,
                place,
                period,
                moment.asOf().atZone(Zones.VIETNAM).toOffsetDateTime(),
                lastDay,
                status,
                colour,
                dataStatus,
                synthetic,
                confidentiality,
                latest,
                mean,
                gap,
                requiredPerYear,
                requiredAtMost,
                index,
                projection,
                components,
                sentence,
                explain,
                waits);
    }

    /**
     * Of a verdict that rests on a figure of a few.
     *
     * @param told whether the reader may know them; to others remains where it stands, and by what it was judged
     */
    ProgressView ofAFew(boolean told) {
        return new ProgressView(
                indicator,
                name,
                plan,
                area,
                lead,
                target,
                place,
                period,
                asOf,
                lastDay,
                status,
                colour,
                dataStatus,
                synthetic,
                Confidentiality.C,
                told ? latest : null,
                told ? mean : null,
                told ? gap : null,
                told ? requiredPerYear : null,
                told ? requiredAtMost : null,
                told ? index : null,
                told ? projection : null,
                told
                        ? components
                        : components.stream()
                                .map(ComponentProgressView::heldBack)
                                .toList(),
                told ? sentence : HeldBack.WORDS,
                told ? explain : explain.heldBack(),
                waiting);
    }

    /** Those that show in it, or in one of its measures. */
    Stream<UUID> figures() {
        return Stream.concat(explain.figures(), components.stream().flatMap(one -> one.explain()
                .figures()));
    }

    /** Never on another side of a threshold than the verdict. */
    static @Nullable BigDecimal index(Verdict verdict, Thresholds thresholds) {
        Ratio index = verdict.index();
        return index == null ? null : index.shownBeside(thresholds.all());
    }

    static @Nullable BigDecimal shown(@Nullable Ratio ratio) {
        return ratio == null ? null : ratio.shown();
    }
}
