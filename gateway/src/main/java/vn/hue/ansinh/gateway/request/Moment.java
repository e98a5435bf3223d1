package vn.hue.ansinh.gateway.request;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The second in which an answer is made, as the field {@code Date} writes it (RFC 9110, 5.6.7). */
public record Moment(long second, String text) {
    private static final DateTimeFormatter FIELD =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT);
    // Written once a second and not for each answer; whoever sees an older one writes it anew.
    private static volatile Moment last = at(0);

    static Moment at(long second) {
        return new Moment(second, FIELD.format(Instant.ofEpochSecond(second).atOffset(ZoneOffset.UTC)));
    }

    public static String now() {
        long second = System.currentTimeMillis() / 1000;
        Moment known = last;
        if (known.second() != second) {
            known = at(second);
            last = known;
        }
        return known.text();
    }
}
