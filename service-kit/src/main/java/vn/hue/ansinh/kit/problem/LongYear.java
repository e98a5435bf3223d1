package vn.hue.ansinh.kit.problem;

import java.util.regex.Pattern;

/**
 * A year of more than four digits, or with a sign. Java reads a long one only with a sign before it, and takes it for no
 * day at all without one; whoever writes either is told the range of years and not the form.
 */
public final class LongYear {
    private static final Pattern FIRST = Pattern.compile("[+-]?[0-9]{5,}-.*|[+-][0-9]{4}-.*");

    private LongYear() {}

    public static boolean begins(String dayOrMoment) {
        return FIRST.matcher(dayOrMoment).matches();
    }
}
