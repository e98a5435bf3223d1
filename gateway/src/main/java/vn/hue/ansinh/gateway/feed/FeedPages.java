package vn.hue.ansinh.gateway.feed;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import vn.hue.ansinh.gateway.problem.Refused;
import vn.hue.ansinh.gateway.request.Accepted;
import vn.hue.ansinh.gateway.request.Caller;
import vn.hue.ansinh.gateway.request.Parameters;
import vn.hue.ansinh.gateway.store.Own;
import vn.hue.ansinh.gateway.store.Store;

/** {@code /api/v1/events}: a page of the feed, or the feed as it comes. */
@ApplicationScoped
public class FeedPages {
    private static final String PATH = "/api/v1/events";
    private final Store store;
    private final FeedEvents events;
    private final FeedTypes types;
    private final Listeners listeners;

    FeedPages(Store store, FeedEvents events, FeedTypes types, Listeners listeners) {
        this.store = store;
        this.events = events;
        this.types = types;
        this.listeners = listeners;
    }

    void stand(@Observes Router router) {
        Own.read(router, PATH, this::answer);
        Own.refuseOthers(router, PATH);
    }

    private void answer(RoutingContext request) {
        request.response().putHeader(HttpHeaders.VARY, "Accept, Authorization");
        FeedQuestion question = FeedQuestion.in(request, types);
        if (Wanted.isStream(Accepted.by(request))) {
            stream(request, question.goingOn(request));
        } else {
            showPage(request, question);
        }
    }

    private void stream(RoutingContext request, FeedQuestion question) {
        if (!Parameters.of(request.request(), "limit").isEmpty()) {
            throw Refused.limitOfAStream();
        }
        long after = question.after().orElse(-1L);
        if (listeners.remember(after)) {
            // After a restart everybody comes back at once, and nobody of them needs the database.
            listeners.add(request, question.scope(), after);
            return;
        }
        // Asked before the stream begins, since afterwards there is no way to say that events are gone.
        Future<FeedPage> there = store.ask(request, connection -> {
            listeners.prepare(connection);
            return page(connection, question, after, 1);
        });
        Own.answer(request, there, page -> listeners.add(request, question.scope(), after));
    }

    private void showPage(RoutingContext request, FeedQuestion question) {
        long after = question.after().orElse(FeedEvents.OLDEST);
        Own.answer(
                request,
                store.ask(request, connection -> page(connection, question, after, question.limit())),
                page -> show(request, page));
    }

    private FeedPage page(Connection connection, FeedQuestion question, long after, int limit) throws SQLException {
        FeedPage page = events.page(connection, after, question.scope(), limit);
        // Nobody was ever told a position beyond the newest of the store, and who waits there hears nothing.
        if (page.events().isEmpty() && after > events.head(connection)) {
            throw Refused.parameter(question.named());
        }
        return page;
    }

    private static void show(RoutingContext request, FeedPage page) {
        HttpServerResponse response = request.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        String next = page.more() ? "\"" + page.upTo() + "\"" : "null";
        if (page.more()) {
            response.putHeader("Link", "<" + nextAddress(request, page.upTo()) + ">; rel=\"next\"");
        }
        String items = page.events().stream().map(FeedEvent::json).collect(Collectors.joining(","));
        response.end("{\"items\":[" + items + "],\"next\":" + next + ",\"position\":\"" + page.upTo() + "\"}");
    }

    private static String nextAddress(RoutingContext request, long after) {
        String others = Parameters.of(request.request()).entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals("after"))
                .flatMap(parameter -> parameter.getValue().stream()
                        .map(value -> "&" + encoded(parameter.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining());
        return Caller.of(request).origin() + PATH + "?after=" + after + others;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
