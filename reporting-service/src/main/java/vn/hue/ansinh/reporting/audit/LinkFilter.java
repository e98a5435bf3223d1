package vn.hue.ansinh.reporting.audit;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.page.PageRequest;

/** Which steps beside the reports are asked for. */
public class LinkFilter {
    static final String WHERE = ActorFilter.WHERE + " and (cast(:chain as text) is null or chain = :chain)"
            + " and (at, chain, number) > (:at, :afterChain, cast(:number as int))";

    private static final int KEYS = 3;

    @QueryParam("chain")
    @Nullable
    String chain;

    @BeanParam
    ActorFilter asked = new ActorFilter();

    Map<String, Object> values() {
        Map<String, Object> values = asked.values();
        List<String> after = page().after(KEYS);
        values.put("chain", chain);
        values.put("at", ActorFilter.key(after, 0, Instant::parse, Instant.EPOCH));
        values.put("afterChain", ActorFilter.key(after, 1, text -> text, ""));
        values.put("number", ActorFilter.key(after, 2, Integer::valueOf, 0));
        return values;
    }

    PageRequest page() {
        return asked.page;
    }
}
