package vn.hue.ansinh.gateway.webhook;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.feed.FeedTypes;
import vn.hue.ansinh.gateway.problem.Fault;
import vn.hue.ansinh.gateway.problem.Refused;

/**
 * What is asked of a webhook.
 *
 * @param agency only an administrator names one; null means himself
 * @param asked types as they were asked for
 * @param types the same in full
 */
record SetWebhook(
        @Nullable String agency,
        String url,
        String description,
        List<String> asked,
        Set<String> types,
        boolean enabled) {
    private static final int LONGEST = 200;
    private static final int MOST_TYPES = 50;

    static SetWebhook in(JsonObject body, UrlRule rule, FeedTypes known) {
        Fields fields = new Fields(body, Set.of("agency", "url", "description", "types", "enabled"));
        List<Fault> faults = new ArrayList<>();
        String url = fields.text("url", "");
        if (url.isEmpty()) {
            faults.add(Fault.at("/url", "required"));
        } else {
            rule.complaint(url).ifPresent(code -> faults.add(Fault.at("/url", code)));
        }
        String description = fields.text("description", "");
        if (description.length() > LONGEST || description.indexOf('\0') >= 0) {
            faults.add(Fault.at("/description", "too-long", String.valueOf(LONGEST)));
        }
        String agency = fields.text("agency", "");
        if (!agency.matches("|[A-Z0-9-]{2,40}")) {
            faults.add(Fault.at("/agency", "unknown-agency"));
        }
        List<String> asked = fields.texts("types");
        Set<String> types = inFull(asked, known, faults);
        if (!faults.isEmpty()) {
            throw Refused.fields(faults);
        }
        return new SetWebhook(
                agency.isEmpty() ? null : agency, url, description, asked, types, fields.truth("enabled", true));
    }

    private static Set<String> inFull(List<String> asked, FeedTypes known, List<Fault> faults) {
        if (asked.isEmpty() || asked.size() > MOST_TYPES) {
            faults.add(Fault.at("/types", "type-count", String.valueOf(MOST_TYPES)));
            return Set.of();
        }
        Set<String> all = new TreeSet<>();
        for (int n = 0; n < asked.size(); n++) {
            Set<String> named = known.named(asked.get(n));
            if (named.isEmpty()) {
                faults.add(Fault.at("/types/" + n, "unknown-event-type"));
            }
            all.addAll(named);
        }
        return all;
    }
}
