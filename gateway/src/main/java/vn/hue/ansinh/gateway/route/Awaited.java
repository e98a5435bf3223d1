package vn.hue.ansinh.gateway.route;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** How much of a body is still to come behind the head of a request, as the head says. */
enum Awaited {
    NOTHING,
    /** It may find place in memory; of unknown length it is taken for short until it is not. */
    LITTLE,
    MUCH;

    static final int LITTLE_BYTES = 65_536;
    private static final int DIGITS_OF_LITTLE = 5;

    static Awaited of(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null) {
            return request.headers().contains(HttpHeaders.TRANSFER_ENCODING) ? LITTLE : NOTHING;
        }
        if (length.equals("0")) {
            return NOTHING;
        }
        boolean little = length.length() <= DIGITS_OF_LITTLE && Integer.parseInt(length) <= LITTLE_BYTES;
        return little ? LITTLE : MUCH;
    }
}
