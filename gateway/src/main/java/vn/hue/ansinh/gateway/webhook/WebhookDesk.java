package vn.hue.ansinh.gateway.webhook;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import vn.hue.ansinh.gateway.once.Answer;
import vn.hue.ansinh.gateway.once.Once;
import vn.hue.ansinh.gateway.problem.Refused;
import vn.hue.ansinh.gateway.request.Caller;
import vn.hue.ansinh.gateway.store.Own;
import vn.hue.ansinh.gateway.store.Store;
import vn.hue.ansinh.gateway.store.Work;

/** What all operations on webhooks have in common: whose it is, which it is, and how it is answered. */
@ApplicationScoped
class WebhookDesk {
    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private final Store store;
    private final Webhooks webhooks;
    private final Once once;
    private final KnownAgencies agencies;
    private final SmallBody bodies;

    WebhookDesk(Store store, Webhooks webhooks, Once once, KnownAgencies agencies, SmallBody bodies) {
        this.bodies = bodies;
        this.store = store;
        this.webhooks = webhooks;
        this.once = once;
        this.agencies = agencies;
    }

    /** Something done with a webhook that is the caller's. */
    @FunctionalInterface
    interface Step<T> {
        T with(Connection connection, Webhook webhook) throws SQLException;
    }

    /**
     * What is done once.
     *
     * @param first what must be so before
     * @param subject finds what it was done to; a webhook that was removed since is not spoken of as if it were there
     */
    record Deed(Supplier<Future<Void>> first, Work<Answer> work, Subject subject) {}

    /** Which webhook an answer is about. */
    @FunctionalInterface
    interface Subject {
        Webhook of(Connection connection, Answer answer) throws SQLException;
    }

    void read(RoutingContext request, Handler<JsonObject> then) {
        bodies.read(request, then);
    }

    Store store() {
        return store;
    }

    KnownAgencies agencies() {
        return agencies;
    }

    /** Another's webhook is none. Who only looks waits for nobody, and nobody for him. */
    <T> Future<T> look(RoutingContext request, Step<T> step) {
        Owner owner = Owner.of(request);
        UUID id = pathId(request);
        return store.ask(request, connection -> step.with(connection, own(webhooks.find(connection, id), id, owner)));
    }

    /** As above for one who changes it, and does so alone. */
    <T> Future<T> at(RoutingContext request, Step<T> step) {
        Owner owner = Owner.of(request);
        UUID id = pathId(request);
        return store.ask(request, connection -> step.with(connection, own(webhooks.hold(connection, id), id, owner)));
    }

    private static Webhook own(Optional<Webhook> found, UUID id, Owner owner) {
        return found.filter(owner::has).orElseThrow(() -> Refused.missing("webhook", id.toString()));
    }

    /** As above, and once only for each key of the caller. */
    void onceAt(RoutingContext request, String operation, JsonObject asked, Step<Answer> step) {
        Owner owner = Owner.of(request);
        UUID id = pathId(request);
        JsonObject all = asked.copy().put("webhook", id.toString());
        once(
                request,
                operation,
                all,
                new Deed(
                        Future::succeededFuture,
                        connection -> step.with(connection, own(webhooks.hold(connection, id), id, owner)),
                        (connection, answer) -> own(webhooks.find(connection, id), id, owner)));
    }

    void once(RoutingContext request, String operation, JsonObject asked, Deed deed) {
        Future<Answer> answered = once.answer(request, operation, asked, deed.first(), deed.work())
                .compose(answer -> answer.isReplayed()
                        ? store.ask(request, connection -> deed.subject().of(connection, answer))
                                .map(answer)
                        : Future.succeededFuture(answer));
        Own.answer(request, answered, answer -> answer.send(request));
    }

    private static UUID pathId(RoutingContext request) {
        String text = request.pathParam("id");
        if (!text.matches(UUID_FORM)) {
            throw Refused.noSuchId("id");
        }
        return UUID.fromString(text);
    }

    static UUID id(String text) {
        if (!text.matches(UUID_FORM)) {
            throw noDelivery(text);
        }
        return UUID.fromString(text);
    }

    static Refused noDelivery(String id) {
        return Refused.missing("delivery", id);
    }

    /** As the services do: a whole address, of the door that the caller came to. */
    static void linkNext(RoutingContext request, String path) {
        String address = Caller.of(request).origin() + path;
        request.response().putHeader("Link", "<" + address + ">; rel=\"next\"");
    }

    static void answer(RoutingContext request, int status, Future<JsonObject> body) {
        Own.answer(request, body, found -> request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(found.toBuffer()));
    }
}
