package vn.hue.ansinh.kit.refusal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step that was asked for and refused by a rule.
 *
 * @param number in the order in which they were written down
 * @param request id of the request, as it stands in the problem and in every log
 */
public record RefusedStep(
        long number,
        Instant at,
        String actor,
        @Nullable String agency,
        String method,
        String path,
        int status,
        String code,
        String request) {

    RefusedStep numbered(long given) {
        return new RefusedStep(given, at, actor, agency, method, path, status, code, request);
    }
}
