package vn.hue.ansinh.indicators.progress;

import vn.hue.ansinh.kit.time.Zones;

/** How far the latest figure can be relied on, from best to worst. */
public enum DataStatus {
    FINAL,
    ESTIMATE,
    STALE;

    /** Stale once a whole later year has passed that counts for the target and still has no figure. */
    static DataStatus of(int latestYear, boolean isFinal, int horizon, Moment moment) {
        int lastWholeYear = moment.asOf().atZone(Zones.VIETNAM).getYear() - 1;
        int expected = Math.min(Math.min(lastWholeYear, horizon), moment.lastYearOr(horizon));
        if (latestYear < expected) {
            return STALE;
        }
        return isFinal ? FINAL : ESTIMATE;
    }
}
