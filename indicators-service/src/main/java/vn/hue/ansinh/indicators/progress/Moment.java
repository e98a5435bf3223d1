package vn.hue.ansinh.indicators.progress;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.verdict.Method;
import vn.hue.ansinh.kit.time.Zones;

/**
 * The point of view of a verdict.
 *
 * @param upTo the last year whose figures may be used; null for every year
 * @param asOf only what was known at this instant counts
 * @param structureOf the day whose agencies stand beside the verdicts
 * @param leadsKnownAt only agencies that were known then to lead on that day; null for what is known now
 * @param method LINEAR, or CAGR where that can be computed
 * @param isNow nothing else is asked for than how it stands
 * @param isPast what has become known since then does not count
 */
record Moment(
        @Nullable Integer upTo,
        Instant asOf,
        LocalDate structureOf,
        @Nullable Instant leadsKnownAt,
        Method method,
        boolean isNow,
        boolean isPast) {

    static Moment at(Instant asOf) {
        return new Moment(null, asOf, LocalDate.ofInstant(asOf, Zones.VIETNAM), null, Method.LINEAR, false, false);
    }

    /** The same, without the figures of later years. */
    Moment endingWith(int year) {
        return new Moment(year, asOf, structureOf, leadsKnownAt, method, false, isPast);
    }

    /** The day it is seen from: of a period, that after its end at the latest. */
    LocalDate day() {
        LocalDate day = LocalDate.ofInstant(asOf, Zones.VIETNAM);
        LocalDate end = upTo == null ? day : LocalDate.of(upTo, 12, 31).plusDays(1);
        return day.isBefore(end) ? day : end;
    }

    /** What counted on this day is spoken of: of a period, what ended within it too. */
    LocalDate countedOn() {
        LocalDate day = LocalDate.ofInstant(asOf, Zones.VIETNAM);
        LocalDate begin = upTo == null ? day : LocalDate.of(upTo, 1, 1);
        return day.isBefore(begin) ? day : begin;
    }

    boolean allows(int year) {
        return upTo == null || year <= upTo;
    }
}
