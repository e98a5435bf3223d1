package vn.hue.ansinh.indicators.importing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns that the rows of a file name, in which those that are rejected go back. */
final class SentColumns {
    /** Of files that were read before it was kept which they were. */
    static final List<String> ALL = names(EnumSet.allOf(Column.class), true);

    private final Set<Column> named = EnumSet.copyOf(Column.NEEDED);
    private @Nullable Set<Column> first;
    private boolean differ;

    void see(RawRow row) {
        if (first == null) {
            first = row.named();
        }
        differ |= row.leftByName() != null || !first.equals(row.named());
        named.addAll(row.named());
    }

    /** In the order of our exports; where one row names less than another, it has to say so. */
    List<String> names() {
        return names(named, differ);
    }

    private static List<String> names(Set<Column> columns, boolean differ) {
        return Stream.concat(columns.stream().map(Column::field), differ ? Stream.of(Leaves.COLUMN) : Stream.empty())
                .toList();
    }
}
