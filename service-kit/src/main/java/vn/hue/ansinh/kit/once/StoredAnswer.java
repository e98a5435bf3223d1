package vn.hue.ansinh.kit.once;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The answer that a key was given the first time, to the byte. */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole, and the bytes go out as they came in
record StoredAnswer(
        byte[] requestHash,
        int status,
        @Nullable String location,
        @Nullable String etag,
        byte @Nullable [] body) {

    boolean isFor(byte[] hash) {
        return Arrays.equals(requestHash, hash);
    }

    Response replay() {
        Response.ResponseBuilder answer = Response.status(status).header("Idempotency-Replayed", true);
        if (location != null) {
            answer.header("Location", location);
        }
        if (etag != null) {
            answer.header("ETag", etag);
        }
        return body == null
                ? answer.build()
                : answer.entity(body).type(MediaType.APPLICATION_JSON_TYPE).build();
    }
}
