package vn.hue.ansinh.gateway.contract;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.request.Gzip;

/** A text that stays the same while the gateway runs, as it is and packed. */
public final class Paper {
    private static final int TAG_BYTES = 12;
    private final String type;
    private final Form plain;
    private volatile @Nullable Form packed;

    /** One way to send a paper: each has a strong tag of its own, since their bytes differ. */
    record Form(Buffer bytes, String etag) {}

    private Paper(String type, byte[] bytes) {
        this.type = type;
        this.plain = new Form(Buffer.buffer(bytes), '"' + HexFormat.of().formatHex(sha256(bytes), 0, TAG_BYTES) + '"');
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

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
