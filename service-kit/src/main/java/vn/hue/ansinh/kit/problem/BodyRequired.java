package vn.hue.ansinh.kit.problem;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;

/**
 * An operation that takes a body gets one, as JSON: an empty body, a bare {@code null} or another media type, kin
 * of JSON included, never reaches it. Whoever takes files reads the stream itself and checks its type.
 */
@Provider
public class BodyRequired implements ReaderInterceptor {

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getType() != InputStream.class && !isJson(context)) {
            throw new NotSupportedException();
        }
        if (context.getType() != InputStream.class) {
            context.setInputStream(withoutMark(context.getInputStream()));
        }
        Object body = context.proceed();
        if (body == null) {
            throw Failure.missingBody();
        }
        return body;
    }

    /** Some editors and programs put a mark before UTF-8; it may be passed over (RFC 8259, 8.1). */
    private static InputStream withoutMark(InputStream body) throws IOException {
        PushbackInputStream ahead = new PushbackInputStream(body, UTF_8_MARK.length);
        byte[] first = ahead.readNBytes(UTF_8_MARK.length);
        if (!Arrays.equals(first, UTF_8_MARK)) {
            ahead.unread(first);
        }
        return ahead;
    }

    private static MediaType plain(MediaType type) {
        return new MediaType(type.getType(), type.getSubtype());
    }

    private static boolean isJson(ReaderInterceptorContext context) {
        return context.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE) == null
                || MediaType.APPLICATION_JSON_TYPE.equals(plain(context.getMediaType()));
    }
}
