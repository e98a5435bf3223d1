package vn.hue.ansinh.gateway.webhook;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hue.ansinh.gateway.entry.EntryLimits;
import vn.hue.ansinh.gateway.problem.ProblemCode;
import vn.hue.ansinh.gateway.problem.Refused;
import vn.hue.ansinh.gateway.problem.Refusing;
import vn.hue.ansinh.gateway.store.Own;

/** The body of one of our own operations: JSON, and never large, so that it is here within a moment. */
@ApplicationScoped
class SmallBody {
    private static final int LARGEST = 16_384;
    private static final String UNPACKED = "identity";
    private static final Pattern JSON = Pattern.compile("(?i)application/json\\s*(;[^,]*)?");
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\";\\s]*)");
    private static final Pattern UTF_8 = Pattern.compile("(?i)utf-?8|us-ascii");

    private final Duration patience;

    SmallBody(EntryLimits limits) {
        this.patience =
                limits.bodySilence().compareTo(limits.bodyTime()) < 0 ? limits.bodySilence() : limits.bodyTime();
    }

    void read(RoutingContext request, Handler<JsonObject> then) {
        mustBePlainJson(request);
        long late = request.vertx().setTimer(patience.toMillis(), tooLate -> refuseLate(request));
        request.addEndHandler(answered -> request.vertx().cancelTimer(late));
        Buffer body = Buffer.buffer();
        request.request().handler(bytes -> {
            body.appendBuffer(bytes);
            if (body.length() > LARGEST) {
                refuseRest(request);
            }
        });
        request.request().endHandler(end -> {
            request.vertx().cancelTimer(late);
            Own.attempt(request, () -> then.handle(object(body)));
        });
        if (request.request().headers().contains(HttpHeaders.EXPECT)) {
            request.response().writeContinue();
        }
        request.request().resume();
    }

    /** At once: it may have no end. */
    private static void refuseRest(RoutingContext request) {
        refuseRest(request, ProblemCode.BODY_TOO_LARGE, String.valueOf(LARGEST));
    }

    private void refuseLate(RoutingContext request) {
        refuseRest(request, ProblemCode.REQUEST_TIMEOUT, String.valueOf(patience.toSeconds()));
    }

    private static void refuseRest(RoutingContext request, ProblemCode code, String limit) {
        request.request().handler(null).endHandler(null);
        Refusing.refuse(request, code, limit);
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
