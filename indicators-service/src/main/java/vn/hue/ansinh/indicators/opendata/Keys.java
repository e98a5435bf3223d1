package vn.hue.ansinh.indicators.opendata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.hue.ansinh.indicators.observation.Observation;
import vn.hue.ansinh.indicators.observation.Series;
import vn.hue.ansinh.kit.page.Cursor;

/** The sort keys of a figure among all figures. */
final class Keys {
    static final int COUNT = 7;

    private Keys() {}

    static List<Object> of(Observation last) {
        Series series = last.series();
        return List.of(
                series.indicator(),
                series.period(),
                series.placeCode(),
                series.placeValidFrom(),
                Objects.requireNonNullElse(series.component(), ""),
                Objects.requireNonNullElse(series.breakdown(), ""),
                last.revision());
    }

    static List<Object> read(List<String> keys) {
        try {
            return List.of(
                    keys.get(0),
                    keys.get(1),
                    keys.get(2),
                    LocalDate.parse(keys.get(3)),
                    keys.get(4),
                    keys.get(5),
                    Integer.valueOf(keys.get(6)));
        } catch (DateTimeException | NumberFormatException unreadable) {
            throw Cursor.broken();
        }
    }
}
