package vn.hue.ansinh.gateway.webhook;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Looks names up, each once at a time: deliveries to a host of which the name service says nothing hold one thread
 * together, so those to other hosts find theirs.
 */
final class LookUps {
    private static final int AT_ONCE = 64;
    private final Names names;
    private final Duration patience;
    private final WorkerExecutor threads;
    private final Map<String, Future<List<InetAddress>>> underWay = new ConcurrentHashMap<>();

    LookUps(Vertx vertx, Names names, Duration patience) {
        this.names = names;
        this.patience = patience;
        this.threads = vertx.createSharedWorkerExecutor("webhook-names", AT_ONCE);
    }

    void close() {
        threads.close();
    }

    /** Fails in time, although a look-up that was begun goes on till the name service of this machine gives up. */
    Future<List<InetAddress>> of(String host) {
        Promise<List<InetAddress>> own = Promise.promise();
        Future<List<InetAddress>> before = underWay.putIfAbsent(host, own.future());
        if (before == null) {
            threads.executeBlocking(() -> names.of(host), false)
                    .onComplete(done -> underWay.remove(host))
                    .onComplete(own);
        }
        return (before == null ? own.future() : before).timeout(patience.toMillis(), TimeUnit.MILLISECONDS);
    }
}
