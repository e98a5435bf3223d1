package vn.hue.ansinh.indicators.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a thing of the catalogue read from an instant on.
 *
 * @param version of a definition; null for the thing itself
 * @param since of what our tables said first: from always, a definition from the day it is in force
 */
public record Known<T>(String code, @Nullable Integer version, Instant since, T state) {

    public boolean isKnownAt(Instant asOf) {
        return !since.isAfter(asOf);
    }
}
