package vn.hue.ansinh.gateway.testing;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import vn.hue.ansinh.gateway.connection.Heads;

/** A service on a real socket that behaves as the last segment of the path says. */
public final class Upstream {
    public static final String PROBLEM = "{\"code\":\"database-unavailable\",\"title\":\"Cơ sở dữ liệu vắng\"}";
    private static final int HEAVY_CHARACTERS = 2_000_000;
    private final HttpServer server;
    private final AtomicInteger asked = new AtomicInteger();
    private final Map<String, Integer> askedFor = new ConcurrentHashMap<>();
    private final AtomicInteger silent = new AtomicInteger();
    private final AtomicInteger left = new AtomicInteger();
    private final Vertx vertx;
    private volatile String mood = "seen";
    private volatile boolean leaving;
    private volatile String keys = "{\"keys\":[]}";

    private Upstream(Vertx vertx) {
        this.vertx = vertx;
        server = vertx.createHttpServer().requestHandler(this::behave);
        server.listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().join();
    }

    public static Upstream on(Vertx vertx) {
        return new Upstream(vertx);
    }

    public String url() {
        return "http://127.0.0.1:" + server.actualPort();
    }

    /** How paths that end in {@code moody}, or {@code MOODY}, are answered from now on. */
    public void mood(String behaviour) {
        mood = behaviour;
    }

    /** Whether it will end soon, and so ends each connection with its answer. */
    public void leaving(boolean soon) {
        leaving = soon;
    }

    /** What it answers where it stands for the sign-in server. */
    public void keys(String shown) {
        keys = shown;
    }

    public int asked() {
        return asked.get();
    }

    public int askedFor(String uri) {
        return askedFor.getOrDefault(uri, 0);
    }

    /** How many requests wait for an answer that will not come. */
    public int silent() {
        return silent.get();
    }

    /** How many of these were given up by the other side. */
    public int left() {
        return left.get();
    }

    private void behave(HttpServerRequest request) {
        if (leaving) {
            request.response().putHeader("Connection", "close");
        }
        if (request.path().equals("/q/health/live")) {
            // Nobody's question but the door's own.
            askedFor.merge(request.uri(), 1, Integer::sum);
            Runnable told = Heads.whole(request);
            request.response().endHandler(end -> told.run());
            request.response().end("{}");
            return;
        }
        // Whoever sees that it was asked may change its mood for what comes after.
        String now = mood;
        asked.incrementAndGet();
        askedFor.merge(request.uri(), 1, Integer::sum);
        HttpServerResponse response = request.response();
        // It runs beside the gateway in one process, and so on the gateway's own threshold.
        Runnable answered = Heads.whole(request);
        response.endHandler(end -> answered.run());
        String wish = request.path().substring(request.path().lastIndexOf('/') + 1);
        switch (wish.equalsIgnoreCase("moody") ? now : wish) {
            case "slow" ->
                vertx.setTimer(300, later -> response.end(seen(request).toBuffer()));
            case "private" ->
                response.putHeader("Cache-Control", "private, no-store")
                        .end(seen(request).toBuffer());
            case "cookie" -> response.putHeader("Set-Cookie", "a=b").end("mine");
            case "leaving" -> response.setStatusCode(503).end();
            case "large" -> response.end("x".repeat(2_200_000));
            case "tagged" -> response.putHeader("ETag", "\"v3\"").end("y".repeat(30_000));
            case "long" -> response.end(("z" + asked.get()).repeat(200_000));
            case "heavy" -> response.end(heavy(request.query()));
            case "dated" -> response.putHeader("ETag", "W/\"c7\"").end("as of " + asked.get() + " ".repeat(2_000));
            case "echo" -> echo(request);
            case "whole" -> request.body().onSuccess(body -> response.end(body.length() + " bytes"));
            case "deaf" -> keepSilent(request.pause());
            case "silent" -> keepSilent(request);
            case "hang-up" -> request.connection().close();
            case "half" ->
                response.putHeader("Content-Length", "100")
                        .write("half of it")
                        .onSuccess(written -> request.connection().close());
            case "trouble" ->
                response.setStatusCode(503)
                        .putHeader("Content-Type", "application/problem+json")
                        .putHeader("Retry-After", "7")
                        .end(PROBLEM);
            case "full" ->
                response.setStatusCode(503)
                        .putHeader("X-Problem-Code", "service-busy")
                        .end("{\"code\":\"service-busy\"}");
            case "nothing" -> response.setStatusCode(204).end();
            case "unchanged" ->
                response.setStatusCode(304).putHeader("ETag", "\"v3\"").end();
            case "created" -> created(request);
            case "talkative" -> talk(request);
            case "keys" -> response.end(keys);
            case "early" -> response.setStatusCode(403).end("no");
            case "varied" -> response.putHeader("Vary", "Accept-Language").end("{}");
            case "boastful" ->
                response.setStatusCode(405)
                        .putHeader("Allow", "DELETE, GET, PATCH, PUT")
                        .end();
            case "NOSUCH" -> response.setStatusCode(404).end();
            case "unfit" -> response.setStatusCode(405).end();
            case "ready" -> response.end("{}");
            default ->
                response.putHeader("Content-Type", "application/json")
                        .end(seen(request).toBuffer());
        }
    }

    /** Nearly as long as what is kept at most, and another one for each question. */
    public static String heavy(String question) {
        return (question + ' ').repeat(HEAVY_CHARACTERS / (question.length() + 1));
    }

    private static void echo(HttpServerRequest request) {
        request.response().setChunked(true).putHeader("Content-Type", "application/octet-stream");
        request.pipeTo(request.response());
    }

    private void keepSilent(HttpServerRequest request) {
        silent.incrementAndGet();
        request.response().closeHandler(gone -> left.incrementAndGet());
    }

    private static void created(HttpServerRequest request) {
        String address = request.getHeader("X-Forwarded-Proto") + "://" + request.getHeader("X-Forwarded-Host");
        request.response()
                .setStatusCode(201)
                .putHeader("Location", address + "/api/v1/reports/1")
                .end();
    }

    private static void talk(HttpServerRequest request) {
        request.response()
                .putHeader("Location", "http://" + request.getHeader("Host") + "/api/v1/agencies/1")
                .putHeader("Server", "secret/1.0")
                .putHeader("X-Powered-By", "secret")
                .putHeader("Connection", "X-Inner")
                .putHeader("X-Inner", "secret")
                .putHeader("X-Frame-Options", "ALLOWALL")
                .putHeader("X-Content-Type-Options", "sniff")
                .putHeader("X-Request-Id", "another")
                .putHeader("ETag", "\"v3\"")
                .end();
    }

    private JsonObject seen(HttpServerRequest request) {
        JsonObject headers = new JsonObject();
        request.headers()
                .names()
                .forEach(name -> headers.put(
                        name.toLowerCase(java.util.Locale.ROOT),
                        String.join(", ", request.headers().getAll(name))));
        return new JsonObject()
                .put("number", asked.get())
                .put("method", request.method().name())
                .put("uri", request.uri())
                .put("headers", headers);
    }
}
