package vn.hue.ansinh.reporting.audit;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.problem.InvalidParameter;
import vn.hue.ansinh.kit.problem.Text;

/** Which entries of the trail are asked for. */
public class AuditFilter {
    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");
    private static final int KEYS = 3;

    @QueryParam("report")
    @Nullable
    UUID report;

    @QueryParam("actor")
    @Nullable
    String actor;

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("to")
    @Nullable
    String to;

    @BeanParam
    PageRequest page = new PageRequest();

    /** The conditions; all of them are constants of this code. */
    String where() {
        return "(cast(:report as uuid) is null or report = :report)"
                + " and (cast(:actor as text) is null or actor = :actor)"
                + " and at >= :from and at < :to"
                + " and (at, report, number) > (:at, cast(:afterReport as uuid), cast(:number as int))";
    }

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("report", report);
        values.put("actor", actor);
        values.put("from", instant("from", from, Instant.EPOCH));
        values.put("to", instant("to", to, NEVER));
        List<String> after = page.after(KEYS);
        values.put("at", after.isEmpty() ? Instant.EPOCH : instant("cursor", after.get(0), Instant.EPOCH));
        values.put("afterReport", after.isEmpty() ? new UUID(0, 0) : UUID.fromString(after.get(1)));
        values.put("number", after.isEmpty() ? 0 : Integer.parseInt(after.get(2)));
        return values;
    }

    PageRequest page() {
        return page;
    }

    static Instant instant(String name, @Nullable String text, Instant usual) {
        if (text == null || text.isEmpty()) {
            return usual;
        }
        try {
            return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeException unreadable) {
            throw new InvalidParameter(
                    name, Text.of("Dùng dạng 2023-12-05T00:00:00+07:00.", "Use the form 2023-12-05T00:00:00+07:00."));
        }
    }
}
