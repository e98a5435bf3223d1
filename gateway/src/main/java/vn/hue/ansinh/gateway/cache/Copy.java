package vn.hue.ansinh.gateway.cache;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.request.Gzip;
import vn.hue.ansinh.gateway.route.Fetched;
import vn.hue.ansinh.request.Sha256;

/** An answer as it is kept. It is as old as the question: what changed while it was on its way may be missing in it. */
final class Copy {
    static final List<CharSequence> KEPT =
            List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_LANGUAGE, HttpHeaders.createOptimized("Link"));
    /** More bytes than this are packed beside the threads that serve everybody. */
    static final int LONG = 131_072;

    private static final int SMALLEST_WORTH_PACKING = 1_024;
    private static final int HEADERS_WEIGHT = 1_024;

    private final MultiMap headers = MultiMap.caseInsensitiveMultiMap();
    private final Form plain;
    private final @Nullable Form packed;
    private final long askedAt;
    private final long state;

    private Copy(Fetched answer, @Nullable Copy before, long askedAt, long state) {
        for (CharSequence name : KEPT) {
            answer.headers().getAll(name).forEach(value -> headers.add(name, value));
        }
        this.askedAt = askedAt;
        this.state = state;
        String etag = answer.headers().get(HttpHeaders.ETAG);
        if (before != null && before.plain.bytes().equals(answer.body())) {
            // The same version: its packed form is made once.
            this.plain = etag == null ? before.plain : new Form(before.plain.bytes(), etag);
            this.packed = etag == null || etag.equals(before.plain.etag()) ? before.packed : packed(plain);
        } else {
            this.plain = new Form(answer.body(), etag == null ? tag(answer.body()) : etag);
            this.packed = packed(plain);
        }
    }

    static Copy of(Fetched answer, @Nullable Copy before, long askedAt, long state) {
        return new Copy(answer, before, askedAt, state);
    }

    private static @Nullable Form packed(Form plain) {
        if (plain.bytes().length() < SMALLEST_WORTH_PACKING) {
            return null;
        }
        String etag = plain.etag().substring(0, plain.etag().length() - 1) + "-" + Gzip.NAME + '"';
        return new Form(Gzip.pack(plain.bytes()), etag);
    }

    private static String tag(Buffer body) {
        return '"' + Sha256.tag(body.getBytes()) + '"';
    }

    MultiMap headers() {
        return headers;
    }

    Form plain() {
        return plain;
    }

    @Nullable
    Form packed() {
        return packed;
    }

    long age(long now) {
        return now - askedAt;
    }

    /** Whether it answers who asked at this moment, or later. */
    boolean wasAskedFor(long moment) {
        return askedAt - moment >= 0;
    }

    /** Which state of its service it shows. */
    long state() {
        return state;
    }

    /** Of two answers, the one to the later question. */
    Copy later(Copy other) {
        return other.askedAt - askedAt >= 0 ? other : this;
    }

    int weight() {
        return plain.bytes().length() + (packed == null ? 0 : packed.bytes().length()) + HEADERS_WEIGHT;
    }
}
