package vn.hue.ansinh.gateway.route;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;

/**
 * Looks whether an instance is about to end. For a while before it does so, it still answers, but ends each connection
 * with the answer (RFC 9112, 9.6); from then on nothing more is sent to it until another process answers at its address.
 * Whether it lives is asked, not whether it is ready: that asks its database, too, which has nothing to do with this.
 */
final class NoticingLeave {
    private static final String LIVES = "/q/health/live";
    private final HttpClient client;
    private final Address address;
    private boolean keepsConnections;
    private int ended;
    private volatile boolean leaves;

    NoticingLeave(Address address, Vertx vertx) {
        this.address = address;
        this.client = vertx.createHttpClient();
    }

    void watch(Vertx vertx, long everyMillis) {
        vertx.setPeriodic(1, everyMillis, now -> look(everyMillis));
    }

    boolean leaves() {
        return leaves;
    }

    /** Silence says nothing: whoever leaves is silent in the end. */
    private void look(long patience) {
        client.request(address.request()
                        .setMethod(HttpMethod.GET)
                        .setURI(LIVES)
                        .setConnectTimeout(patience)
                        .setTimeout(patience))
                .compose(HttpClientRequest::send)
                .onSuccess(this::hear);
    }

    /**
     * What stands between us and a service may end all connections, or one from time to time: then it says nothing by it.
     */
    private void hear(HttpClientResponse answer) {
        boolean ends = answer.headers().contains(HttpHeaders.CONNECTION, HttpHeaders.CLOSE, true);
        keepsConnections |= !ends;
        ended = ends ? ended + 1 : 0;
        leaves = keepsConnections && ended > 1;
    }
}
