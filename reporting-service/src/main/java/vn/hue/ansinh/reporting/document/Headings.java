package vn.hue.ansinh.reporting.document;

import java.util.ArrayList;
import java.util.List;
import vn.hue.ansinh.reporting.consolidation.Contents;
import vn.hue.ansinh.reporting.consolidation.Row;
import vn.hue.ansinh.reporting.figure.FigureStatus;

/** The columns of the province's table, and how its span is written. */
final class Headings {
    private static final List<String> ROMAN = List.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII", "XVIII", "XIX", "XX");

    private Headings() {}

    static boolean isPack(Contents said) {
        return !said.from().equals(said.period());
    }

    static String span(Contents said) {
        return isPack(said) ? "GIAI ĐOẠN " + said.from() + "-" + said.period() : "NĂM " + said.period();
    }

    static List<String> of(Contents said) {
        List<String> columns = new ArrayList<>(List.of("TT", "Chỉ tiêu", "ĐVT"));
        int last = Integer.parseInt(said.period());
        if (isPack(said)) {
            for (int year = Integer.parseInt(said.from()); year <= last; year++) {
                columns.add("TH năm " + year);
            }
            columns.add("KH năm " + last);
        } else {
            columns.addAll(List.of(
                    "TH năm " + (last - 1), "KH năm " + last, (isEstimate(said) ? "Ước TH năm " : "TH năm ") + last));
        }
        columns.add("Đánh giá");
        return columns;
    }

    /** Whether nothing in the column of the year is more than an estimate; a single year's table has one such column. */
    static boolean isEstimate(Contents said) {
        return !isPack(said)
                && said.rows().stream()
                        .map(Row::last)
                        .filter(cell -> cell.value() != null)
                        .allMatch(cell -> cell.status() == FigureStatus.E);
    }

    /** Where the year's target stands: after the years of a pack, otherwise between the year before and the year. */
    static int targetColumn(Contents said, int years) {
        return isPack(said) ? 3 + years : 4;
    }

    /** By its place among those shown: plans each number their own areas from one. */
    static int number(Contents said, Contents.Area area) {
        return said.areas().indexOf(area) + 1;
    }

    static String roman(int number) {
        return number > 0 && number <= ROMAN.size() ? ROMAN.get(number - 1) : String.valueOf(number);
    }
}
