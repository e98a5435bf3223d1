package vn.hue.ansinh.indicators.importing;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Those that the rows of a file name, be there such or not; the Plan has some dozens. */
final class NamedIndicators {
    private static final int MOST = 1_000;

    private final Set<String> names = new TreeSet<>();

    void see(StagedRow row) {
        String name = row.indicator();
        if (name != null && names.size() <= MOST) {
            names.add(name);
        }
    }

    /** Null where they are too many to be kept. */
    @Nullable
    List<String> names() {
        return names.size() > MOST ? null : List.copyOf(names);
    }
}
