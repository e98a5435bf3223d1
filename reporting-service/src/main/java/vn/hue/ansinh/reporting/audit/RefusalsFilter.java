package vn.hue.ansinh.reporting.audit;

import jakarta.ws.rs.BeanParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.hue.ansinh.kit.page.PageRequest;

/** Which refused steps are asked for. */
public class RefusalsFilter {
    static final String WHERE = ActorFilter.WHERE + " and (at, request) > (:afterAt, :afterRequest)";

    private static final int KEYS = 2;

    @BeanParam
    ActorFilter asked = new ActorFilter();

    Map<String, Object> values() {
        Map<String, Object> values = asked.values();
        List<String> after = page().after(KEYS);
        values.put("afterAt", ActorFilter.key(after, 0, Instant::parse, Instant.EPOCH));
        values.put("afterRequest", ActorFilter.key(after, 1, text -> text, ""));
        return values;
    }

    PageRequest page() {
        return asked.page;
    }
}
