package vn.hue.ansinh.indicators.publication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.observation.HeldBack;
import vn.hue.ansinh.indicators.observation.ObservationStatus;
import vn.hue.ansinh.indicators.progress.Outlook;
import vn.hue.ansinh.indicators.verdict.Colour;
import vn.hue.ansinh.indicators.verdict.Point;
import vn.hue.ansinh.indicators.verdict.ProgressStatus;
import vn.hue.ansinh.indicators.verdict.Verdict;
import vn.hue.ansinh.kit.problem.Text;

/**
 * One indicator in a list.
 *
 * @param lastDay on which it counted, once it is retired
 * @param synthetic the verdict rests on a figure invented for a demonstration
 */
record IndicatorLine(
        String code,
        String name,
        String unit,
        Colour colour,
        ProgressStatus status,
        String statusText,
        String sentence,
        String target,
        @Nullable Latest latest,
        @Nullable LocalDate lastDay,
        boolean synthetic,
        @Nullable Named agency,
        String link) {

    /** The figure of one period. */
    record Latest(String period, BigDecimal value, ObservationStatus status, boolean synthetic) {
        static @Nullable Latest of(@Nullable Point point) {
            return point == null
                    ? null
                    : new Latest(point.period().text(), point.value(), point.status(), point.synthetic());
        }
    }

    /** @param open whether no figure that it rests on is held back */
    static IndicatorLine of(Outlook outlook, boolean open, Map<String, Text> agencies, Page page) {
        Verdict verdict = outlook.verdict();
        return new IndicatorLine(
                outlook.indicator().code(),
                page.say(outlook.indicator().name()),
                page.say(outlook.indicator().unit()),
                verdict.colour(),
                verdict.status(),
                page.say(verdict.words()),
                page.say(open ? outlook.sentence() : HeldBack.WORDS),
                page.say(outlook.wanted()),
                open ? Latest.of(verdict.inputs().current()) : null,
                outlook.lastDay(),
                outlook.synthetic(),
                Named.of(outlook.lead(), agencies, page.language()),
                page.link(outlook.indicator().code()));
    }
}
