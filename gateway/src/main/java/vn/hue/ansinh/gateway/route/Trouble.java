package vn.hue.ansinh.gateway.route;

import io.vertx.core.http.HttpClosedException;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import vn.hue.ansinh.gateway.problem.Problem;
import vn.hue.ansinh.gateway.problem.ProblemCode;

/** Tells, from what went wrong on a line, who is to blame and whether the work may have been done. */
record Trouble(Throwable cause) {

    static Trouble of(Throwable failure) {
        Throwable inner = failure instanceof CompletionException ? failure.getCause() : null;
        return new Trouble(inner == null ? failure : inner);
    }

    /**
     * Callers who leave or are slow, bodies we refuse ourselves and much to do are no reason to believe it ill, nor is an
     * end that it has told of.
     */
    boolean speaksAgainstTheService() {
        return cause instanceof ServiceAway away && !away.isAnnounced()
                || cause instanceof TimeoutException
                || cause instanceof HttpClosedException
                || cause instanceof IOException;
    }

    /** Nothing of the request has left the door. */
    boolean isUnseen() {
        return cause instanceof ServiceAway || cause instanceof CircuitOpen;
    }

    /** Not after a time-out: who has waited that long should not wait once more. */
    boolean mayPassElsewhere() {
        return cause instanceof CircuitOpen || speaksAgainstTheService() && !(cause instanceof TimeoutException);
    }

    /**
     * An open circuit refuses many requests; the ones that opened it have been told of already. Nor does a line a request
     * help whoever has too much to do: the metrics count them.
     */
    boolean isNews() {
        return !(cause instanceof CircuitOpen
                || cause instanceof ServiceBusy
                || cause instanceof ServiceAway away && away.isAnnounced());
    }

    Problem toProblem(RoutingContext request, ServiceLine line) {
        return Problem.of(request, code(), names(line));
    }

    ProblemCode code() {
        if (cause instanceof BodyTooLarge) {
            return ProblemCode.BODY_TOO_LARGE;
        }
        if (cause instanceof BodyBroken) {
            return ProblemCode.INVALID_REQUEST;
        }
        if (cause instanceof BodyLate) {
            return ProblemCode.REQUEST_TIMEOUT;
        }
        if (cause instanceof TimeoutException) {
            return ProblemCode.UPSTREAM_TIMEOUT;
        }
        if (cause instanceof ServiceBusy) {
            return ProblemCode.SERVICE_BUSY;
        }
        return isUnseen() ? ProblemCode.SERVICE_UNAVAILABLE : ProblemCode.UPSTREAM_BROKEN;
    }

    /** What the sentence of the problem is about. */
    Object[] names(ServiceLine line) {
        if (cause instanceof BodyTooLarge large) {
            return new Object[] {String.valueOf(large.limit())};
        }
        if (cause instanceof BodyLate late) {
            return new Object[] {seconds(late.limit())};
        }
        return new Object[] {line.name(), seconds(line.settings().answerTime())};
    }

    private static String seconds(Duration limit) {
        return String.valueOf(limit.toSeconds());
    }
}
