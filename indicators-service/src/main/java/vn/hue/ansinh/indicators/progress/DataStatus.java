package vn.hue.ansinh.indicators.progress;

import java.util.Optional;
import vn.hue.ansinh.indicators.verdict.Facts;
import vn.hue.ansinh.indicators.verdict.Verdict;

/** How far the latest figure can be relied on, from best to worst. */
public enum DataStatus {
    FINAL,
    ESTIMATE,
    STALE;

    /** Empty without a figure. */
    static Optional<DataStatus> of(Verdict verdict, Facts facts) {
        return Optional.ofNullable(verdict.inputs().current()).map(latest -> {
            if (verdict.isOld(facts)) {
                return STALE;
            }
            return verdict.restsOnFinalFigures() ? FINAL : ESTIMATE;
        });
    }
}
