package vn.hue.ansinh.gateway.request;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;

/**
 * Ends an answer with a body that we hold as a whole. A large one goes out in portions, each when the one before was
 * taken: a connection copies what it is given, so two thousand who take nothing would otherwise fill all memory that
 * the server has for sending, and everybody would wait.
 */
public final class Portions {
    /** Most answers are smaller and leave in one piece. */
    public static final int LARGE = 32_768;

    /** Not more than this is copied before some of it is taken. */
    private static final int BYTES = 16_384;

    private Portions() {}

    public static void end(HttpServerResponse response, Buffer body) {
        if (body.length() <= LARGE) {
            response.end(body);
            return;
        }
        response.setWriteQueueMaxSize(BYTES).putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(body.length()));
        goOn(response, body, 0);
    }

    private static void goOn(HttpServerResponse response, Buffer body, int from) {
        int at = from;
        while (at < body.length() && !response.writeQueueFull()) {
            int end = Math.min(body.length(), at + BYTES);
            response.write(body.slice(at, end));
            at = end;
        }
        if (at == body.length()) {
            response.drainHandler(null).end();
        } else {
            int next = at;
            response.drainHandler(taken -> goOn(response, body, next));
        }
    }
}
