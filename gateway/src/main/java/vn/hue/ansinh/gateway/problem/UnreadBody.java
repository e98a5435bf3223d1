package vn.hue.ansinh.gateway.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/**
 * The body of a refused request. Closing at once would make the caller's system throw our answer away while it still
 * sends; so the rest is read to nowhere for a moment, and then the connection ends.
 */
public final class UnreadBody {
    private static final long PATIENCE_MILLIS = 2_000;
    private static final int DIGITS_WORTH_READING = 5;

    private UnreadBody() {}

    public static void letGo(RoutingContext refused) {
        HttpServerRequest request = refused.request();
        if (isSmall(request)) {
            return;
        }
        if (request.version() == HttpVersion.HTTP_2) {
            refused.addEndHandler(answered -> refused.response().reset());
            return;
        }
        refused.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        refused.vertx().setTimer(PATIENCE_MILLIS, late -> request.connection().close());
    }

    private static boolean isSmall(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null
                ? !request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                : length.length() <= DIGITS_WORTH_READING;
    }
}
