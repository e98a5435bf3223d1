package vn.hue.ansinh.gateway.webhook;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Moments as people in Huế read them on the clock, to the thousandth: {@code 2026-11-29T16:28:20.561+07:00}. */
final class Moments {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private Moments() {}

    static String text(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                moment.truncatedTo(ChronoUnit.MILLIS).atZone(VIETNAM));
    }
}
