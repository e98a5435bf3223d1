package vn.hue.ansinh.gateway.webhook;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.feed.Audience;
import vn.hue.ansinh.gateway.feed.FeedTypes;
import vn.hue.ansinh.gateway.problem.Fault;
import vn.hue.ansinh.gateway.problem.Refused;
import vn.hue.ansinh.request.PlainText;

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

    /** Who is told what a webhook asks for that names this agency, or none. */
    @FunctionalInterface
    interface Readership {
        Audience of(@Nullable String agency);
    }

    static SetWebhook in(JsonObject body, UrlRule rule, FeedTypes known, Readership readership) {
        Fields fields = new Fields(body, Set.of("agency", "url", "description", "types", "enabled"));
        List<Fault> faults = new ArrayList<>();
        String url = UrlRule.plain(fields.text("url", ""));
        if (url.isEmpty()) {
            faults.add(Fault.at("/url", "required"));
        } else if (url.length() > UrlRule.LONGEST) {
            faults.add(Fault.at("/url", "too-long", String.valueOf(UrlRule.LONGEST)));
        } else {
            rule.complaint(url).ifPresent(code -> faults.add(Fault.at("/url", code)));
        }
        Optional<String> readable = PlainText.of(fields.text("description", ""));
        if (readable.isEmpty()) {
            faults.add(Fault.at("/description", "text-unreadable"));
        }
        String description = readable.orElse("");
        if (description.codePointCount(0, description.length()) > LONGEST) {
            faults.add(Fault.at("/description", "too-long", String.valueOf(LONGEST)));
        }
        String named = fields.textOrNull("agency", "");
        if (!named.matches("|[A-Z0-9-]{2,40}")) {
            faults.add(Fault.at("/agency", "unknown-agency"));
        }
        String agency = named.isEmpty() ? null : named;
        List<String> asked = fields.texts("types");
        Set<String> types = inFull(asked, known, readership.of(agency), faults);
        if (!faults.isEmpty()) {
            throw Refused.fields(faults);
        }
        return new SetWebhook(agency, url, description, asked, types, fields.truth("enabled", true));
    }

    private static Set<String> inFull(List<String> asked, FeedTypes known, Audience audience, List<Fault> faults) {
        if (asked.isEmpty() || asked.size() > MOST_TYPES) {
            faults.add(Fault.at("/types", "type-count", String.valueOf(MOST_TYPES)));
            return Set.of();
        }
        Set<String> all = new TreeSet<>();
        for (int n = 0; n < asked.size(); n++) {
            Set<String> named = known.named(asked.get(n), audience);
            if (named.isEmpty()) {
                faults.add(refused("/types/" + n, asked.get(n), known, audience));
            }
            all.addAll(named);
        }
        return all;
    }

    private static Fault refused(String pointer, String name, FeedTypes known, Audience audience) {
        return known.named(name).isEmpty()
                ? Fault.at(pointer, "unknown-event-type")
                : Fault.at(pointer, "event-type-not-told", name, String.join(", ", known.shortNames(audience)));
    }
}
