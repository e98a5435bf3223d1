package vn.hue.ansinh.gateway.request;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** Bodies that are packed once and sent many times. */
public final class Gzip {
    public static final String NAME = "gzip";
    private static final Pattern NOT_AT_ALL = Pattern.compile(";\\s*q=0(?:\\.0*)?\\s*$");

    private Gzip() {}

    public static boolean isWelcome(HttpServerRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        if (accepted == null) {
            return false;
        }
        for (String choice : accepted.toLowerCase(Locale.ROOT).split(",", -1)) {
            String coding = choice.strip();
            if (coding.startsWith(NAME)) {
                return !NOT_AT_ALL.matcher(coding).find();
            }
        }
        return false;
    }

    public static Buffer pack(Buffer plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length() / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain.getBytes());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Buffer.buffer(packed.toByteArray());
    }
}
