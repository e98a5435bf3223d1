package vn.hue.ansinh.reporting.consolidation;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.duty.Occasion;
import vn.hue.ansinh.reporting.figure.FigureStatus;

/**
 * A figure of an accepted version, without a breakdown.
 *
 * @param level of the place it is about; empty for one that was no more at the end of the year
 * @param own whether the place is the agency's own, and not one that lies in it
 * @param since when it was first accepted, of all the time for which its report has said the same
 */
record Stated(
        String period,
        String agency,
        String indicator,
        @Nullable String component,
        String place,
        String level,
        boolean own,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        FigureStatus status,
        boolean synthetic,
        String occasion,
        Instant since,
        @Nullable String justification,
        @Nullable String placeName,
        String agencyName) {

    String series() {
        return component == null ? indicator : component;
    }

    /** How far it is from a final figure. */
    int doubt() {
        return switch (status) {
            case A, B -> 0;
            case P -> 1;
            case E -> 2;
            case M -> 3;
        };
    }

    /** Whether it follows an estimate, and is none again. */
    boolean isFinal() {
        return isAskedAnew() && isKnown();
    }

    boolean isKnown() {
        return value != null && status != FigureStatus.E;
    }

    /** A final report that has no figure either leaves what was said before it. */
    boolean isWord() {
        return !isAskedAnew() || value != null;
    }

    private boolean isAskedAnew() {
        return occasion.startsWith(Occasion.FINAL);
    }

    /** Of two of one teller, in the order of their occasions. */
    Stated orLater(Stated other) {
        return other.since.isBefore(since) ? this : other;
    }

    /** What it is about, whoever states it. */
    String subject() {
        return period + " " + series() + " " + place;
    }

    /** What it is about, and who states it. */
    String teller() {
        return subject() + " " + agency;
    }

    boolean isOf(String wantedPeriod, String wantedLevel) {
        return period.equals(wantedPeriod) && level.equals(wantedLevel) && value != null;
    }
}
