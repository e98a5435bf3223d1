package vn.hue.ansinh.reporting.figure;

import java.time.LocalDate;

/**
 * What figures are stated for.
 *
 * @param obligation its id
 * @param figuresAsked whether the duty asks for the figures of the year, and not for a plan or an obstacle
 * @param seen the day on which they are looked at
 */
record Occasion(String obligation, String agency, String period, boolean figuresAsked, LocalDate seen) {
    boolean isOver() {
        return year() < seen.getYear();
    }

    /** Of which can be told: of the year, and nothing that is still to come. */
    LocalDate lastDay() {
        LocalDate end = LocalDate.of(year(), 12, 31);
        return seen.isBefore(end) ? seen : end;
    }

    int year() {
        return Integer.parseInt(period);
    }
}
