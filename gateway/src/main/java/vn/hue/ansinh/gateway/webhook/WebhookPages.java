package vn.hue.ansinh.gateway.webhook;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.feed.Audience;
import vn.hue.ansinh.gateway.feed.FeedTypes;
import vn.hue.ansinh.gateway.once.Answer;
import vn.hue.ansinh.gateway.problem.Fault;
import vn.hue.ansinh.gateway.problem.ProblemCode;
import vn.hue.ansinh.gateway.problem.Refused;
import vn.hue.ansinh.gateway.request.CountedAs;
import vn.hue.ansinh.gateway.request.HeldVersions;
import vn.hue.ansinh.gateway.request.Stops;
import vn.hue.ansinh.gateway.store.Own;
import vn.hue.ansinh.gateway.store.Work;

/** {@code /api/v1/webhooks}: registering, changing and removing. */
@ApplicationScoped
public class WebhookPages {
    private static final String ALL = "/api/v1/webhooks";
    private static final String ONE = ALL + "/:id";
    private final WebhookDesk desk;
    private final Webhooks webhooks;
    private final UrlRule rule;
    private final FeedTypes types;

    WebhookPages(WebhookDesk desk, Webhooks webhooks, UrlRule rule, FeedTypes types) {
        this.desk = desk;
        this.webhooks = webhooks;
        this.rule = rule;
        this.types = types;
    }

    void stand(@Observes Router router) {
        Own.read(router, ALL, this::list);
        router.post(ALL).order(Stops.OWN_PAGES).handler(Own.operation(this::register));
        Own.refuseOthers(router, ALL);
        Own.read(router, ONE, this::show);
        router.put(ONE).order(Stops.OWN_PAGES).handler(Own.operation(this::change));
        router.delete(ONE).order(Stops.OWN_PAGES).handler(Own.operation(this::remove));
        Own.refuseOthers(router, ONE);
    }

    private void list(RoutingContext request) {
        Owner owner = Owner.of(request);
        AskedPage asked = AskedPage.of(request);
        Place after = Place.in(asked.place());
        WebhookDesk.answer(
                request,
                200,
                desk.store()
                        .ask(request, connection -> webhooks.page(connection, owner, after, asked.limit()))
                        .map(page -> linked(request, asked, page)));
    }

    private static JsonObject linked(RoutingContext request, AskedPage asked, WebhookPage page) {
        page.next().ifPresent(next -> {
            String address = ALL + "?cursor=" + asked.cursor(next.text()) + "&limit=" + asked.limit();
            WebhookDesk.linkNext(request, address);
        });
        return page.view(asked);
    }

    private void register(RoutingContext request) {
        Owner owner = Owner.of(request);
        desk.read(request, body -> {
            SetWebhook set = SetWebhook.in(body, rule, types, named -> Audience.of(owner.agencyFor(named)));
            desk.once(request, "registerWebhook", body, registering(request, owner, set));
        });
    }

    private WebhookDesk.Deed registering(RoutingContext request, Owner owner, SetWebhook set) {
        String agency = owner.agencyFor(set.agency());
        // The agency of a token was put there by whoever keeps the accounts.
        String doubtful = owner.runsTheSuite() ? agency : null;
        CountedAs caller = CountedAs.of(request);
        return new WebhookDesk.Deed(
                () -> desk.agencies().mustKnow(doubtful, caller),
                registering(agency, set, owner.name()),
                this::registered);
    }

    private Work<Answer> registering(@Nullable String agency, SetWebhook set, String by) {
        UUID id = UUID.randomUUID();
        return connection -> {
            String secret = webhooks.add(connection, id, agency, set, by);
            Webhook webhook = webhooks.find(connection, id).orElseThrow();
            JsonObject shown = webhook.view().put("secret", secret);
            return Answer.created(ALL + "/" + id, webhook.etag(), shown);
        };
    }

    private Webhook registered(Connection connection, Answer answer) throws SQLException {
        String id = new JsonObject(answer.body()).getString("id");
        return webhooks.find(connection, UUID.fromString(id))
                .orElseThrow(() -> Refused.with(ProblemCode.WEBHOOK_REMOVED, id));
    }

    private void show(RoutingContext request) {
        Own.answer(request, desk.look(request, (connection, webhook) -> webhook), webhook -> {
            JsonObject view = tagged(request, webhook);
            if (HeldVersions.include(request.request(), webhook.etag())) {
                request.response().setStatusCode(304).end();
            } else {
                WebhookDesk.answer(request, 200, Future.succeededFuture(view));
            }
        });
    }

    private void change(RoutingContext request) {
        Owner owner = Owner.of(request);
        String known = request.request().getHeader(HttpHeaders.IF_MATCH);
        desk.read(
                request,
                body -> WebhookDesk.answer(
                        request,
                        200,
                        desk.at(request, (connection, webhook) -> {
                                    refuseStale(known, webhook);
                                    SetWebhook set = asked(body, owner, webhook);
                                    if (webhook.says(set)) {
                                        return webhook;
                                    }
                                    webhooks.change(connection, webhook, set);
                                    return webhooks.find(connection, webhook.id())
                                            .orElseThrow();
                                })
                                .map(webhook -> tagged(request, webhook))));
    }

    /** Its agency stays, so it can ask for nothing that this agency is not told, whoever changes it. */
    private SetWebhook asked(JsonObject body, Owner owner, Webhook webhook) {
        return SetWebhook.in(body, rule, types, named -> {
            owner.agencyFor(named);
            if (named != null && !named.equals(webhook.agency())) {
                throw Refused.fields(List.of(Fault.at("/agency", "agency-fixed")));
            }
            return Audience.of(webhook.agency());
        });
    }

    private static void refuseStale(@Nullable String known, Webhook webhook) {
        if (known == null) {
            throw Refused.with(ProblemCode.IF_MATCH_REQUIRED);
        }
        if (known.strip().equals("*")) {
            throw Refused.with(ProblemCode.VERSION_NOT_NAMED);
        }
        if (Stream.of(known.split(",", -1)).map(String::strip).noneMatch(webhook.etag()::equals)) {
            throw Refused.with(ProblemCode.VERSION_CONFLICT, known, webhook.etag());
        }
    }

    private void remove(RoutingContext request) {
        Future<Webhook> gone = desk.at(request, (connection, webhook) -> {
            webhooks.remove(connection, webhook.id());
            return webhook;
        });
        Own.answer(
                request, gone, removed -> request.response().setStatusCode(204).end());
    }

    private static JsonObject tagged(RoutingContext request, Webhook webhook) {
        request.response().putHeader(HttpHeaders.ETAG, webhook.etag());
        return webhook.view();
    }
}
