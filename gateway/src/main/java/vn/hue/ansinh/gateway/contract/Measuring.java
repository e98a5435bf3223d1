package vn.hue.ansinh.gateway.contract;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.http.Outcome;
import io.vertx.core.AsyncResult;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.request.Stops;

/**
 * Beside the first stop: times each answer, also a refusal, under the operation of the contract that was asked for. What a
 * caller writes into an address or a method is no name of anything here, so nobody can fill the memory of the figures.
 */
@ApplicationScoped
public class Measuring {
    private static final String KEY = Measuring.class.getName();
    /** Pages, and whatever is no address of ours. */
    private static final String ELSEWHERE = "UNKNOWN";

    private static final String HUNG_UP = "RESET";
    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();
    private final MeterRegistry metrics;
    private final Operations operations;

    /** Answers that are counted together. */
    private record Kind(String operation, int status, boolean hungUp) {
        private Timer timer(String uri, String method, MeterRegistry metrics) {
            Outcome outcome = hungUp ? Outcome.CLIENT_ERROR : Outcome.forStatus(status);
            return metrics.timer(
                    "http.server.requests",
                    Tags.of("uri", uri, "method", method, "status", hungUp ? HUNG_UP : String.valueOf(status))
                            .and(outcome.asTag()));
        }
    }

    Measuring(MeterRegistry metrics, Operations operations) {
        this.metrics = metrics;
        this.operations = operations;
    }

    /** Also on the way of failures, since the server refuses some requests before any stop has seen them. */
    void stand(@Observes Router router) {
        router.route().order(Stops.MARKING).handler(this::begin).failureHandler(this::begin);
    }

    private void begin(RoutingContext request) {
        if (request.get(KEY) == null) {
            long begun = System.nanoTime();
            request.put(KEY, begun);
            request.addEndHandler(end -> count(request, end, System.nanoTime() - begun));
        }
        request.next();
    }

    private void count(RoutingContext request, AsyncResult<Void> end, long nanos) {
        timer(request, end.failed()).record(nanos, TimeUnit.NANOSECONDS);
    }

    /** That of answers like this one, which is not counted by asking for it. */
    public Timer timer(RoutingContext request) {
        return timer(request, false);
    }

    private Timer timer(RoutingContext request, boolean hungUp) {
        int status = request.response().getStatusCode();
        // What has no path is none: the server could not read it.
        @Nullable
        Operation operation =
                request.request().path() == null ? null : operations.of(request).orElse(null);
        return operation == null
                ? timers.computeIfAbsent(
                        new Kind(ELSEWHERE, status, hungUp), kind -> kind.timer(ELSEWHERE, ELSEWHERE, metrics))
                : timers.computeIfAbsent(
                        new Kind(operation.id(), status, hungUp),
                        kind -> kind.timer(operation.path(), operation.method(), metrics));
    }
}
