package vn.hue.ansinh.indicators.progress;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.verdict.Colour;
import vn.hue.ansinh.indicators.verdict.ProgressStatus;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.kit.time.Zones;

record VerdictChangeView(
        OffsetDateTime at,
        ProgressStatus status,
        Colour colour,
        Cause cause,
        @Nullable PointView latest,
        Text sentence) {

    /** What became known at that instant: a figure, or a target or what it is judged by. */
    enum Cause {
        OBSERVATION,
        TARGET
    }

    static VerdictChangeView of(Progress progress, Cause cause) {
        return new VerdictChangeView(
                progress.moment().asOf().atZone(Zones.VIETNAM).toOffsetDateTime(),
                progress.status(),
                progress.status().colour(),
                cause,
                PointView.of(progress.latest()),
                progress.sentence());
    }
}
