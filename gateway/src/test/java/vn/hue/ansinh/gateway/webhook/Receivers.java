package vn.hue.ansinh.gateway.webhook;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Receivers on a real socket; the first segment of the path says how one behaves, the second who it is. */
final class Receivers implements AutoCloseable {
    /** One call as it came, and when. */
    record Call(String path, HttpHeaders headers, String body, long nanos) {
        String id() {
            return headers.firstValue("webhook-id").orElse("");
        }
    }

    private static final long SLOW_MILLIS = 300;

    private final Vertx vertx = Vertx.vertx();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Map<String, AtomicInteger> seen = new ConcurrentHashMap<>();
    private final AtomicInteger forbidden = new AtomicInteger();
    private final HttpServer server;
    private final HttpServer inner;

    Receivers() {
        server = vertx.createHttpServer().requestHandler(this::take);
        server.listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().join();
        inner = vertx.createHttpServer()
                .requestHandler(request -> request.response().end("secret"));
        inner.connectionHandler(connection -> forbidden.incrementAndGet());
        inner.listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().join();
    }

    String url(String behaviour, String who) {
        return "http://127.0.0.1:" + server.actualPort() + "/" + behaviour + "/" + who;
    }

    List<Call> callsOf(String who) {
        return calls.stream().filter(call -> call.path().endsWith("/" + who)).toList();
    }

    /** Connections to what nobody may reach through a redirect. */
    int forbidden() {
        return forbidden.get();
    }

    private void take(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            Map<String, List<String>> headers = new ConcurrentHashMap<>();
            request.headers().forEach(header -> headers.put(header.getKey(), List.of(header.getValue())));
            calls.add(new Call(
                    request.path(),
                    HttpHeaders.of(headers, (name, value) -> true),
                    body.toString(),
                    System.nanoTime()));
            int times = seen.computeIfAbsent(request.path(), path -> new AtomicInteger())
                    .incrementAndGet();
            behave(request, request.path().split("/")[1], times);
        });
    }

    private void behave(HttpServerRequest request, String behaviour, int times) {
        switch (behaviour) {
            case "ok" -> request.response().setStatusCode(204).end();
            case "slow" ->
                vertx.setTimer(
                        SLOW_MILLIS,
                        later -> request.response().setStatusCode(204).end());
            case "once" ->
                request.response().setStatusCode(times == 1 ? 500 : 200).end();
            case "broken" -> request.response().setStatusCode(500).end();
            case "gone" -> request.response().setStatusCode(410).end();
            case "reset" -> request.connection().close();
            case "redirect" ->
                request.response()
                        .setStatusCode(302)
                        .putHeader("Location", "http://127.0.0.1:" + inner.actualPort() + "/")
                        .end();
            case "flood" -> flood(request);
            default -> {
                // Hangs: it never answers.
            }
        }
    }

    private static void flood(HttpServerRequest request) {
        request.response().setChunked(true).setStatusCode(200);
        request.response().exceptionHandler(cut -> request.connection().close());
        pour(request);
    }

    private static void pour(HttpServerRequest request) {
        if (!request.response().closed()) {
            request.response().write(Buffer.buffer(new byte[65_536])).onSuccess(taken -> pour(request));
        }
    }

    @Override
    public void close() {
        vertx.close();
    }
}
