package vn.hue.ansinh.gateway.health;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.problem.Refusing;
import vn.hue.ansinh.gateway.request.Stops;
import vn.hue.ansinh.gateway.store.Own;

/** {@code /health}: anybody may ask, so one look at the services answers everybody who asks within a second. */
@ApplicationScoped
public class HealthPage {
    private static final long WORTH_MILLIS = 1_000;
    private final SuiteHealth health;
    private final Vertx vertx;
    private final AtomicReference<@Nullable Future<JsonObject>> look = new AtomicReference<>();

    HealthPage(SuiteHealth health, Vertx vertx) {
        this.health = health;
        this.vertx = vertx;
    }

    void stand(@Observes Router router) {
        router.get("/health").order(Stops.OWN_PAGES).handler(this::show);
        router.head("/health").order(Stops.OWN_PAGES).handler(this::show);
        router.route("/health").order(Stops.OWN_PAGES + 1).handler(Refusing::refuseChange);
    }

    private void show(RoutingContext request) {
        Own.answer(request, latest(), report -> request.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(report.toBuffer()));
    }

    private Future<JsonObject> latest() {
        Future<JsonObject> known = look.get();
        if (known != null) {
            return known;
        }
        Future<JsonObject> fresh = health.ask();
        look.set(fresh);
        vertx.setTimer(WORTH_MILLIS, later -> look.compareAndSet(fresh, null));
        return fresh;
    }
}
