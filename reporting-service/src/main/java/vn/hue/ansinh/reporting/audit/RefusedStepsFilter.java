package vn.hue.ansinh.reporting.audit;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.page.PageRequest;

/** Which refused steps are asked for. */
public class RefusedStepsFilter {
    private static final int KEYS = 2;

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

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        List<String> after = page.after(KEYS);
        values.put("actor", actor);
        values.put("from", AuditFilter.instant("from", from, Instant.EPOCH));
        values.put("to", AuditFilter.instant("to", to, AuditFilter.NEVER));
        values.put(
                "afterAt",
                after.isEmpty() ? Instant.EPOCH : AuditFilter.instant("cursor", after.get(0), Instant.EPOCH));
        values.put("afterRequest", after.isEmpty() ? "" : after.get(1));
        return values;
    }

    PageRequest page() {
        return page;
    }
}
