package vn.hue.ansinh.kit.problem;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * An operation that takes a body gets one, as JSON: an empty body, a bare {@code null} or another media type never
 * reaches it. Whoever takes files reads the stream itself and checks its type.
 */
@Provider
public class BodyRequired implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getType() != InputStream.class && !isJson(context)) {
            throw new NotSupportedException();
        }
        Object body = context.proceed();
        if (body == null) {
            throw Failure.missingBody();
        }
        return body;
    }

    private static boolean isJson(ReaderInterceptorContext context) {
        return context.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE) == null
                || context.getMediaType().getSubtype().toLowerCase(Locale.ROOT).endsWith("json");
    }
}
