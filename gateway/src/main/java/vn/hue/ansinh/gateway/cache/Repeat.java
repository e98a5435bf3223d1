package vn.hue.ansinh.gateway.cache;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.hue.ansinh.gateway.request.Moment;
import vn.hue.ansinh.gateway.request.Traceparent;
import vn.hue.ansinh.request.RequestId;

/** A head over HTTP/1.1 that was answered from a copy, and that answer as it was written then, as far as it is the same each time. */
final class Repeat {
    private static final int OF_EACH_BYTES = 320;
    private final ByteBuf said;
    private final boolean secure;
    private final Noted noted;
    private final byte[] fields;

    /** @param answered has just been answered as a whole, to this head */
    Repeat(RoutingContext answered, byte[] head, Noted noted) {
        this.said = Unpooled.wrappedBuffer(head);
        this.secure = answered.request().isSSL();
        this.noted = noted;
        this.fields = fields(answered.response()).getBytes(StandardCharsets.US_ASCII);
    }

    private static String fields(HttpServerResponse response) {
        StringBuilder written = new StringBuilder("HTTP/1.1 ")
                .append(response.getStatusCode())
                .append(' ')
                .append(response.getStatusMessage())
                .append("\r\n");
        for (Map.Entry<String, String> field : response.headers()) {
            if (!Noted.isOfEach(field.getKey())) {
                written.append(field.getKey())
                        .append(": ")
                        .append(field.getValue())
                        .append("\r\n");
            }
        }
        return written.toString();
    }

    boolean isOf(ByteBuf head, boolean isSecure) {
        return secure == isSecure && ByteBufUtil.equals(said, head);
    }

    Noted noted() {
        return noted;
    }

    /** The answer, for a caller to whom {@code RateLimit} says this. */
    ByteBuf answer(Copy copy, long now, String remaining, ByteBufAllocator memory) {
        // As large as it will be, so that nothing can fail once it is there.
        ByteBuf into = memory.directBuffer(fields.length
                + OF_EACH_BYTES
                + (noted.hasBody() ? noted.form(copy).bytes().length() : 0));
        into.writeBytes(fields);
        field(into, "X-Request-Id: ", RequestId.of(null).value());
        field(into, "traceparent: ", Traceparent.begun().header());
        field(into, "date: ", Moment.now());
        field(into, "RateLimit: ", remaining);
        field(into, "age: ", String.valueOf(TimeUnit.NANOSECONDS.toSeconds(copy.age(now))));
        into.writeShort('\r' << Byte.SIZE | '\n');
        if (noted.hasBody()) {
            into.writeBytes(noted.form(copy).bytes().getByteBuf());
        }
        return into;
    }

    private static void field(ByteBuf into, String name, String value) {
        ByteBufUtil.writeAscii(into, name);
        ByteBufUtil.writeAscii(into, value);
        into.writeShort('\r' << Byte.SIZE | '\n');
    }
}
