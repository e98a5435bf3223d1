package vn.hue.ansinh.indicators.aggregate;

import vn.hue.ansinh.indicators.observation.AskedBreakdown;

/** Into which parts of the whole figures of years an answer looks. */
record Cut(Frequency frequency, AskedBreakdown breakdown) {
    static final Cut NONE = new Cut(Frequency.YEAR, AskedBreakdown.OF_WHOLES);

    boolean isOfParts() {
        return !equals(NONE);
    }
}
