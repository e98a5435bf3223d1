package vn.hue.ansinh.gateway.webhook;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import vn.hue.ansinh.gateway.problem.ProblemCode;
import vn.hue.ansinh.gateway.problem.Refused;
import vn.hue.ansinh.gateway.store.Own;

/** The body of one of our own operations: JSON, and never large. */
final class SmallBody {
    private static final int LARGEST = 16_384;

    private SmallBody() {}

    static void read(RoutingContext request, Handler<JsonObject> then) {
        String type = request.request().getHeader(HttpHeaders.CONTENT_TYPE);
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw Refused.with(ProblemCode.UNSUPPORTED_MEDIA_TYPE);
        }
        Buffer body = Buffer.buffer();
        request.request().handler(bytes -> {
            if (body.length() <= LARGEST) {
                body.appendBuffer(bytes);
            }
        });
        request.request().endHandler(end -> Own.attempt(request, () -> then.handle(object(body))));
        request.request().resume();
    }

    private static JsonObject object(Buffer body) {
        if (body.length() > LARGEST) {
            throw Refused.with(ProblemCode.BODY_TOO_LARGE, String.valueOf(LARGEST));
        }
        try {
            return new JsonObject(body);
        } catch (DecodeException | ClassCastException | NullPointerException unreadable) {
            throw Refused.with(ProblemCode.MALFORMED_JSON);
        }
    }
}
