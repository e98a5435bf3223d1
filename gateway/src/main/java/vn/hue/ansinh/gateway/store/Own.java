package vn.hue.ansinh.gateway.store;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import vn.hue.ansinh.gateway.problem.ProblemCode;
import vn.hue.ansinh.gateway.problem.Refused;
import vn.hue.ansinh.gateway.problem.Refusing;
import vn.hue.ansinh.gateway.request.Stops;
import vn.hue.ansinh.gateway.route.ServiceBusy;

/** An operation that the door answers itself, out of its database: what goes wrong becomes a problem. */
public final class Own {
    private Own() {}

    /** A read answers HEAD as well; the server leaves its body out. */
    public static void read(Router router, String path, Handler<RoutingContext> work) {
        router.route(path)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(Stops.OWN_PAGES)
                .handler(operation(work));
    }

    /** What was put at this path before has answered already; which methods there are, the contract adds. */
    public static void refuseOthers(Router router, String path) {
        router.route(path).order(Stops.OWN_PAGES + 1).handler(request -> {
            HttpMethod method = request.request().method();
            if (method.equals(HttpMethod.OPTIONS)) {
                request.response().end();
            } else {
                Refusing.refuse(request, ProblemCode.METHOD_NOT_ALLOWED, method.name());
            }
        });
    }

    public static Handler<RoutingContext> operation(Handler<RoutingContext> work) {
        return request -> attempt(request, () -> work.handle(request));
    }

    /** Also after the server has done with the request: whatever is thrown then, nobody else would answer. */
    public static void attempt(RoutingContext request, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error failure) {
            refuse(request, failure);
        }
    }

    /** What comes later is shown, or what went wrong with it, or with showing it. */
    public static <T> void answer(RoutingContext request, Future<T> coming, Handler<T> shown) {
        coming.onComplete(come -> attempt(request, () -> {
            if (come.succeeded()) {
                shown.handle(come.result());
            } else {
                refuse(request, come.cause());
            }
        }));
    }

    public static void refuse(RoutingContext request, Throwable failure) {
        if (failure instanceof Refused refused) {
            Refusing.refuse(request, refused);
        } else if (failure instanceof ServiceBusy) {
            Refusing.refuse(request, ProblemCode.SERVICE_BUSY, "gateway");
        } else if (failure instanceof StoreAway) {
            Refusing.refuse(request, ProblemCode.SERVICE_UNAVAILABLE, "gateway");
        } else {
            request.fail(failure);
        }
    }
}
