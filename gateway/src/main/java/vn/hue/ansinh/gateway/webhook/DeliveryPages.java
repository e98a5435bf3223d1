package vn.hue.ansinh.gateway.webhook;

import io.vertx.core.Handler;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import vn.hue.ansinh.gateway.contract.Paper;
import vn.hue.ansinh.gateway.contract.PaperPages;
import vn.hue.ansinh.gateway.once.Answer;
import vn.hue.ansinh.gateway.problem.ProblemCode;
import vn.hue.ansinh.gateway.problem.Refused;
import vn.hue.ansinh.gateway.request.Stops;
import vn.hue.ansinh.gateway.store.Own;

/** What hangs below a webhook: its deliveries, pings, replays and secrets; and the public key beside it. */
@ApplicationScoped
public class DeliveryPages {
    private static final String ONE = "/api/v1/webhooks/:id";
    private static final String KEYS = "/api/v1/webhook-keys";
    private final WebhookDesk desk;
    private final DeliveryLog log;
    private final SendingAgain again;
    private final Secrets secrets;
    private final WebhookSettings settings;

    DeliveryPages(WebhookDesk desk, DeliveryLog log, SendingAgain again, Secrets secrets, WebhookSettings settings) {
        this.desk = desk;
        this.log = log;
        this.again = again;
        this.secrets = secrets;
        this.settings = settings;
    }

    void stand(@Observes Router router) {
        Own.read(router, ONE + "/deliveries", this::list);
        Own.refuseOthers(router, ONE + "/deliveries");
        Own.read(router, KEYS, this::showKeys);
        Own.refuseOthers(router, KEYS);
        post(router, "/secret-rotations", this::rotate);
        post(router, "/pings", this::ping);
        post(router, "/replays", this::replay);
    }

    private static void post(Router router, String path, Handler<RoutingContext> work) {
        router.post(ONE + path).order(Stops.OWN_PAGES).handler(Own.operation(work));
        Own.refuseOthers(router, ONE + path);
    }

    private void showKeys(RoutingContext request) {
        JsonObject shown = new JsonObject().put("keys", secrets.publicKeys());
        PaperPages.show(request, Paper.of("application/json", shown.encode()));
    }

    private void rotate(RoutingContext request) {
        desk.onceAt(request, "rotateWebhookSecret", new JsonObject(), (connection, webhook) -> {
            String secret = secrets.rotate(connection, webhook.id(), settings.overlap());
            Instant until = Instant.now().plus(settings.overlap());
            return Answer.of(
                    201, new JsonObject().put("secret", secret).put("previousValidUntil", Moments.text(until)));
        });
    }

    private void ping(RoutingContext request) {
        desk.onceAt(request, "pingWebhook", new JsonObject(), (connection, webhook) -> {
            refuseSwitchedOff(webhook);
            UUID delivery = Ping.add(connection, webhook.id());
            return Answer.of(202, new JsonObject().put("delivery", delivery.toString()));
        });
    }

    private void replay(RoutingContext request) {
        Owner.of(request);
        desk.read(request, body -> {
            ReplayWebhook asked = ReplayWebhook.in(body);
            desk.onceAt(request, "replayWebhook", body, (connection, webhook) -> {
                refuseSwitchedOff(webhook);
                return Answer.of(
                        202, again.send(connection, webhook.id(), asked).view());
            });
        });
    }

    private static void refuseSwitchedOff(Webhook webhook) {
        if (!webhook.enabled()) {
            throw Refused.with(ProblemCode.WEBHOOK_DISABLED, webhook.id().toString());
        }
    }

    private void list(RoutingContext request) {
        // One of the words of the contract, or the door had refused it.
        String state = Objects.requireNonNullElse(AskedPage.one(request, "state"), "");
        AskedPage asked = AskedPage.of(request);
        Place after = Place.in(asked.place());
        WebhookDesk.answer(
                request,
                200,
                desk.look(
                                request,
                                (connection, webhook) ->
                                        log.page(connection, webhook.id(), state, after, asked.limit()))
                        .map(page -> linked(request, asked, state, page)));
    }

    private static JsonObject linked(RoutingContext request, AskedPage asked, String state, JsonObject page) {
        String last = page.getString("next");
        if (last == null) {
            return page;
        }
        String next = asked.cursor(last);
        String others = "&limit=" + asked.limit() + (state.isEmpty() ? "" : "&state=" + state);
        String address = request.request().path() + "?cursor=" + next + others;
        WebhookDesk.linkNext(request, address);
        return page.put("next", next);
    }
}
