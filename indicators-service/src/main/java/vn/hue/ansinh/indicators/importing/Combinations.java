package vn.hue.ansinh.indicators.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers what the rows of one file have in common, which is judged once for all of them (see {@link KeysSql}): a million
 * rows have some thousand combinations. Beyond the first hundred thousand a combination is numbered again for each row,
 * so that a file of whatever length takes the same memory; it is judged all the same, only slower.
 */
final class Combinations {
    private static final int MOST = 100_000;

    private final Map<Combination, Integer> known = new HashMap<>();
    private int last;

    private record Combination(
            @Nullable String indicator,
            @Nullable String component,
            @Nullable String place,
            @Nullable String period,
            List<String> dimensions,
            @Nullable String definitionVersion) {

        static Combination of(StagedRow row) {
            return new Combination(
                    row.indicator(),
                    row.component(),
                    row.place(),
                    row.period(),
                    row.dimensions(),
                    row.definitionVersion());
        }
    }

    /** @param isNew whether no row before it had this number: what follows from the combination stands in this one only */
    record Numbered(StagedRow row, int key, boolean isNew) {}

    Numbered number(StagedRow row) {
        Combination combination = Combination.of(row);
        Integer key = known.get(combination);
        if (key != null) {
            return new Numbered(row, key, false);
        }
        last++;
        if (known.size() < MOST) {
            known.put(combination, last);
        }
        return new Numbered(row, last, true);
    }
}
