package vn.hue.ansinh.kit.problem;

import java.util.regex.Pattern;

/**
 * A year of more than four digits. Java reads it only with a sign before it, and takes it for no day at all without one;
 * whoever writes it is told the range of years and not the form.
 */
public final class LongYear {
    private static final Pattern FIRST = Pattern.compile("[+-]?[0-9]{5,}-.*");

    private LongYear() {}

    public static boolean begins(String dayOrMoment) {
        return FIRST.matcher(dayOrMoment).matches();
    }
}
