package vn.hue.ansinh.indicators.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.indicator.Component;
import vn.hue.ansinh.indicators.indicator.Indicator;
import vn.hue.ansinh.indicators.verdict.Point;
import vn.hue.ansinh.indicators.verdict.Sentence;
import vn.hue.ansinh.indicators.verdict.Verdict;
import vn.hue.ansinh.kit.problem.Text;

/**
 * Where an indicator stands on a target, for rooms that tell it to others.
 *
 * @param verdict on the measure that speaks for the indicator
 * @param wanted the target in words
 * @param points the yearly figures of that measure, oldest first
 * @param path what was promised for single years on the way
 * @param component the measure that speaks, where the target bundles several
 * @param components each of the measures that it bundles
 * @param lastDay on which the indicator counted, once that is over
 * @param lead the agency that leads the indicator today
 */
public record Outlook(
        Indicator indicator,
        Verdict verdict,
        Text wanted,
        Text sentence,
        List<Point> points,
        Map<Integer, BigDecimal> path,
        @Nullable Component component,
        List<ComponentOutlook> components,
        @Nullable DataStatus dataStatus,
        boolean synthetic,
        @Nullable LocalDate lastDay,
        @Nullable String lead) {

    static Outlook of(Progress progress, @Nullable String lead) {
        Part worst = progress.worst();
        Sentence sentence = worst.sentence(progress.indicator().unit());
        return new Outlook(
                progress.indicator(),
                worst.verdict(),
                sentence.wantedText(),
                progress.sentence(),
                worst.facts().years(),
                worst.facts().path(),
                worst.component(),
                ComponentOutlook.of(progress),
                progress.dataStatus(),
                progress.isSynthetic(),
                progress.lastDay(),
                lead);
    }
}
