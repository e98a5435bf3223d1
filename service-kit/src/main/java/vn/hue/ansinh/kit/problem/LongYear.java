package vn.hue.ansinh.kit.problem;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import vn.hue.ansinh.kit.time.Zones;

/**
 * A year of more than four digits, or with a sign. Java reads a long one only with a sign before it, and takes it for no
 * day at all without one; whoever writes either is told the range of years and not the form.
 */
public final class LongYear {
    private static final Pattern FIRST = Pattern.compile("[+-]?[0-9]{5,}-.*|[+-][0-9]{4}-.*");

    private static final int LAST = 9999;

    private LongYear() {}

    /** The year of a moment in UTC, as it is kept; or in Vietnam, as it is shown, where only there it is a long one. */
    public static int of(Instant moment) {
        int shown = moment.atZone(Zones.VIETNAM).getYear();
        return shown > LAST ? shown : moment.atOffset(ZoneOffset.UTC).getYear();
    }

    public static boolean begins(String dayOrMoment) {
        return FIRST.matcher(dayOrMoment).matches();
    }
}
