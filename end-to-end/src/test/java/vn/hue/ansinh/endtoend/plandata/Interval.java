package vn.hue.ansinh.endtoend.plandata;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Both days belong to it; it has no end while {@code to} is far away. */
record Interval(LocalDate from, LocalDate to) {

    static Interval of(Map<String, String> row) {
        return of(row, "valid_from", "valid_to");
    }

    static Interval of(Map<String, String> row, String from, String to) {
        var last = row.get(to);
        return new Interval(LocalDate.parse(row.get(from)), last.isEmpty() ? LocalDate.MAX : LocalDate.parse(last));
    }

    static boolean apart(List<Map<String, String>> rows, String from, String to) {
        var intervals = rows.stream().map(row -> of(row, from, to)).toList();
        return intervals.stream()
                .allMatch(one -> intervals.stream().noneMatch(other -> other != one && one.holds(other.from)));
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean covers(Interval other) {
        return holds(other.from) && holds(other.to);
    }
}
