package vn.hue.ansinh.reporting.audit;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.page.CursorBroken;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.problem.FromAfterTo;
import vn.hue.ansinh.kit.time.AskedMoment;

/** What can be asked of everything that is written down: by whom, from when on, until when, and which page. */
public class ActorFilter {
    /** The conditions; all of them are constants of this code. */
    static final String WHERE = "(cast(:actor as text) is null or actor = :actor) and at >= :from and at < :to";

    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

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
        Instant first = instant("from", from, Instant.EPOCH);
        Instant end = instant("to", to, NEVER);
        if (from != null && to != null && first.isAfter(end)) {
            throw new FromAfterTo();
        }
        Map<String, Object> values = new HashMap<>();
        values.put("actor", actor);
        values.put("from", first);
        values.put("to", end);
        return values;
    }

    /**
     * One of the keys behind which the page begins.
     *
     * @param keys all of them; none for the first page
     * @param first what comes before all
     */
    static <T> T key(List<String> keys, int place, Function<String, T> reading, T first) {
        if (keys.isEmpty()) {
            return first;
        }
        try {
            return reading.apply(keys.get(place));
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            throw new CursorBroken();
        }
    }

    private static Instant instant(String name, @Nullable String text, Instant usual) {
        return text == null || text.isEmpty() ? usual : AskedMoment.of(name, text);
    }
}
