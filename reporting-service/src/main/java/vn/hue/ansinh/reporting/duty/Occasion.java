package vn.hue.ansinh.reporting.duty;

/**
 * One time that a duty is to be done.
 *
 * @param period the year that is reported on
 * @param name empty for the one occasion that the calendar brings in a year
 */
public record Occasion(String duty, String period, String name) {
    /** Begins the names of the occasions on which estimates are followed by final figures. */
    public static final String FINAL = "FINAL";

    /**
     * The name of an occasion on which final figures are asked for.
     *
     * @param number 1 for the first time
     */
    public static String finals(int number) {
        return number == 1 ? FINAL : FINAL + "-" + number;
    }

    static Occasion ofTheYear(String duty, int year) {
        return new Occasion(duty, String.valueOf(year), "");
    }
}
