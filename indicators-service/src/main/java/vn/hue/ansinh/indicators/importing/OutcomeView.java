package vn.hue.ansinh.indicators.importing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * @param place in the order of what was asked, from which the next piece is asked for
 * @param line where the row stands in the file, or in its sheet; null of imports that were received before it was kept
 * @param sheet of a workbook, in which the line is counted
 * @param leaves what it says nothing of, by letters
 * @param cells what was sent, in the order of {@link Column}; a flag that is not set is empty
 */
record OutcomeView(
        int row,
        @JsonIgnore int place,
        @Nullable Integer line,
        @Nullable String sheet,
        RowOutcome outcome,
        @JsonIgnore @Nullable String leaves,
        @JsonIgnore List<@Nullable String> cells,
        List<Faults.FaultView> faults,
        List<String> warnings) {

    OutcomeView at(int place) {
        return new OutcomeView(row, place, line, sheet, outcome, leaves, cells, faults, warnings);
    }

    /** By the names of the columns; empty cells are left out. */
    @JsonProperty("sent")
    Map<String, String> sent() {
        Map<String, String> sent = new LinkedHashMap<>();
        for (Column column : Column.values()) {
            String cell = cells.get(column.ordinal());
            if (cell != null) {
                sent.put(column.field(), cell);
            }
        }
        for (int beside = 0; beside < Column.BESIDE.size(); beside++) {
            String cell = beside(beside);
            if (cell != null) {
                sent.put(Column.BESIDE.get(beside), cell);
            }
        }
        return sent;
    }

    /** Kept of rows that were refused as they were read, and not by imports of old. */
    @Nullable
    String beside(int which) {
        int index = Column.values().length + which;
        return index < cells.size() ? cells.get(index) : null;
    }
}
