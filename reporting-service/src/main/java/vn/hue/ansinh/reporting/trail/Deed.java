package vn.hue.ansinh.reporting.trail;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What was done, when and by whom.
 *
 * @param at to the millisecond, as the database keeps it
 * @param actor subject of the access token, or the name of the service where nobody asked
 */
public record Deed(
        String action, Instant at, String actor, @Nullable String agency) {
    public Deed {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Another part of what was done at once. */
    public Deed as(String other) {
        return new Deed(other, at, actor, agency);
    }
}
