package vn.hue.ansinh.indicators.progress;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The point of view of a verdict.
 *
 * @param upTo the last year whose figures may be used; null for every year
 * @param asOf only what was known at this instant counts
 */
record Moment(@Nullable Integer upTo, Instant asOf) {

    int lastYearOr(int usual) {
        return upTo == null ? usual : upTo;
    }

    boolean allows(int year) {
        return upTo == null || year <= upTo;
    }
}
