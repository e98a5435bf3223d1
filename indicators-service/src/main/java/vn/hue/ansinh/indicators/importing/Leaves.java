package vn.hue.ansinh.indicators.importing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a row says nothing of, so that it stays as it stands (docs/decisions/0083): by letters where rows are staged, by
 * names in a column of its own in the file of rejected rows, whose rows may differ in it.
 */
final class Leaves {
    static final String COLUMN = "leaves";

    private static final Map<Column, String> LETTERS =
            new EnumMap<>(Map.of(Column.NUMERATOR, "N", Column.DENOMINATOR, "D", Column.MISSING_REASON, "R"));

    private Leaves() {}

    /** Null where it says something of all of them, be it that there is none. */
    static @Nullable String letters(RawRow row) {
        if (row.leftByName() == null && row.named().containsAll(LETTERS.keySet())) {
            return null;
        }
        String letters =
                letter(row, Column.NUMERATOR) + letter(row, Column.DENOMINATOR) + letter(row, Column.MISSING_REASON);
        return letters.isEmpty() ? null : letters;
    }

    /** @param columns that stand in the file at all */
    static String names(@Nullable String letters, Set<Column> columns) {
        return LETTERS.entrySet().stream()
                .filter(each -> letters != null && letters.contains(each.getValue()) && columns.contains(each.getKey()))
                .map(each -> each.getKey().field())
                .collect(Collectors.joining(" "));
    }

    private static String letter(RawRow row, Column column) {
        boolean left = !row.named().contains(column) || isLeftByName(row, column);
        return left ? LETTERS.getOrDefault(column, "") : "";
    }

    /** What stands in a cell is said, whatever is written beside it. */
    private static boolean isLeftByName(RawRow row, Column column) {
        String names = row.leftByName();
        return names != null
                && row.get(column) == null
                && Arrays.asList(names.split("\\s+")).contains(column.field());
    }
}
