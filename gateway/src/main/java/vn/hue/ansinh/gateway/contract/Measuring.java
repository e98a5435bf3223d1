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
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.problem.Problem;
import vn.hue.ansinh.gateway.problem.ProblemCode;
import vn.hue.ansinh.gateway.request.CountedAs;
import vn.hue.ansinh.gateway.request.Mark;
import vn.hue.ansinh.gateway.request.Stops;
import vn.hue.ansinh.request.AnsweredRequest;
import vn.hue.ansinh.request.RequestLog;

/**
 * Beside the first stop: times each answer, also a refusal, under the operation of the contract that was asked for, and has
 * the log tell what the door refused itself. What a caller writes into an address or a method is no name of anything here,
 * so nobody can fill the memory of the figures.
 */
@ApplicationScoped
public class Measuring {
    private static final String KEY = Measuring.class.getName();
    /** Pages, and whatever is no address of ours. */
    private static final String ELSEWHERE = AnsweredRequest.ELSEWHERE;

    private static final String HUNG_UP = "RESET";
    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();
    private final MeterRegistry metrics;
    private final Operations operations;
    private final RequestLog log;

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

    Measuring(MeterRegistry metrics, Operations operations, RequestLog log) {
        this.metrics = metrics;
        this.operations = operations;
        this.log = log;
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
        Optional<ProblemCode> refused = Problem.notedOn(request);
        if (refused.isPresent() || tellsAll()) {
            tell(request, refused, nanos);
        }
    }

    /** Whether the log has a line for each answer, so that none may be given beside this stop. */
    public boolean tellsAll() {
        return log.tellsAll();
    }

    /** What a service has refused it tells itself. */
    private void tell(RoutingContext request, Optional<ProblemCode> refused, long nanos) {
        Mark mark = Mark.of(request);
        AnsweredRequest answered = new AnsweredRequest(
                mark.id(),
                mark.trace().header(),
                operation(request).map(Operation::id).orElse(ELSEWHERE),
                request.response().getStatusCode(),
                refused.map(ProblemCode::code).orElse(null),
                nanos);
        log.note(answered, CountedAs.of(request).name());
    }

    /** What has no path is none: the server could not read it. */
    private Optional<Operation> operation(RoutingContext request) {
        return request.request().path() == null ? Optional.empty() : operations.of(request);
    }

    /** That of answers like this one, which is not counted by asking for it. */
    public Timer timer(RoutingContext request) {
        return timer(request, false);
    }

    private Timer timer(RoutingContext request, boolean hungUp) {
        int status = request.response().getStatusCode();
        @Nullable Operation operation = operation(request).orElse(null);
        return operation == null
                ? timers.computeIfAbsent(
                        new Kind(ELSEWHERE, status, hungUp), kind -> kind.timer(ELSEWHERE, ELSEWHERE, metrics))
                : timers.computeIfAbsent(
                        new Kind(operation.id(), status, hungUp),
                        kind -> kind.timer(operation.path(), operation.method(), metrics));
    }
}
