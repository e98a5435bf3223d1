package vn.hue.ansinh.gateway.contract;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.request.Gzip;
import vn.hue.ansinh.request.Sha256;

/** A text that stays the same while the gateway runs, as it is and packed. */
public final class Paper {
    private final String type;
    private final Form plain;
    private volatile @Nullable Form packed;

    /** One way to send a paper: each has a strong tag of its own, since their bytes differ. */
    record Form(Buffer bytes, String etag) {}

    private Paper(String type, byte[] bytes) {
        this.type = type;
        this.plain = new Form(Buffer.buffer(bytes), '"' + Sha256.tag(bytes) + '"');
    }

    public static Paper of(String type, String text) {
        return of(type, text.getBytes(StandardCharsets.UTF_8));
    }

    static Paper of(String type, byte[] bytes) {
        return new Paper(type, bytes);
    }

    String type() {
        return type;
    }

    Form plain() {
        return plain;
    }

    /** Made when first asked for: packing all papers would make every start longer. */
    Form packed() {
        Form known = packed;
        if (known == null) {
            String etag = plain.etag().substring(0, plain.etag().length() - 1) + "-" + Gzip.NAME + '"';
            known = new Form(Gzip.pack(plain.bytes()), etag);
            packed = known;
        }
        return known;
    }
}
