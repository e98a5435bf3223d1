package vn.hue.ansinh.indicators.progress;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.verdict.Method;

/**
 * The point of view of a verdict.
 *
 * @param upTo the last year whose figures may be used; null for every year
 * @param asOf only what was known at this instant counts
 * @param method LINEAR, or CAGR where that can be computed
 */
record Moment(@Nullable Integer upTo, Instant asOf, Method method) {

    static Moment at(Instant asOf) {
        return new Moment(null, asOf, Method.LINEAR);
    }

    int lastYearOr(int usual) {
        return upTo == null ? usual : upTo;
    }

    boolean allows(int year) {
        return upTo == null || year <= upTo;
    }
}
