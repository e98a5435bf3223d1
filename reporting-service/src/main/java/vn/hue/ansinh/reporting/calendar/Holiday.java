package vn.hue.ansinh.reporting.calendar;

import java.time.LocalDate;

/** A day on which offices do not keep to the week: closed on a weekday, or open on a Saturday. */
public record Holiday(LocalDate day, Kind kind) {

    /** Closed on a weekday, or open in exchange for one. */
    public enum Kind {
        HOLIDAY,
        SWAPPED_WORKDAY
    }
}
