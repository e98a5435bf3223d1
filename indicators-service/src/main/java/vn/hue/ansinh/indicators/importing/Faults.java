package vn.hue.ansinh.indicators.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;

/** Everything that is wrong with one row, as {@code code:field;code:field}, which SQL continues. */
final class Faults {
    private final List<String> found = new ArrayList<>();

    void add(Fault fault, Column column) {
        add(fault, column.field());
    }

    void add(Fault fault, String field) {
        found.add(fault.code() + ":" + field);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    @Nullable
    String joined() {
        return found.isEmpty() ? null : found.stream().distinct().collect(Collectors.joining(";"));
    }

    static List<FaultView> shown(@Nullable String joined) {
        return joined == null
                ? List.of()
                : Arrays.stream(joined.split(";")).map(Faults::view).toList();
    }

    private static FaultView view(String entry) {
        String[] parts = entry.split(":", 2);
        Fault fault = Fault.of(parts[0]);
        return new FaultView(fault.code(), parts.length > 1 ? parts[1] : null, fault.detail(), fault.hint());
    }

    /** @param field the column, null where the whole row is meant */
    record FaultView(String code, @Nullable String field, Text detail, Text hint) {}
}
