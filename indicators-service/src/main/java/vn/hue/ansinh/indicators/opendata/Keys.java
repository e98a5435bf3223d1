package vn.hue.ansinh.indicators.opendata;

import java.util.List;
import java.util.stream.Stream;
import vn.hue.ansinh.indicators.observation.Observation;
import vn.hue.ansinh.indicators.observation.SortKeys;

/** The sort keys of a figure among all figures: its indicator, and then those among the figures of the indicator. */
final class Keys {
    static final int COUNT = 1 + SortKeys.COUNT;

    private Keys() {}

    static List<Object> of(Observation last) {
        return behind(last.series().indicator(), SortKeys.of(last));
    }

    static List<Object> read(List<String> keys) {
        return behind(keys.get(0), SortKeys.read(keys.subList(1, COUNT)));
    }

    private static List<Object> behind(Object indicator, List<Object> keys) {
        return Stream.concat(Stream.of(indicator), keys.stream()).toList();
    }
}
