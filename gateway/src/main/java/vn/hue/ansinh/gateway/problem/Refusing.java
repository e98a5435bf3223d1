package vn.hue.ansinh.gateway.problem;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import vn.hue.ansinh.gateway.request.HangingUp;
import vn.hue.ansinh.gateway.request.UnreadBody;

/** Answers a request with a problem. */
public final class Refusing {
    private Refusing() {}

    public static void refuse(RoutingContext request, ProblemCode code, Object... names) {
        HttpServerResponse response = request.response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.headWritten()) {
            // Half an answer is out already: only a cut connection tells the caller not to trust it.
            HangingUp.on(request.request());
            return;
        }
        Problem problem = Problem.of(request, code, names);
        problem.describeIn(response.headers());
        UnreadBody.announceEnd(request);
        response.setStatusCode(code.status()).end(problem.body());
    }
}
