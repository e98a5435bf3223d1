package vn.hue.ansinh.gateway.once;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import vn.hue.ansinh.gateway.access.Visitor;
import vn.hue.ansinh.gateway.problem.ProblemCode;
import vn.hue.ansinh.gateway.problem.Refused;
import vn.hue.ansinh.request.Sha256;

/** What somebody wants done once, and the key that he knows it by. */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
record Intent(String scope, String key, String operation, byte[] hash) {
    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;

    static Intent of(RoutingContext request, String operation, JsonObject asked) {
        String key = request.request().getHeader(HEADER);
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw Refused.with(ProblemCode.IDEMPOTENCY_KEY_REQUIRED);
        }
        return new Intent(Visitor.of(request).identity(), key, operation, hash(operation, asked));
    }

    /** What an answer is sealed for: moved to another row, it does not open. */
    String owner() {
        return "answer to " + scope + " under " + key;
    }

    private static byte[] hash(String operation, JsonObject asked) {
        // The order of the fields says nothing.
        String sorted = new JsonObject(new TreeMap<>(asked.getMap())).encode();
        return Sha256.of((operation + '\0' + sorted).getBytes(StandardCharsets.UTF_8));
    }
}
