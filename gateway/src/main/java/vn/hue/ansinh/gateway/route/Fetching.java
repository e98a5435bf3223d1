package vn.hue.ansinh.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.hue.ansinh.gateway.problem.Refusing;
import vn.hue.ansinh.gateway.request.CountedAs;

/** Reads from a service on behalf of many callers at once, the whole answer into memory. */
@ApplicationScoped
public class Fetching {
    private final ServiceLines lines;

    Fetching(ServiceLines lines) {
        this.lines = lines;
    }

    /**
     * What is asked.
     *
     * @param caller in whose line it waits
     * @param seat where the answer must find place; whoever asks leaves it when he has done with the answer
     */
    public record Question(String uri, MultiMap headers, CountedAs caller, Room.Seat seat) {}

    /** Which service answers under this path. */
    public Optional<String> serviceOf(String path) {
        return lines.of(path).map(ServiceLine::name);
    }

    /** Whether the service under this path has let everybody who asks it wait for so long. */
    public boolean answersNobodyFor(Duration time, String path) {
        return lines.of(path).filter(line -> line.answersNobodyFor(time)).isPresent();
    }

    /** Whether the service under this path could be asked for him at once. */
    public boolean hasTurnFor(CountedAs caller, String path) {
        return lines.of(path).filter(line -> line.hasTurnFor(caller)).isPresent();
    }

    /** A read takes nothing away, so when one instance fails another one is asked, once. */
    public Future<Fetched> fetch(Question asked) {
        String uri = asked.uri();
        int question = uri.indexOf('?');
        ServiceLine line =
                lines.of(question < 0 ? uri : uri.substring(0, question)).orElseThrow();
        Asked tried = Asked.nobodyYet(true);
        Function<Instance, Future<Fetched>> fetching = one -> fetch(line, one, asked);
        return line.ask(line.pick(tried), tried, fetching)
                .compose(
                        answer -> another(line, tried, answer)
                                .map(next -> {
                                    asked.seat().leave();
                                    return line.ask(next, tried, fetching);
                                })
                                .orElse(Future.succeededFuture(answer)),
                        failure -> another(line, tried, failure)
                                .map(next -> line.ask(next, tried, fetching))
                                .orElse(Future.failedFuture(failure)));
    }

    private static Optional<Instance> another(ServiceLine line, Asked tried, Fetched answer) {
        return answer.status() < Instance.FAULT ? Optional.empty() : line.better(tried);
    }

    private static Optional<Instance> another(ServiceLine line, Asked tried, Throwable failure) {
        return Trouble.of(failure).mayPassElsewhere() ? line.another(tried) : Optional.empty();
    }

    private Future<Fetched> fetch(ServiceLine line, Instance instance, Question asked) {
        return instance.busyWith(() -> instance.guard(() -> {
            Turn turn = line.turnOf(asked.caller());
            return turn.coming()
                    .compose(mine -> instance.dial(line.client()))
                    .compose(request -> ask(request, asked, line.settings().answerTime()))
                    .onSuccess(answered -> {
                        line.heard();
                        instance.says(answered.statusCode(), answered.headers());
                    })
                    .onComplete(answered -> turn.leave())
                    .compose(answer -> take(answer, asked.seat()));
        }));
    }

    private static Future<HttpClientResponse> ask(HttpClientRequest request, Question asked, Duration atMost) {
        request.setURI(asked.uri());
        request.headers().addAll(asked.headers());
        request.idleTimeout(atMost.toMillis());
        return request.send();
    }

    private static Future<Fetched> take(HttpClientResponse answer, Room.Seat seat) {
        List<Buffer> pieces = new ArrayList<>();
        answer.handler(bytes -> {
            if (seat.holds(bytes.length())) {
                pieces.add(bytes);
            } else {
                pieces.clear();
                answer.request().reset(0, seat.tooLarge());
            }
        });
        return answer.end()
                .recover(failure -> Future.failedFuture(seat.isTooSmall() ? seat.tooLarge() : failure))
                .map(end -> new Fetched(answer.statusCode(), answer.headers(), whole(pieces)))
                .onFailure(broken -> seat.leave());
    }

    /** A buffer that grew piece by piece would be up to twice as long as what is in it. */
    private static Buffer whole(List<Buffer> pieces) {
        Buffer whole = Buffer.buffer(pieces.stream().mapToInt(Buffer::length).sum());
        pieces.forEach(whole::appendBuffer);
        return whole;
    }

    /** Whether it failed only because the answer is too long for memory. */
    public static boolean isTooLong(Throwable failure) {
        return Trouble.of(failure).cause() instanceof BodyTooLarge;
    }

    /** Whether it failed only because so many others ask. */
    public static boolean isBusy(Throwable failure) {
        return Trouble.of(failure).cause() instanceof ServiceBusy;
    }

    public void refuse(RoutingContext request, Throwable failure) {
        ServiceLine line = lines.of(request.request().path()).orElseThrow();
        Trouble trouble = Trouble.of(failure);
        Refusing.refuse(request, trouble.code(), trouble.names(line));
    }
}
