package vn.hue.ansinh.indicators.observation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An SDMX time period with its first and its last day. The same days have one spelling, the shortest: in another one the
 * same year would be a figure of its own beside it.
 */
public record Period(String text, LocalDate start, LocalDate end) {
    private static final Pattern FORM = Pattern.compile(
            "([0-9]{4})(?:-(?:Q([1-4])|S([12])|(0[1-9]|1[0-2])|([0-9]{2}-[0-9]{2})/P([0-9]{1,2})([YMD])))?");
    private static final int EARLIEST = 1900;

    public static Optional<Period> of(String text) {
        Matcher part = FORM.matcher(text);
        if (!part.matches() || Integer.parseInt(part.group(1)) < EARLIEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(part));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    public static Period ofYear(int year) {
        return months(String.format("%04d", year), year, Month.JANUARY.getValue(), 12);
    }

    public boolean isYear() {
        return text.length() == 4;
    }

    /**
     * A whole year is complete in itself, what lies across years in its last one. Lists go by the year in which a period
     * begins: the column {@code year}, and with it {@code from} and {@code to} of a question.
     */
    public int closingYear() {
        return end.getYear();
    }

    private static Period read(Matcher part) {
        int year = Integer.parseInt(part.group(1));
        if (part.group(2) != null) {
            return months(part.group(), year, Integer.parseInt(part.group(2)) * 3 - 2, 3);
        }
        if (part.group(3) != null) {
            return months(part.group(), year, Integer.parseInt(part.group(3)) * 6 - 5, 6);
        }
        if (part.group(4) != null) {
            return months(part.group(), year, Integer.parseInt(part.group(4)), 1);
        }
        return part.group(5) == null ? ofYear(year) : span(part);
    }

    private static Period span(Matcher part) {
        LocalDate start = LocalDate.parse(part.group(1) + "-" + part.group(5));
        int length = Integer.parseInt(part.group(6));
        LocalDate next =
                switch (part.group(7)) {
                    case "Y" -> start.plusYears(length);
                    case "M" -> start.plusMonths(length);
                    default -> start.plusDays(length);
                };
        if (length == 0) {
            throw new DateTimeException("A span of nothing");
        }
        return new Period(shortest(start, next, length, part.group(7)), start, next.minusDays(1));
    }

    private static String shortest(LocalDate start, LocalDate next, int length, String unit) {
        long months = ChronoUnit.MONTHS.between(start, next);
        if (months == 0 || !start.plusMonths(months).equals(next)) {
            return start + "/P" + length + unit;
        }
        if (start.getDayOfMonth() != 1 || 12 % months != 0 || start.getMonthValue() % months != 1 % months) {
            return start + "/P" + (months % 12 == 0 ? months / 12 + "Y" : months + "M");
        }
        String year = start.toString().substring(0, 4);
        int ordinal = (int) ((start.getMonthValue() + months - 1) / months);
        return switch ((int) months) {
            case 12 -> year;
            case 6 -> year + "-S" + ordinal;
            case 3 -> year + "-Q" + ordinal;
            case 1 -> start.toString().substring(0, 7);
            default -> start + "/P" + months + "M";
        };
    }

    private static Period months(String text, int year, int first, int many) {
        LocalDate start = LocalDate.of(year, first, 1);
        return new Period(text, start, start.plusMonths(many).minusDays(1));
    }
}
