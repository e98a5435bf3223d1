package vn.hue.ansinh.gateway.route;

import io.vertx.core.http.HttpClosedException;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import vn.hue.ansinh.gateway.problem.Problem;
import vn.hue.ansinh.gateway.problem.ProblemCode;

/** Tells, from what went wrong on a line, who is to blame and whether the work may have been done. */
record Trouble(Throwable cause) {

    static Trouble of(Throwable failure) {
        Throwable inner = failure instanceof CompletionException ? failure.getCause() : null;
        return new Trouble(inner == null ? failure : inner);
    }

    /** Callers who leave or are slow, and bodies we refuse ourselves, are no reason to believe the service ill. */
    boolean speaksAgainstTheService() {
        return cause instanceof ServiceAway
                || cause instanceof TimeoutException
                || cause instanceof HttpClosedException
                || cause instanceof IOException;
    }

    /** An open circuit refuses many requests; the ones that opened it have been told of already. */
    boolean isNews() {
        return !(cause instanceof CircuitBreakerOpenException);
    }

    Problem toProblem(RoutingContext request, ServiceLine line) {
        if (cause instanceof BodyTooLarge large) {
            return Problem.of(request, ProblemCode.BODY_TOO_LARGE, String.valueOf(large.limit()));
        }
        if (cause instanceof BodyLate late) {
            return Problem.of(request, ProblemCode.REQUEST_TIMEOUT, seconds(late.limit()));
        }
        if (cause instanceof TimeoutException) {
            Duration limit = line.settings().answerTime();
            return Problem.of(request, ProblemCode.UPSTREAM_TIMEOUT, line.name(), seconds(limit));
        }
        boolean unseen = cause instanceof ServiceAway || cause instanceof CircuitBreakerOpenException;
        ProblemCode code = unseen ? ProblemCode.SERVICE_UNAVAILABLE : ProblemCode.UPSTREAM_BROKEN;
        return Problem.of(request, code, line.name());
    }

    private static String seconds(Duration limit) {
        return String.valueOf(limit.toSeconds());
    }
}
