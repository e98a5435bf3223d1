package vn.hue.ansinh.gateway.feed;

import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.hue.ansinh.gateway.access.Visitor;
import vn.hue.ansinh.gateway.problem.Refused;
import vn.hue.ansinh.gateway.request.Parameters;
import vn.hue.ansinh.request.PageLength;

/**
 * What is asked of the feed.
 *
 * @param named where the position stands in the request
 */
record FeedQuestion(Optional<Long> after, String named, Scope scope, int limit) {
    private static final String AFTER = "after";
    private static final String TYPES = "types";
    private static final String LAST_EVENT_ID = "Last-Event-ID";

    static FeedQuestion in(RoutingContext request, FeedTypes types) {
        Audience audience = Audience.of(Visitor.of(request));
        Scope scope = new Scope(audience, types(request, types, audience));
        Optional<Long> after = one(request, AFTER).map(text -> position(AFTER, text));
        return new FeedQuestion(after, AFTER, scope, limit(request));
    }

    /** A stream that was broken off goes on where its last event says, whatever the address says. */
    FeedQuestion goingOn(RoutingContext request) {
        Optional<Long> last = Optional.ofNullable(request.request().getHeader(LAST_EVENT_ID))
                .filter(id -> !id.isEmpty())
                .map(id -> position(LAST_EVENT_ID, id));
        return last.isPresent() ? new FeedQuestion(last, LAST_EVENT_ID, scope, limit) : this;
    }

    private static Long position(String name, String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw Refused.parameter(name);
        }
        return Long.valueOf(text);
    }

    private static Set<String> types(RoutingContext request, FeedTypes types, Audience audience) {
        Optional<String> names = one(request, TYPES);
        Set<String> all = new TreeSet<>();
        for (String name : names.orElse("").split(",", -1)) {
            if (!name.isBlank()) {
                all.addAll(told(name.strip(), types, audience));
            }
        }
        if (names.isPresent() && all.isEmpty()) {
            // Commas alone name no type, and none would mean all.
            throw Refused.emptyParameter(TYPES);
        }
        return all;
    }

    /** Whoever waits for what he is never told would take the silence for news. */
    private static Set<String> told(String name, FeedTypes types, Audience audience) {
        if (types.named(name).isEmpty()) {
            throw Refused.unknownEventType(name);
        }
        Set<String> told = types.named(name, audience);
        if (told.isEmpty()) {
            throw Refused.eventTypeNotTold(name, types.shortNames(audience));
        }
        return told;
    }

    private static int limit(RoutingContext request) {
        return PageLength.of(one(request, PageLength.PARAMETER).orElse(null))
                .orElseThrow(() -> Refused.parameter(PageLength.PARAMETER));
    }

    private static Optional<String> one(RoutingContext request, String name) {
        List<String> values = Parameters.of(request.request(), name);
        if (values.size() > 1) {
            throw Refused.parameter(name);
        }
        return values.stream().findFirst();
    }
}
