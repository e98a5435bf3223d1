package vn.hue.ansinh.reporting.matter;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.page.CursorBroken;
import vn.hue.ansinh.kit.page.PageRequest;

/** Which rows of a list are wanted, the newest first. Members are named by this code, values by the caller. */
public final class Conditions {
    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    private final String time;
    private final StringBuilder where = new StringBuilder("1 = 1");
    private final Map<String, Object> values = new HashMap<>();

    /** @param time the member that says when a row came */
    public Conditions(String time, PageRequest request) {
        this.time = time;
        List<String> after = request.after(2);
        if (!after.isEmpty()) {
            where.append(" and (%1$s < :at or (%1$s = :at and id < :id))".formatted(time));
            place(after.get(0), after.get(1));
        }
    }

    public Conditions only(String member, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(member).append(" = :").append(member);
            values.put(member, value);
        }
        return this;
    }

    /** @param condition over members and the names of the values */
    public Conditions when(String condition, Map<String, Object> named) {
        where.append(" and ").append(condition);
        values.putAll(named);
        return this;
    }

    public String text() {
        return where + " order by " + time + " desc, id desc";
    }

    public Map<String, Object> values() {
        return values;
    }

    private void place(String at, String id) {
        try {
            Instant seen = Instant.parse(at);
            if (seen.isBefore(FIRST) || seen.isAfter(LAST)) {
                throw new CursorBroken();
            }
            values.put("at", seen);
            values.put("id", UUID.fromString(id));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw new CursorBroken();
        }
    }
}
