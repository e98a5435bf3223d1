package vn.hue.ansinh.kit.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import vn.hue.ansinh.kit.problem.InvalidParameter;
import vn.hue.ansinh.kit.problem.LongYear;
import vn.hue.ansinh.kit.problem.Text;

/** A moment that somebody asks by, in a parameter of an address. */
public final class AskedMoment {
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private AskedMoment() {}

    /**
     * With its offset (RFC 3339), in the years that have four digits: beyond them the database keeps no moment, and what
     * answers show of it, in Vietnam's time, would be none.
     *
     * @throws InvalidParameter where it is no such moment
     */
    public static Instant of(String parameter, String text) {
        OffsetDateTime moment = read(parameter, text);
        // In the year that is written first, for a year of nine digits has no moment at all in another zone.
        if (isKept(moment.getYear()) && isKept(LongYear.of(moment.toInstant()))) {
            return moment.toInstant();
        }
        throw outOfRange(parameter);
    }

    private static InvalidParameter outOfRange(String parameter) {
        return new InvalidParameter(
                parameter,
                Text.of(
                        "Dùng năm từ 0001 đến 9999 (UTC và giờ Việt Nam).",
                        "Use a year from 0001 to 9999 (in UTC and in Vietnam)."));
    }

    private static OffsetDateTime read(String parameter, String text) {
        try {
            // A plus sign that was not escaped in the address arrives as a blank.
            return OffsetDateTime.parse(text.replace(' ', '+'));
        } catch (DateTimeException notOurs) {
            if (LongYear.begins(text)) {
                throw outOfRange(parameter);
            }
            throw new InvalidParameter(
                    parameter,
                    Text.of("Dùng dạng 2023-12-05T00:00:00+07:00.", "Use the form 2023-12-05T00:00:00+07:00."));
        }
    }

    private static boolean isKept(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
