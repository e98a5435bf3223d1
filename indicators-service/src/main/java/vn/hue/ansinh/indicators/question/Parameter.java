package vn.hue.ansinh.indicators.question;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.InvalidParameter;
import vn.hue.ansinh.kit.problem.LongYear;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.kit.time.AskedMoment;

/** One query parameter as it came; absent and empty are the same. Each way of reading it refuses what does not fit. */
public record Parameter(String name, @Nullable String text) {
    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9.@-]{0,59}";
    private static final String TURNING = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";
    private static final int LONGEST_SEARCH = 100;
    private static final int LONGEST_LINE = 300;
    private static final int FIRST_YEAR = 1975;
    private static final int LAST_YEAR = 2100;

    /** Empty when nothing was asked. */
    public String code() {
        String code = given();
        if (!code.isEmpty() && !code.matches(CODE)) {
            throw refused("Dùng chữ, số, dấu chấm, gạch nối hoặc @.", "Use letters, digits, dot, hyphen or @.");
        }
        return code;
    }

    public SearchWords words() {
        if (characters(given()) > LONGEST_SEARCH) {
            throw refused("Dùng nhiều nhất 100 ký tự.", "Use at most 100 characters.");
        }
        return SearchWords.of(given());
    }

    public OptionalInt year() {
        if (given().isEmpty()) {
            return OptionalInt.empty();
        }
        int year = given().matches("[0-9]{4}") ? Integer.parseInt(given()) : 0;
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw refused("Dùng năm từ 1975 đến 2100.", "Use a year from 1975 to 2100.");
        }
        return OptionalInt.of(year);
    }

    /** One line of text for readers; empty when nothing was said. */
    public String line() {
        String line = Normalizer.normalize(given(), Normalizer.Form.NFC).strip();
        if (characters(line) > LONGEST_LINE || line.chars().anyMatch(Parameter::isControl)) {
            throw refused(
                    "Dùng nhiều nhất 300 ký tự trên một dòng, không có ký tự điều khiển.",
                    "Use at most 300 characters on one line, and none that controls how it is shown.");
        }
        return line;
    }

    /** Also those that turn the direction of writing (Unicode, Bidi_Control), which make a line say something else. */
    private static boolean isControl(int letter) {
        return Character.isISOControl(letter) || TURNING.indexOf(letter) >= 0;
    }

    public int wholeNumberOr(int usual) {
        if (given().isEmpty()) {
            return usual;
        }
        if (!given().matches("[0-9]{1,9}")) {
            throw refused("Dùng số nguyên.", "Use a whole number.");
        }
        return Integer.parseInt(given());
    }

    public int sequenceNumberOr(int usual) {
        if (given().isEmpty()) {
            return usual;
        }
        if (!given().matches("[1-9][0-9]{0,3}")) {
            throw refused("Dùng số nguyên từ 1.", "Use a whole number from 1.");
        }
        return Integer.parseInt(given());
    }

    /** Exact and not below zero. */
    public @Nullable BigDecimal decimalOrNull() {
        if (given().isEmpty()) {
            return null;
        }
        if (!given().matches("[0-9]{1,12}([.][0-9]{1,6})?")) {
            throw refused("Dùng số không âm, dấu chấm thập phân.", "Use a number from 0 with a decimal point.");
        }
        return new BigDecimal(given());
    }

    /** What will be known is known to nobody: who asks for it is told what is known now, under the instant of now. */
    public Instant instantUpTo(Instant now) {
        Instant given = instantOrNull();
        return given == null || given.isAfter(now) ? now : given;
    }

    public @Nullable Instant instantOrNull() {
        if (given().isEmpty()) {
            return null;
        }
        // As the database keeps instants; it would round up, and show what was recorded after the one asked for.
        return AskedMoment.of(name, given()).truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate day() {
        try {
            LocalDate day = LocalDate.parse(given());
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
            throw yearOutOfRange();
        } catch (DateTimeException unreadable) {
            if (LongYear.begins(given())) {
                throw yearOutOfRange();
            }
            throw refused("Dùng dạng 2023-06-15.", "Use the form 2023-06-15.");
        }
    }

    private InvalidParameter yearOutOfRange() {
        return refused("Dùng năm từ 1975 đến 2100.", "Use a year from 1975 to 2100.");
    }

    public boolean isTrue() {
        if (!given().isEmpty() && !given().equals("true") && !given().equals("false")) {
            throw refused("Dùng true hoặc false.", "Use true or false.");
        }
        return given().equals("true");
    }

    public <E extends Enum<E>> @Nullable E oneOf(Class<E> words) {
        if (given().isEmpty()) {
            return null;
        }
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(given()))
                .findFirst()
                .orElseThrow(() -> refusedBesides(words));
    }

    private <E extends Enum<E>> InvalidParameter refusedBesides(Class<E> words) {
        String list = Arrays.stream(words.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return refused("Dùng một trong: " + list + ".", "Use one of: " + list + ".");
    }

    private InvalidParameter refused(String vi, String en) {
        return new InvalidParameter(name, Text.of(vi, en));
    }

    /** As the contract counts them; Java counts some twice. */
    private static int characters(String text) {
        return text.codePointCount(0, text.length());
    }

    private String given() {
        return text == null ? "" : text;
    }
}
