package vn.hue.ansinh.gateway.webhook;

import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.feed.Audience;
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
    /** Unicode, Bidi_Control. */
    private static final String TURNING = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

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
        String description = fields.text("description", "");
        if (description.codePointCount(0, description.length()) > LONGEST) {
            faults.add(Fault.at("/description", "too-long", String.valueOf(LONGEST)));
        }
        if (!isReadable(description)) {
            faults.add(Fault.at("/description", "text-unreadable"));
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

    /** As the services read text: no controls but tab and new line, nothing that turns the writing, no half characters. */
    private static boolean isReadable(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text)
                && text.chars()
                        .noneMatch(sign -> TURNING.indexOf(sign) >= 0
                                || Character.isISOControl(sign) && "\t\n\r".indexOf(sign) < 0);
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
