package vn.hue.ansinh.indicators.task;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.time.Zones;

/**
 * From when tasks are looked at.
 *
 * @param knownAt only who was known then to lead counts for how they stand; null for what is known now
 * @param structureOf the day whose agencies stand beside them
 * @param agenciesKnownAt who was known then to lead on that day; null for what is known now
 */
record Look(
        Instant asOf,
        @Nullable Instant knownAt,
        LocalDate structureOf,
        @Nullable Instant agenciesKnownAt) {

    /** Beside the agencies of that day, as they were known then. */
    static Look at(Instant asOf, @Nullable Instant knownAt) {
        return new Look(asOf, knownAt, dayOf(asOf), knownAt);
    }

    /** On which they stand as they do. */
    LocalDate day() {
        return dayOf(asOf);
    }

    private static LocalDate dayOf(Instant asOf) {
        return LocalDate.ofInstant(asOf, Zones.VIETNAM);
    }
}
