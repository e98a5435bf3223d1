package vn.hue.ansinh.indicators.verdict;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.hue.ansinh.indicators.observation.Period;
import vn.hue.ansinh.kit.problem.Text;

/** A period as people name it: "Năm 2023" and "in 2023", "Quý II/2023" and "in the second quarter of 2023". */
record When(Period period) {
    private static final DateTimeFormatter VI_DAY = DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT);
    private static final DateTimeFormatter EN_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter EN_MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final String[] ROMAN = {"I", "II", "III", "IV"};
    private static final String[] ORDINAL = {"first", "second", "third", "fourth"};

    static Text day(LocalDate day) {
        return Text.of(VI_DAY.format(day), EN_DAY.format(day));
    }

    Text text() {
        String text = period.text();
        if (period.isYear()) {
            return Text.of("Năm " + text, "in " + text);
        }
        if (text.contains("/")) {
            return span();
        }
        return switch (text.charAt(5)) {
            case 'Q' -> quarter(part());
            case 'S' -> half(part());
            default -> month();
        };
    }

    private int part() {
        return period.text().charAt(6) - '1';
    }

    private Text quarter(int part) {
        return Text.of(
                "Quý " + ROMAN[part] + "/" + period.closingYear(),
                "in the " + ORDINAL[part] + " quarter of " + period.closingYear());
    }

    private Text half(int part) {
        String vi = part == 0 ? "6 tháng đầu năm " : "6 tháng cuối năm ";
        return Text.of(vi + period.closingYear(), "in the " + ORDINAL[part] + " half of " + period.closingYear());
    }

    private Text month() {
        LocalDate end = period.end();
        return Text.of("Tháng " + end.getMonthValue() + "/" + end.getYear(), "in " + EN_MONTH.format(end));
    }

    private Text span() {
        Text from = day(period.start());
        Text to = day(period.end());
        return Text.of("Từ " + from.vi() + " đến " + to.vi(), "from " + from.en() + " to " + to.en());
    }
}
