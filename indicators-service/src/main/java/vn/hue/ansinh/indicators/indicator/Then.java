package vn.hue.ansinh.indicators.indicator;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.question.CatalogueQuery;
import vn.hue.ansinh.kit.time.Zones;

/**
 * From when indicators are looked back at.
 *
 * @param structureOf the day whose agencies stand beside them
 * @param agenciesKnownAt who was known then to lead on that day; null for what is known now
 */
record Then(
        Instant knownAt, LocalDate structureOf, @Nullable Instant agenciesKnownAt) {

    /** Beside the agencies of that day, as they were known then. */
    static Then at(Instant knownAt) {
        return new Then(knownAt, dayOf(knownAt), knownAt);
    }

    /** Beside those of the structure that is asked for, as it is known now. */
    static Then at(Instant knownAt, CatalogueQuery query, LocalDate today) {
        return new Then(knownAt, query.structureOf(today, dayOf(knownAt)), query.isAsReported(today) ? knownAt : null);
    }

    LocalDate day() {
        return dayOf(knownAt);
    }

    private static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, Zones.VIETNAM);
    }
}
