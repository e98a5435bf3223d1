package vn.hue.ansinh.gateway.webhook;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hue.ansinh.gateway.problem.ProblemCode;
import vn.hue.ansinh.gateway.problem.Refused;
import vn.hue.ansinh.gateway.problem.Refusing;
import vn.hue.ansinh.gateway.store.Own;

/** The body of one of our own operations: JSON, and never large. */
final class SmallBody {
    private static final int LARGEST = 16_384;
    private static final String UNPACKED = "identity";
    private static final Pattern JSON = Pattern.compile("(?i)application/json\\s*(;[^,]*)?");
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\";\\s]*)");
    private static final Pattern UTF_8 = Pattern.compile("(?i)utf-?8|us-ascii");

    private SmallBody() {}

    static void read(RoutingContext request, Handler<JsonObject> then) {
        mustBePlainJson(request);
        Buffer body = Buffer.buffer();
        request.request().handler(bytes -> {
            body.appendBuffer(bytes);
            if (body.length() > LARGEST) {
                refuseRest(request);
            }
        });
        request.request().endHandler(end -> Own.attempt(request, () -> then.handle(object(body))));
        if (request.request().headers().contains(HttpHeaders.EXPECT)) {
            request.response().writeContinue();
        }
        request.request().resume();
    }

    /** At once: it may have no end. */
    private static void refuseRest(RoutingContext request) {
        request.request().handler(null).endHandler(null);
        Refusing.refuse(request, ProblemCode.BODY_TOO_LARGE, String.valueOf(LARGEST));
    }

    private static void mustBePlainJson(RoutingContext request) {
        List<String> types = request.request().headers().getAll(HttpHeaders.CONTENT_TYPE);
        if (types.size() != 1 || !JSON.matcher(types.get(0).strip()).matches()) {
            throw Refused.with(ProblemCode.UNSUPPORTED_MEDIA_TYPE);
        }
        Matcher charset = CHARSET.matcher(types.get(0));
        if (charset.find() && !UTF_8.matcher(charset.group(1)).matches()) {
            throw Refused.charset(charset.group(1));
        }
        String packing = request.request().getHeader(HttpHeaders.CONTENT_ENCODING);
        if (packing != null && !packing.strip().equalsIgnoreCase(UNPACKED)) {
            request.response().putHeader(HttpHeaders.ACCEPT_ENCODING, UNPACKED);
            throw Refused.packed(packing);
        }
    }

    private static JsonObject object(Buffer body) {
        StrictJson.check(body);
        return new JsonObject(body);
    }
}
