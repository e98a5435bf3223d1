package vn.hue.ansinh.indicators.progress;

/**
 * What verdicts are counted and asked for by: each status by its name, the best first, and one for those of which nobody
 * saw the end. Their status is that of before: whoever counts it as on track takes an old hope for the end.
 */
enum Word {
    EXCEEDED,
    ACHIEVED,
    MAINTAINED,
    ON_TRACK,
    TOLERANCE_UNDECIDED,
    NO_BASELINE,
    NOT_REPORTED,
    NEEDS_ACCELERATION,
    AT_RISK,
    LIMITED,
    DETERIORATING,
    NOT_ACHIEVED,
    BREACHED,
    END_UNKNOWN;

    /** The one that it is counted under. */
    static Word of(ProgressView verdict) {
        return isEndUnknown(verdict) ? END_UNKNOWN : valueOf(verdict.status().name());
    }

    /** Who asks for a status is answered with all that have it, whatever their colour. */
    boolean fits(ProgressView verdict) {
        return this == END_UNKNOWN
                ? isEndUnknown(verdict)
                : name().equals(verdict.status().name());
    }

    private static boolean isEndUnknown(ProgressView verdict) {
        return verdict.colour() != verdict.status().colour();
    }
}
