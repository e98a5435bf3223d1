package vn.hue.ansinh.indicators.publication;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.observation.HeldBack;
import vn.hue.ansinh.indicators.progress.ComponentOutlook;
import vn.hue.ansinh.indicators.verdict.Colour;
import vn.hue.ansinh.indicators.verdict.ProgressStatus;
import vn.hue.ansinh.indicators.verdict.Verdict;

/** How one of several measures under a target stands. */
record ComponentLine(
        String code,
        String name,
        Colour colour,
        ProgressStatus status,
        String statusText,
        String sentence,
        IndicatorLine.@Nullable Latest latest) {

    static ComponentLine of(ComponentOutlook outlook, Set<UUID> held, Page page) {
        Verdict verdict = outlook.verdict();
        boolean open = Publishing.isOpen(verdict, held);
        return new ComponentLine(
                outlook.component().code(),
                page.say(outlook.component().name()),
                verdict.colour(),
                verdict.status(),
                page.say(verdict.words()),
                page.say(open ? outlook.sentence() : HeldBack.WORDS),
                open ? IndicatorLine.Latest.of(verdict.inputs().current()) : null);
    }
}
