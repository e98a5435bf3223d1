package vn.hue.ansinh.gateway.route;

import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.TypedGuard;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import jakarta.enterprise.util.TypeLiteral;
import java.net.URI;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * One of the processes that are a service: its own circuit, and how many requests wait for its answer. When it cannot be
 * reached, or its circuit opens, it rests: others are asked, if there are others.
 */
final class Instance {
    /** Half of the last so many requests must have failed before the circuit opens. */
    private static final int REQUESTS_LOOKED_AT = 20;

    private final URI url;
    private final Address address;
    private final RouteSettings.Service settings;
    private final TypedGuard<CompletionStage<Object>> circuit;
    private final AtomicInteger waiting = new AtomicInteger();
    private final NoticingLeave leave;
    private volatile long restsUntil = System.nanoTime();

    Instance(String name, URI url, RouteSettings.Service settings, Vertx vertx) {
        this.url = url;
        this.address = Address.of(url);
        this.settings = settings;
        this.leave = new NoticingLeave(address, vertx);
        this.circuit = TypedGuard.create(new TypeLiteral<CompletionStage<Object>>() {})
                .withDescription(name)
                .withCircuitBreaker()
                .name(name)
                .requestVolumeThreshold(REQUESTS_LOOKED_AT)
                .delay(settings.circuitRest().toMillis(), ChronoUnit.MILLIS)
                .when(failure -> Trouble.of(failure).speaksAgainstTheService())
                .onStateChange(state -> {
                    if (state == CircuitBreakerState.OPEN) {
                        rest();
                    }
                })
                .done()
                .build();
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
        restsUntil = System.nanoTime() + settings.circuitRest().toNanos();
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

    /** Makes the call unless the circuit is open; the answer comes back to where it was asked for. */
    <T> Future<T> guard(Vertx vertx, Supplier<Future<T>> call) {
        return Future.fromCompletionStage(
                        circuit.get(
                                () -> call.get().<Object>map(answer -> answer).toCompletionStage()),
                        vertx.getOrCreateContext())
                .map(Instance::<T>asAsked);
    }

    /** It has this to do until the answer begins, or fails. */
    <T> Future<T> busyWith(Supplier<Future<T>> call) {
        waiting.incrementAndGet();
        return Future.succeededFuture().compose(now -> call.get()).onComplete(answered -> waiting.decrementAndGet());
    }

    @SuppressWarnings("unchecked") // the call above made it
    private static <T> T asAsked(Object answer) {
        return (T) answer;
    }
}
