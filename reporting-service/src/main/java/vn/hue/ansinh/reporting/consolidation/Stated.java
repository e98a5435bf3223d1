package vn.hue.ansinh.reporting.consolidation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.duty.Occasion;
import vn.hue.ansinh.reporting.figure.FigureStatus;

/** A figure of an accepted version, without a breakdown, and the level of the place it is about. */
record Stated(
        String period,
        String agency,
        String indicator,
        @Nullable String component,
        String place,
        String level,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        FigureStatus status,
        boolean synthetic,
        String occasion,
        @Nullable String justification,
        @Nullable String placeName,
        String agencyName) {

    String series() {
        return component == null ? indicator : component;
    }

    /** Whether it follows an estimate. */
    boolean isFinal() {
        return occasion.startsWith(Occasion.FINAL) && value != null;
    }

    /** What it is about, whoever states it. */
    String subject() {
        return period + " " + series() + " " + place;
    }

    boolean isOf(String wantedPeriod, String wantedLevel) {
        return period.equals(wantedPeriod) && level.equals(wantedLevel) && value != null;
    }
}
