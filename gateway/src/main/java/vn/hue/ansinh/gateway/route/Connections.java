package vn.hue.ansinh.gateway.route;

import io.netty.util.concurrent.EventExecutor;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.impl.ContextInternal;
import io.vertx.core.impl.VertxInternal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The connections to one service. Each thread of the server has its share of them: a connection of another thread would
 * cost two ways there and back for every request, which is more than all the rest of passing it on. Few connections are
 * shared by all, since a share of less than a few would let one thread wait beside another's idle ones. Those of answers
 * that wait for their readers come on top, whichever thread they are with.
 */
final class Connections {
    private static final int SMALLEST_SHARE = 8;
    /** As much as is read from a socket at once; by the usual 8 KiB a long answer is cut, and handed on, in pieces. */
    private static final int PIECE = 1 << 16;

    private final Map<EventExecutor, HttpClient> ofThreads = new IdentityHashMap<>();
    private final HttpClient ofAll;

    Connections(RouteSettings.Service settings, Vertx vertx) {
        List<EventExecutor> threads = new ArrayList<>();
        ((VertxInternal) vertx).getEventLoopGroup().forEach(threads::add);
        boolean shares = settings.connections() / threads.size() >= SMALLEST_SHARE;
        int parts = shares ? threads.size() : 1;
        ofAll = client(settings, vertx, parts);
        for (EventExecutor thread : threads) {
            ofThreads.put(thread, ofThreads.isEmpty() || !shares ? ofAll : client(settings, vertx, parts));
        }
    }

    private static HttpClient client(RouteSettings.Service settings, Vertx vertx, int parts) {
        return vertx.httpClientBuilder()
                .with(new HttpClientOptions()
                        .setConnectTimeout((int) settings.connectTime().toMillis())
                        .setDecompressionSupported(false)
                        .setMaxChunkSize(PIECE))
                .with(new PoolOptions()
                        .setHttp1MaxSize(settings.connections() / parts + settings.slowAnswers())
                        .setMaxWaitQueueSize(Math.max(1, settings.queue() / parts)))
                .build();
    }

    HttpClient ofThisThread() {
        return Vertx.currentContext() instanceof ContextInternal here
                ? ofThreads.getOrDefault(here.nettyEventLoop(), ofAll)
                : ofAll;
    }
}
