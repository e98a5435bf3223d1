package vn.hue.ansinh.indicators.progress;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.observation.Confidentiality;
import vn.hue.ansinh.indicators.observation.HeldBack;
import vn.hue.ansinh.indicators.verdict.Colour;
import vn.hue.ansinh.indicators.verdict.ProgressStatus;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.kit.time.Zones;

record VerdictChangeView(
        OffsetDateTime at,
        ProgressStatus status,
        Colour colour,
        Cause cause,
        Confidentiality confidentiality,
        @Nullable PointView latest,
        Text sentence) {

    /** What became known at that instant: a figure, or a target or what it is judged by; or that its time was over. */
    enum Cause {
        OBSERVATION,
        TARGET,
        TIME
    }

    static VerdictChangeView of(VerdictChange change) {
        Progress progress = change.progress();
        return new VerdictChangeView(
                progress.moment().asOf().atZone(Zones.VIETNAM).toOffsetDateTime(),
                progress.status(),
                progress.colour(),
                change.cause(),
                Confidentiality.F,
                PointView.of(progress.latest()),
                progress.sentence());
    }

    /** @param told whether the reader may know the figures of a few */
    VerdictChangeView ofAFew(boolean told) {
        return new VerdictChangeView(
                at, status, colour, cause, Confidentiality.C, told ? latest : null, told ? sentence : HeldBack.WORDS);
    }
}
