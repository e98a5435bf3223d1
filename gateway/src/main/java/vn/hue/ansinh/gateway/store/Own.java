package vn.hue.ansinh.gateway.store;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import vn.hue.ansinh.gateway.problem.ProblemCode;
import vn.hue.ansinh.gateway.problem.Refused;
import vn.hue.ansinh.gateway.problem.Refusing;

/** An operation that the door answers itself, out of its database: what goes wrong becomes a problem. */
public final class Own {
    private Own() {}

    public static Handler<RoutingContext> operation(Handler<RoutingContext> work) {
        return request -> attempt(request, () -> work.handle(request));
    }

    public static void attempt(RoutingContext request, Runnable work) {
        try {
            work.run();
        } catch (Refused | StoreAway failure) {
            refuse(request, failure);
        }
    }

    public static void refuse(RoutingContext request, Throwable failure) {
        if (failure instanceof Refused refused) {
            Refusing.refuse(request, refused);
        } else if (failure instanceof StoreAway) {
            Refusing.refuse(request, ProblemCode.SERVICE_UNAVAILABLE, "gateway");
        } else {
            request.fail(failure);
        }
    }
}
