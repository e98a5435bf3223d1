package vn.hue.ansinh.kit.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import vn.hue.ansinh.kit.problem.InvalidParameter;
import vn.hue.ansinh.kit.problem.Text;

/** A moment that somebody asks by, in a parameter of an address. */
public final class AskedMoment {
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private AskedMoment() {}

    /**
     * With its offset (RFC 3339), in the years that have four digits: beyond them the database keeps no moment.
     *
     * @throws InvalidParameter where it is no such moment
     */
    public static Instant of(String parameter, String text) {
        try {
            // A plus sign that was not escaped in the address arrives as a blank.
            OffsetDateTime moment = OffsetDateTime.parse(text.replace(' ', '+')).withOffsetSameInstant(ZoneOffset.UTC);
            if (moment.getYear() >= FIRST_YEAR && moment.getYear() <= LAST_YEAR) {
                return moment.toInstant();
            }
            throw unreadable(parameter);
        } catch (DateTimeException notOurs) {
            throw unreadable(parameter);
        }
    }

    private static InvalidParameter unreadable(String parameter) {
        return new InvalidParameter(
                parameter, Text.of("Dùng dạng 2023-12-05T00:00:00+07:00.", "Use the form 2023-12-05T00:00:00+07:00."));
    }
}
