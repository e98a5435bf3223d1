package vn.hue.ansinh.gateway.webhook;

import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One attempt. The name is looked up here, the address is looked at, and the connection goes to that very address: a
 * second look-up, which could give another answer, does not happen. Redirects are not followed. Of an answer only the
 * status counts, and of its body no more than a little is read.
 */
final class Sending {
    private static final int BODY_WORTH_READING = 16_384;
    private static final int MOST_AT_ONE_ADDRESS = 1_024;
    /** More would leave each too little time. */
    private static final int MOST_ADDRESSES = 4;

    /** The address is not one of the public internet. */
    private static final class Forbidden extends RuntimeException {
        Forbidden() {
            super(null, null, false, false);
        }
    }

    private final Vertx vertx;
    private final UrlRule rule;
    private final Duration patience;
    private final HttpClient client;
    private final LookUps lookUps;

    Sending(Vertx vertx, UrlRule rule, Names names, Duration patience) {
        this(vertx, rule, names, patience, new HttpClientOptions());
    }

    /** @param trust whose certificates are believed; those that Java believes, if it says nothing */
    Sending(Vertx vertx, UrlRule rule, Names names, Duration patience, HttpClientOptions trust) {
        this.vertx = vertx;
        this.rule = rule;
        this.patience = patience;
        this.lookUps = new LookUps(vertx, names, patience);
        this.client = vertx.createHttpClient(trust.setKeepAlive(false)
                // Who hangs at an address keeps nobody waiting there: how many are sent at once is bounded by who
                // sends.
                .setMaxPoolSize(MOST_AT_ONE_ADDRESS)
                .setMaxRedirects(0)
                .setDecompressionSupported(false)
                .setConnectTimeout((int) patience.toMillis())
                .setMaxHeaderSize(16_384));
    }

    void close() {
        client.close();
        lookUps.close();
    }

    /**
     * Never fails: what goes wrong is an outcome, too. The receiver has all his time once his name is known; where he has
     * several addresses, each has its share of it to be connected to.
     */
    Future<Outcome> send(String url, Map<String, String> headers, String body) {
        Instant began = Instant.now();
        return addresses(url)
                .compose(addresses -> post(URI.create(url), addresses, headers, body))
                .map(code -> outcome(began, code, Outcome.of(code)))
                .otherwise(failure -> outcome(began, null, kind(failure)));
    }

    private Future<List<InetAddress>> addresses(String url) {
        if (rule.complaint(url).isPresent()) {
            return Future.failedFuture(new Forbidden());
        }
        String host = URI.create(url).getHost();
        return lookUps.of(host).map(addresses -> allowed(host, addresses));
    }

    private Future<Integer> post(URI target, List<InetAddress> addresses, Map<String, String> headers, String body) {
        Promise<Integer> status = Promise.promise();
        long deadline = vertx.setTimer(patience.toMillis(), late -> status.tryFail(new TimeoutException()));
        connected(target, addresses, status.future())
                .compose(request -> {
                    // Whatever ends the wait ends the connection with it.
                    status.future().onFailure(over -> request.reset());
                    if (!isAllowed(target.getHost(), request)) {
                        return Future.failedFuture(new Forbidden());
                    }
                    headers.forEach(request::putHeader);
                    return request.send(Buffer.buffer(body)).map(answer -> {
                        status.tryComplete(answer.statusCode());
                        drain(request, answer);
                        return null;
                    });
                })
                .onFailure(status::tryFail);
        return status.future().onComplete(done -> vertx.cancelTimer(deadline));
    }

    /** With the first that answers. Nothing was sent to those before it, so nobody gets anything twice. */
    private Future<HttpClientRequest> connected(URI target, List<InetAddress> addresses, Future<Integer> answer) {
        long share = patience.toMillis() / addresses.size();
        Future<HttpClientRequest> connected = Future.failedFuture(new UnknownHostException());
        for (InetAddress address : addresses) {
            connected = connected.recover(dead -> answer.isComplete()
                    ? Future.failedFuture(dead)
                    : client.request(request(target, address).setConnectTimeout(share)));
        }
        return connected;
    }

    /** All addresses of the name must be allowed; one that is not shows what the name is for. */
    private List<InetAddress> allowed(String host, List<InetAddress> addresses) {
        if (!rule.isAllowedAnyhow(host) && !addresses.stream().allMatch(AddressRule::isPublic)) {
            throw new Forbidden();
        }
        return addresses.subList(0, Math.min(addresses.size(), MOST_ADDRESSES));
    }

    /** Once more for what is really connected. */
    private boolean isAllowed(String host, HttpClientRequest request) {
        return rule.isAllowedAnyhow(host)
                || AddressRule.isPublic(
                        Names.literal(request.connection().remoteAddress().hostAddress()));
    }

    private static RequestOptions request(URI target, InetAddress address) {
        boolean tls = target.getScheme().equals("https");
        int port = target.getPort() < 0 ? (tls ? 443 : 80) : target.getPort();
        String path = target.getRawPath().isEmpty() ? "/" : target.getRawPath();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address, port)))
                .setHost(target.getHost())
                .setPort(port)
                .setSsl(tls)
                .setFollowRedirects(false)
                .setURI(target.getRawQuery() == null ? path : path + "?" + target.getRawQuery());
    }

    private void drain(HttpClientRequest request, HttpClientResponse answer) {
        int[] read = {0};
        long deadline = vertx.setTimer(patience.toMillis(), late -> request.reset());
        answer.exceptionHandler(broken -> vertx.cancelTimer(deadline));
        answer.endHandler(end -> vertx.cancelTimer(deadline));
        answer.handler(bytes -> {
            read[0] += bytes.length();
            if (read[0] > BODY_WORTH_READING) {
                request.reset();
            }
        });
    }

    private static Outcome outcome(Instant began, @Nullable Integer status, Outcome.Kind kind) {
        return new Outcome(began, (int) Duration.between(began, Instant.now()).toMillis(), status, kind);
    }

    private static Outcome.Kind kind(Throwable failure) {
        if (failure instanceof Forbidden) {
            return Outcome.Kind.FORBIDDEN_ADDRESS;
        }
        if (failure instanceof UnknownHostException) {
            return Outcome.Kind.UNKNOWN_HOST;
        }
        boolean late = failure instanceof TimeoutException || failure instanceof ConnectTimeoutException;
        return late ? Outcome.Kind.TIMEOUT : Outcome.Kind.BROKEN;
    }
}
