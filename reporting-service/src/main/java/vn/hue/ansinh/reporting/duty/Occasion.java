package vn.hue.ansinh.reporting.duty;

/**
 * One time that a duty is to be done.
 *
 * @param period the year that is reported on
 * @param name empty for the one occasion that the calendar brings in a year
 */
public record Occasion(String duty, String period, String name) {

    static Occasion ofTheYear(String duty, int year) {
        return new Occasion(duty, String.valueOf(year), "");
    }
}
