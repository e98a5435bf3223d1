package vn.hue.ansinh.gateway.contract;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A text that stays the same while the gateway runs. */
public record Paper(String type, Buffer text, String etag) {
    private static final int TAG_BYTES = 12;

    public static Paper of(String type, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Paper(type, Buffer.buffer(bytes), '"' + HexFormat.of().formatHex(sha256(bytes), 0, TAG_BYTES) + '"');
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
