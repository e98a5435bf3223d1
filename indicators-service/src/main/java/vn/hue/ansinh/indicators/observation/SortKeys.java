package vn.hue.ansinh.indicators.observation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.hue.ansinh.kit.page.CursorBroken;

/** By what the figures of an indicator are sorted: period, place, component, breakdown and revision. */
public final class SortKeys {
    public static final int COUNT = 6;

    private SortKeys() {}

    public static List<Object> of(Observation last) {
        Series series = last.series();
        return List.of(
                series.period(),
                series.placeCode(),
                series.placeValidFrom(),
                Objects.requireNonNullElse(series.component(), ""),
                Objects.requireNonNullElse(series.breakdown(), ""),
                last.revision());
    }

    /** As the database compares them. */
    public static List<Object> read(List<String> keys) {
        try {
            return List.of(
                    keys.get(0),
                    keys.get(1),
                    LocalDate.parse(keys.get(2)),
                    keys.get(3),
                    keys.get(4),
                    Integer.valueOf(keys.get(5)));
        } catch (DateTimeException | NumberFormatException unreadable) {
            throw new CursorBroken();
        }
    }
}
