package vn.hue.ansinh.gateway.cache;

import io.micrometer.core.instrument.Timer;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.request.Moment;
import vn.hue.ansinh.gateway.request.Traceparent;
import vn.hue.ansinh.request.RequestId;

/**
 * A head that was answered from a copy, and that answer as it was written then, as far as it is the same each time. It
 * stands for this very copy; of the next one it knows nothing.
 */
final class Repeat {
    /** What is another one in each answer. */
    private static final Set<String> OF_EACH =
            Set.of(RequestId.HEADER.toLowerCase(Locale.ROOT), Traceparent.HEADER, "date", "ratelimit", "age");

    private static final int OF_EACH_BYTES = 320;
    private final ByteBuf said;
    private final boolean secure;
    private final Key key;
    private final String service;
    /** So that nobody who might ask again holds what is no copy any more. */
    private final WeakReference<Copy> shown;

    private final byte[] fields;
    private final boolean hasBody;
    private final boolean isPacked;
    private final Timer timer;

    private Repeat(RoutingContext answered, byte[] head, Kept kept, Timer timer) {
        HttpServerResponse response = answered.response();
        this.said = Unpooled.wrappedBuffer(head);
        this.secure = answered.request().isSSL();
        this.key = kept.key();
        this.service = kept.service();
        this.shown = new WeakReference<>(kept.copy());
        this.fields = fields(response).getBytes(StandardCharsets.US_ASCII);
        this.hasBody = response.getStatusCode() == 200;
        this.isPacked = response.headers().contains(HttpHeaders.CONTENT_ENCODING);
        this.timer = timer;
    }

    /** @param answered has just been answered with that copy, as a whole */
    static Repeat of(RoutingContext answered, byte[] head, Kept kept, Timer timer) {
        return new Repeat(answered, head, kept, timer);
    }

    private static String fields(HttpServerResponse response) {
        StringBuilder written = new StringBuilder("HTTP/1.1 ")
                .append(response.getStatusCode())
                .append(' ')
                .append(response.getStatusMessage())
                .append("\r\n");
        for (Map.Entry<String, String> field : response.headers()) {
            if (!OF_EACH.contains(field.getKey().toLowerCase(Locale.ROOT))) {
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

    Key key() {
        return key;
    }

    String service() {
        return service;
    }

    boolean shows(@Nullable Copy copy) {
        return copy != null && shown.get() == copy;
    }

    void count(long nanos) {
        timer.record(nanos, TimeUnit.NANOSECONDS);
    }

    /** The answer, for a caller to whom {@code RateLimit} says this. */
    ByteBuf answer(Copy copy, long now, String remaining, ByteBufAllocator memory) {
        // As large as it will be, so that nothing can fail once it is there.
        ByteBuf into = memory.directBuffer(
                fields.length + OF_EACH_BYTES + (hasBody ? form(copy).bytes().length() : 0));
        into.writeBytes(fields);
        field(into, "X-Request-Id: ", RequestId.of(null).value());
        field(into, "traceparent: ", Traceparent.begun().header());
        field(into, "date: ", Moment.now());
        field(into, "RateLimit: ", remaining);
        field(into, "age: ", String.valueOf(TimeUnit.NANOSECONDS.toSeconds(copy.age(now))));
        into.writeShort('\r' << Byte.SIZE | '\n');
        if (hasBody) {
            into.writeBytes(form(copy).bytes().getByteBuf());
        }
        return into;
    }

    private static void field(ByteBuf into, String name, String value) {
        ByteBufUtil.writeAscii(into, name);
        ByteBufUtil.writeAscii(into, value);
        into.writeShort('\r' << Byte.SIZE | '\n');
    }

    private Form form(Copy copy) {
        @Nullable Form packed = copy.packed();
        return isPacked && packed != null ? packed : copy.plain();
    }
}
