package vn.hue.ansinh.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.hue.ansinh.gateway.problem.Refusing;

/** Reads from a service on behalf of many callers at once, the whole answer into memory. */
@ApplicationScoped
public class Fetching {
    private final ServiceLines lines;
    private final Vertx vertx;

    Fetching(ServiceLines lines, Vertx vertx) {
        this.lines = lines;
        this.vertx = vertx;
    }

    /** Which service answers under this path. */
    public Optional<String> serviceOf(String path) {
        return lines.of(path).map(ServiceLine::name);
    }

    /** A read takes nothing away, so when one instance fails another one is asked, once. */
    public Future<Fetched> fetch(String uri, MultiMap headers, long limit) {
        int question = uri.indexOf('?');
        ServiceLine line =
                lines.of(question < 0 ? uri : uri.substring(0, question)).orElseThrow();
        Instance first = line.pick();
        return fetch(line, first, uri, headers, limit).recover(failure -> Optional.of(Trouble.of(failure))
                .filter(Trouble::mayPassElsewhere)
                .flatMap(trouble -> line.another(List.of(first)))
                .map(second -> fetch(line, second, uri, headers, limit))
                .orElse(Future.failedFuture(failure)));
    }

    private Future<Fetched> fetch(ServiceLine line, Instance instance, String uri, MultiMap headers, long limit) {
        return instance.guard(vertx, () -> line.dial(instance).compose(request -> {
            request.setURI(uri);
            request.headers().addAll(headers);
            request.idleTimeout(line.settings().answerTime().toMillis());
            return request.send().compose(answer -> take(request, answer, limit));
        }));
    }

    private static Future<Fetched> take(HttpClientRequest request, HttpClientResponse answer, long limit) {
        Buffer body = Buffer.buffer();
        answer.handler(bytes -> {
            body.appendBuffer(bytes);
            if (body.length() > limit) {
                request.reset(0, new BodyTooLarge(limit));
            }
        });
        return answer.end()
                .recover(failure -> Future.failedFuture(body.length() > limit ? new BodyTooLarge(limit) : failure))
                .map(end -> new Fetched(answer.statusCode(), answer.headers(), body));
    }

    /** Whether it failed only because the answer is too long for memory. */
    public static boolean isTooLong(Throwable failure) {
        return Trouble.of(failure).cause() instanceof BodyTooLarge;
    }

    public void refuse(RoutingContext request, Throwable failure) {
        ServiceLine line = lines.of(request.request().path()).orElseThrow();
        Trouble trouble = Trouble.of(failure);
        Refusing.refuse(request, trouble.code(), trouble.names(line));
    }
}
