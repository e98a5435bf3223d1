package vn.hue.ansinh.reporting.audit;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.page.PageRequest;

/** Which entries of the trail are asked for. */
public class AuditFilter {
    static final String WHERE = ActorFilter.WHERE + " and (cast(:report as uuid) is null or report = :report)"
            + " and (at, report, number) > (:at, cast(:afterReport as uuid), cast(:number as int))";

    private static final int KEYS = 3;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @QueryParam("report")
    @Nullable
    UUID report;

    @BeanParam
    ActorFilter asked = new ActorFilter();

    Map<String, Object> values() {
        Map<String, Object> values = asked.values();
        List<String> after = page().after(KEYS);
        values.put("report", report);
        values.put("at", ActorFilter.key(after, 0, Instant::parse, Instant.EPOCH));
        values.put("afterReport", ActorFilter.key(after, 1, UUID::fromString, BEFORE_ALL));
        values.put("number", ActorFilter.key(after, 2, Integer::valueOf, 0));
        return values;
    }

    PageRequest page() {
        return asked.page;
    }
}
