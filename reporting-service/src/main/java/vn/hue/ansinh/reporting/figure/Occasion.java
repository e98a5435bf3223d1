package vn.hue.ansinh.reporting.figure;

import java.time.LocalDate;

/**
 * What figures are stated for.
 *
 * @param obligation its id
 * @param day the last day in time on which its agency has the duty: who is assigned to an indicator on it reports it, even
 *     if others did for half the year
 * @param figuresAsked whether the duty asks for the figures of the year, and not for a plan or an obstacle
 * @param seen the day on which they are looked at
 */
record Occasion(String obligation, String agency, String period, LocalDate day, boolean figuresAsked, LocalDate seen) {
    boolean isOver() {
        return year() < seen.getYear();
    }

    int year() {
        return Integer.parseInt(period);
    }
}
