package vn.hue.ansinh.gateway.webhook;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Looks names up, each once at a time. A name of which the name service of this machine says nothing holds a thread for
 * as long as that service has patience. So those that it has answered for have threads of their own, which the silent
 * ones never come to; and who was silent fails at once for a while, without a look.
 */
final class LookUps {
    /** A name service that answers does so within much less. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private static final int ANSWERED_AT_ONCE = 32;
    private static final int OTHERS_AT_ONCE = 96;
    private static final long REMEMBERED = 10_000;

    /** One look, which all who ask for the name meanwhile wait for. */
    private static final class Look {
        private final Promise<List<InetAddress>> answer = Promise.promise();
        private volatile boolean begun;
    }

    private final Names names;
    private final Duration patience;
    private final WorkerExecutor forAnswered;
    private final WorkerExecutor forOthers;
    private final Map<String, Look> underWay = new ConcurrentHashMap<>();
    private final Silences silences = new Silences();
    private final Cache<String, Boolean> answered =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    /** @param atMost how long anything may take that is done for a delivery */
    LookUps(Vertx vertx, Names names, Duration atMost) {
        this.names = names;
        this.patience = atMost.compareTo(LONGEST) < 0 ? atMost : LONGEST;
        this.forAnswered = vertx.createSharedWorkerExecutor("webhook-names-answered", ANSWERED_AT_ONCE);
        this.forOthers = vertx.createSharedWorkerExecutor("webhook-names", OTHERS_AT_ONCE);
    }

    void close() {
        forAnswered.close();
        forOthers.close();
    }

    /** Fails in time, although a look that was begun goes on till the name service of this machine gives up. */
    Future<List<InetAddress>> of(String host) {
        if (silences.lastsFor(host)) {
            return Future.failedFuture(new TimeoutException("Silent a moment ago"));
        }
        Look own = new Look();
        Look before = underWay.putIfAbsent(host, own);
        Look look = before == null ? own : before;
        if (before == null) {
            begin(host, own);
        }
        return look.answer
                .future()
                .timeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .onFailure(failure -> {
                    if (failure instanceof TimeoutException && look.begun) {
                        answered.invalidate(host);
                        silences.begin(host);
                    }
                });
    }

    private void begin(String host, Look look) {
        long asked = System.nanoTime();
        WorkerExecutor threads = answered.getIfPresent(host) == null ? forOthers : forAnswered;
        threads.executeBlocking(() -> ask(host, look, asked), false)
                .onComplete(done -> underWay.remove(host))
                .onComplete(look.answer);
    }

    private List<InetAddress> ask(String host, Look look, long asked) throws UnknownHostException, TimeoutException {
        if (System.nanoTime() - asked > patience.toNanos()) {
            // Nobody waits for it any longer; the next one does for whoever is behind it.
            throw new TimeoutException("Its turn came too late");
        }
        look.begun = true;
        List<InetAddress> addresses = names.of(host);
        if (System.nanoTime() - asked <= patience.toNanos()) {
            silences.end(host);
            answered.put(host, true);
        }
        return addresses;
    }
}
