package vn.hue.ansinh.gateway.request;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/**
 * What is still to come of a body when the answer is out. Closing at once would make the caller's system throw our
 * answer away while it still sends; so the rest flows to nowhere for a moment, and then the connection ends.
 */
public final class UnreadBody {
    private static final long PATIENCE_MILLIS = 2_000;
    private static final int DIGITS_WORTH_READING = 5;

    private UnreadBody() {}

    /** Tells a caller who is refused that the rest of a long body is not worth sending. */
    public static void announceEnd(RoutingContext refused) {
        if (refused.request().version() != HttpVersion.HTTP_2 && !isSmall(refused.request())) {
            refused.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
    }

    /** Once the answer is out. */
    public static void letGo(RoutingContext answered) {
        HttpServerRequest request = answered.request();
        boolean endIsAnnounced =
                answered.response().headers().contains(HttpHeaders.CONNECTION, HttpHeaders.CLOSE, true);
        if (request.isEnded()) {
            if (endIsAnnounced) {
                HangingUp.on(request);
            }
            return;
        }
        // Most have nothing more to come: what waits for them in vain would keep each of them for as long.
        long late = answered.vertx().setTimer(PATIENCE_MILLIS, tooLate -> {
            if (endIsAnnounced || !request.isEnded()) {
                HangingUp.on(request);
            }
        });
        request.end().onComplete(ended -> {
            answered.vertx().cancelTimer(late);
            if (endIsAnnounced) {
                HangingUp.on(request);
            }
        });
        // The framework hands requests over paused, and a paused body would block the next request on its connection.
        request.resume();
    }

    private static boolean isSmall(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null
                ? !request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                : length.length() <= DIGITS_WORTH_READING;
    }
}
