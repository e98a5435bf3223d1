package vn.hue.ansinh.reporting.document;

import java.util.ArrayList;
import java.util.List;
import vn.hue.ansinh.reporting.consolidation.Contents;
import vn.hue.ansinh.reporting.consolidation.Contents.Area;
import vn.hue.ansinh.reporting.consolidation.Row;

/** The province's table as it stands in the letter: areas, and in each its indicators. */
final class ProvinceTable {
    private static final int NUMBER = 700;
    private static final int UNIT = 1700;
    // Wide enough for a figure and what a reader must know of it in one line, where the years leave room for that.
    private static final List<Integer> FEW_YEARS = List.of(1950, 1800, 2300);
    private static final List<Integer> MANY_YEARS = List.of(1500, 1600, 1700);

    private final Contents said;
    private final Decimals decimals;
    private final int years;

    ProvinceTable(Contents said) {
        this.said = said;
        this.decimals = Decimals.ofTheTable(said);
        this.years = said.rows().isEmpty() ? 2 : said.rows().get(0).years().size();
    }

    List<Integer> widths() {
        List<Integer> wanted = years <= 2 ? FEW_YEARS : MANY_YEARS;
        int year = Math.min(wanted.get(0), 6000 / years);
        int target = wanted.get(1);
        int verdict = wanted.get(2);
        List<Integer> widths =
                new ArrayList<>(List.of(NUMBER, Annexes.WIDTH - NUMBER - UNIT - year * years - target - verdict, UNIT));
        for (int each = 0; each < years; each++) {
            widths.add(year);
        }
        widths.add(Headings.targetColumn(said, years), target);
        widths.add(verdict);
        return widths;
    }

    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>(List.of(Headings.of(said)));
        said.areas().forEach(area -> area(area, rows));
        return rows;
    }

    private void area(Area area, List<List<String>> rows) {
        List<Row> lines = said.rows().stream()
                .filter(each -> each.area().equals(area.code()))
                .toList();
        if (!lines.isEmpty()) {
            rows.add(List.of(Headings.roman(Headings.number(said, area)), LetterFrame.upper(area.name())));
        }
        int number = 0;
        for (Row row : lines) {
            List<String> cells = new ArrayList<>(List.of(String.valueOf(++number), row.name(), row.unit()));
            for (int column = 0; column < years; column++) {
                Row.Cell year = row.years().get(column);
                cells.add(Words.figure(year.value(), decimals.of(row.indicator(), row.component()))
                        + Words.mark(said, year, column));
            }
            cells.add(Headings.targetColumn(said, years), Words.goal(row, Integer.parseInt(said.period())));
            cells.add(Words.verdict(row, Integer.parseInt(said.period())));
            rows.add(cells);
        }
    }
}
