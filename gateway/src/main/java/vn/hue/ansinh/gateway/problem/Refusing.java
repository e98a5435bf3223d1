package vn.hue.ansinh.gateway.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import vn.hue.ansinh.gateway.request.HangingUp;
import vn.hue.ansinh.gateway.request.UnreadBody;

/** Answers a request with a problem. */
public final class Refusing {
    private Refusing() {}

    /** For what can only be read; to ask which methods it takes is no change. */
    public static void refuseChange(RoutingContext request) {
        request.response().putHeader(HttpHeaders.ALLOW, "GET, HEAD");
        if (request.request().method().equals(HttpMethod.OPTIONS)) {
            request.response().end();
            return;
        }
        refuse(
                request,
                ProblemCode.METHOD_NOT_ALLOWED,
                request.request().method().name());
    }

    public static void refuse(RoutingContext request, ProblemCode code, Object... names) {
        if (mayAnswer(request)) {
            answer(request, Problem.of(request, code, names));
        }
    }

    public static void refuse(RoutingContext request, Refused refused) {
        if (mayAnswer(request)) {
            answer(request, Problem.of(request, refused));
        }
    }

    private static boolean mayAnswer(RoutingContext request) {
        HttpServerResponse response = request.response();
        if (response.ended() || response.closed()) {
            return false;
        }
        if (response.headWritten()) {
            // Half an answer is out already: only a cut connection tells the caller not to trust it.
            HangingUp.on(request.request());
            return false;
        }
        return true;
    }

    private static void answer(RoutingContext request, Problem problem) {
        problem.noteOn(request);
        problem.describeIn(request.response().headers());
        UnreadBody.announceEnd(request);
        request.response().setStatusCode(problem.code().status()).end(problem.body());
    }
}
