package vn.hue.ansinh.benchmarks;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Context;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The limit for W12, a process of its own: whatever is posted goes to all who listen, with nothing between. */
public final class BareSender extends AbstractVerticle {
    private static final Map<HttpServerResponse, Context> LISTENERS = new ConcurrentHashMap<>();
    private final int port;

    private BareSender(int port) {
        this.port = port;
    }

    public static void main(String... arguments) {
        int port = Integer.parseInt(arguments[0]);
        DeploymentOptions onEveryLoop =
                new DeploymentOptions().setInstances(2 * Runtime.getRuntime().availableProcessors());
        Vertx.vertx().deployVerticle(() -> new BareSender(port), onEveryLoop);
    }

    @Override
    public void start() {
        vertx.createHttpServer().requestHandler(this::answer).listen(port, "127.0.0.1");
    }

    private void answer(HttpServerRequest request) {
        if (request.method().equals(HttpMethod.POST)) {
            request.body().onSuccess(event -> {
                tell(event);
                request.response().end();
            });
            return;
        }
        HttpServerResponse listener = request.response().setChunked(true);
        LISTENERS.put(listener, vertx.getOrCreateContext());
        request.connection().closeHandler(left -> LISTENERS.remove(listener));
        listener.putHeader("Content-Type", "text/event-stream").write("retry: 3000\n\n");
    }

    private static void tell(Buffer event) {
        LISTENERS.forEach((listener, context) -> context.runOnContext(there -> listener.write(event)));
    }
}
