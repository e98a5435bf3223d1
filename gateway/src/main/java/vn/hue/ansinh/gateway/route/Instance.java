package vn.hue.ansinh.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import vn.hue.ansinh.gateway.problem.ProblemCode;

/**
 * One of the processes that are a service: its own circuit, and how many requests wait for its answer. When it cannot be
 * reached, or its circuit opens, it rests: others are asked, if there are others. When it says that it has failed, they are
 * asked first: it may fail fast, and so would have the least to do.
 */
final class Instance {
    /** From here on a status tells of the service and not of the question. */
    static final int FAULT = 500;

    private final URI url;
    private final Address address;
    private final RouteSettings.Service settings;
    private final Circuit circuit;
    private final AtomicInteger waiting = new AtomicInteger();
    private final NoticingLeave leave;
    private volatile long restsUntil = System.nanoTime();
    private volatile long failsUntil = System.nanoTime();
    private volatile boolean fails;

    Instance(String name, URI url, RouteSettings.Service settings, Vertx vertx) {
        this.url = url;
        this.address = Address.of(url);
        this.settings = settings;
        this.leave = new NoticingLeave(address, vertx);
        this.circuit =
                new Circuit(settings.circuitRest(), settings.answerTime().plus(settings.connectTime()), this::rest);
        leave.watch(vertx, settings.leaveLook().toMillis());
    }

    URI url() {
        return url;
    }

    int waiting() {
        return waiting.get();
    }

    boolean isResting() {
        return System.nanoTime() - restsUntil < 0;
    }

    /** It will end, and serves only those whom it serves already. */
    boolean isLeaving() {
        return leave.leaves();
    }

    private void rest() {
        restsUntil = afterARest();
    }

    private long afterARest() {
        return System.nanoTime() + settings.circuitRest().toNanos();
    }

    /** What it has said last; after a while somebody may try whether it says something else. */
    boolean fails(boolean mayTry) {
        return fails && !(mayTry && System.nanoTime() - failsUntil >= 0);
    }

    /** What it has answered to anybody. One of its rooms that is full tells nothing of the others. */
    void says(int status, MultiMap headers) {
        if (ProblemCode.SERVICE_BUSY.code().equals(headers.get(AnswerHeaders.PROBLEM_CODE))) {
            return;
        }
        if (status >= FAULT) {
            failsUntil = afterARest();
        }
        fails = status >= FAULT;
    }

    /** A connection that cannot be made fails before the wait for a free one does, so the two are told apart. */
    Future<HttpClientRequest> dial(HttpClient client) {
        if (isLeaving()) {
            return Future.failedFuture(ServiceAway.asAnnounced());
        }
        Duration atMost = settings.connectTime().plus(settings.waitTime());
        return client.request(address.request().setConnectTimeout(atMost.toMillis()))
                .recover(failure -> {
                    if (failure instanceof ConnectionPoolTooBusyException || failure instanceof TimeoutException) {
                        return Future.failedFuture(new ServiceBusy());
                    }
                    rest();
                    return Future.failedFuture(new ServiceAway(failure));
                });
    }

    /** Makes the call unless the circuit is open; what becomes of it may close or open it. */
    <T> Future<T> guard(Supplier<Future<T>> call) {
        return under(circuit.ask(), call);
    }

    /** As above for a call that others need not wait for while the circuit is open and one of them tries. */
    <T> Future<T> guardBeside(Supplier<Future<T>> call) {
        return under(circuit.askBeside(), call);
    }

    private static <T> Future<T> under(Optional<Circuit.Leave> leave, Supplier<Future<T>> call) {
        return leave.map(given ->
                        Future.succeededFuture().compose(now -> call.get()).onComplete(given::tell))
                .orElseGet(() -> Future.failedFuture(new CircuitOpen()));
    }

    /** It has this to do until the answer begins, or fails. */
    <T> Future<T> busyWith(Supplier<Future<T>> call) {
        waiting.incrementAndGet();
        return Future.succeededFuture().compose(now -> call.get()).onComplete(answered -> waiting.decrementAndGet());
    }
}
