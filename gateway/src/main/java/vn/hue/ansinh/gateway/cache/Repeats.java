package vn.hue.ansinh.gateway.cache;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.connection.Repeating;
import vn.hue.ansinh.gateway.connection.WholeHead;
import vn.hue.ansinh.gateway.contract.Measuring;
import vn.hue.ansinh.gateway.request.CountedAs;
import vn.hue.ansinh.gateway.request.Mark;
import vn.hue.ansinh.gateway.request.Portions;
import vn.hue.ansinh.gateway.request.Proxies;

/**
 * Heads that were answered from a fresh copy, for the next who sends the same bytes: nothing that a stop found out about
 * them would be found otherwise, as long as that copy is fresh. What is counted is counted all the same, and whoever
 * cannot be answered at once is read like everybody. A table with one place for each number of a head, as no caller can
 * then make others wait for him: he who takes a place from another sends him the longer way, once.
 */
@ApplicationScoped
class Repeats {
    private static final int PLACES = 1_024;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    /** What a question may say and still be the same question each time. Whoever signs, or names himself, is read. */
    private static final Set<String> SAME_EACH_TIME = Set.of(
            "host",
            "accept",
            "accept-encoding",
            "accept-language",
            "cache-control",
            "connection",
            "if-none-match",
            "pragma",
            "referer",
            "user-agent");

    private final AtomicReferenceArray<Repeat> places = new AtomicReferenceArray<>(PLACES);
    private final AtOnce atOnce;
    private final StreamRepeats streams;
    private final Measuring measuring;
    private final Proxies proxies;
    private final boolean isOn;

    Repeats(CacheSettings settings, AtOnce atOnce, StreamRepeats streams, Measuring measuring, Proxies proxies) {
        this.isOn = settings.repeat() && !measuring.tellsAll();
        this.atOnce = atOnce;
        this.streams = streams;
        this.measuring = measuring;
        this.proxies = proxies;
    }

    /** Who has just been answered with a fresh copy, perhaps not yet as a whole. */
    void note(RoutingContext answered, Kept kept) {
        if (!isOn
                || atOnce.leaves()
                || !isSameEachTime(answered.request())
                || !isWhole(answered.response())
                || Mark.of(answered).trace().recorded()) {
            return;
        }
        if (answered.request().version() == HttpVersion.HTTP_2) {
            streams.note(answered, Noted.of(answered, kept, measuring.timer(answered)));
        } else if (answered.request().decoderResult() instanceof WholeHead head) {
            note(answered, head.bytes(), Noted.of(answered, kept, measuring.timer(answered)));
        }
    }

    private void note(RoutingContext answered, byte[] head, Noted noted) {
        if (answered.request().connection() instanceof ConnectionBase connection) {
            boolean secure = answered.request().isSSL();
            places.set(place(Unpooled.wrappedBuffer(head), secure), new Repeat(answered, head, noted));
            connection
                    .channel()
                    .attr(Repeating.KEY)
                    .set(new Caller(CountedAs.of(answered).name(), secure));
        }
    }

    private boolean isSameEachTime(HttpServerRequest asked) {
        return asked.version() != HttpVersion.HTTP_1_0
                && proxies.isDirect(asked)
                && asked.headers().names().stream()
                        .allMatch(name -> SAME_EACH_TIME.contains(name.toLowerCase(Locale.ROOT)));
    }

    private static boolean isWhole(HttpServerResponse response) {
        return response.ended()
                && response.bytesWritten() <= Portions.LARGE
                && !response.headers().contains(HttpHeaders.CONNECTION);
    }

    private static int place(ByteBuf head, boolean secure) {
        long number = secure ? SPREAD : 0;
        int at = head.readerIndex();
        for (; at + Long.BYTES <= head.writerIndex(); at += Long.BYTES) {
            number = (number ^ head.getLong(at)) * SPREAD;
            number ^= number >>> Integer.SIZE;
        }
        for (; at < head.writerIndex(); at++) {
            number = (number ^ head.getByte(at)) * SPREAD;
        }
        return (int) (number >>> Integer.SIZE & PLACES - 1);
    }

    /** One connection, of one who is counted by this name. */
    private final class Caller implements Repeating {
        private final String countedAs;
        private final boolean secure;

        private Caller(String countedAs, boolean secure) {
            this.countedAs = countedAs;
            this.secure = secure;
        }

        @Override
        public boolean answers(ChannelHandlerContext connection, ByteBuf head) {
            long begun = System.nanoTime();
            @Nullable Repeat known = atOnce.leaves() ? null : places.get(place(head, secure));
            if (known == null || !known.isOf(head, secure)) {
                return false;
            }
            @Nullable Copy copy = atOnce.fresh(known.noted());
            @Nullable String remaining = copy == null ? null : atOnce.remaining(countedAs);
            if (copy == null || remaining == null) {
                return false;
            }
            ByteBuf answer = known.answer(copy, begun, remaining, connection.alloc());
            atOnce.count(known.noted(), begun);
            connection.writeAndFlush(answer, connection.voidPromise());
            return true;
        }
    }
}
