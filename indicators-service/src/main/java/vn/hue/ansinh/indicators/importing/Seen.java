package vn.hue.ansinh.indicators.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What the cells of one file were read as: a million rows have a few thousand different places, periods and breakdowns.
 * A file that has more of them than that is read all the same, only slower.
 */
final class Seen<T> {
    private static final int MOST = 20_000;

    private final Map<String, T> known = new HashMap<>();
    private final Function<String, T> reading;

    Seen(Function<String, T> reading) {
        this.reading = reading;
    }

    T of(String text) {
        T read = known.get(text);
        if (read == null) {
            read = reading.apply(text);
            if (known.size() < MOST) {
                known.put(text, read);
            }
        }
        return read;
    }
}
