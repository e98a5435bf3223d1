package vn.hue.ansinh.indicators.aggregate;

/** Why a figure is not in the aggregate, or why there is none at all. */
enum Reason {
    NOT_REPORTED,
    MISSING,
    /** It was stated that there were none: nothing of nothing, which is no gap and adds nothing. */
    NO_CASES,
    NO_DENOMINATOR,
    /** The place was divided or joined, and nobody stated which part of it belongs here. */
    NO_SHARE,
    /** Nobody recorded what came of the place, or what it came of, and it is not sure either that it belongs here. */
    NO_SUCCESSION,
    OTHER_DEFINITION,
    PROVINCE_ONLY,
    /** Of what does not add up over time only the last part of the year counts. */
    EARLIER,
    BARE_PERCENTAGES,
    /** Means and other ratios that are no percentages. */
    BARE_RATIOS,
    ZERO_DENOMINATOR,
    /** It stands for a few people, or would give away a figure that does. */
    CONFIDENTIAL
}
