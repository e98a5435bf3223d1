package vn.hue.ansinh.reporting.figure;

import vn.hue.ansinh.kit.problem.DecimalReader;

/** Reads a number of a report; one that no body may hold is refused in the words of {@link ValueRules}, which come next. */
final class StatedNumber extends DecimalReader {

    StatedNumber() {
        super(Mistake.VALUE_OUT_OF_RANGE.detail(), Mistake.VALUE_OUT_OF_RANGE.hint());
    }
}
