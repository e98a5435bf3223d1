package vn.hue.ansinh.reporting.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.calendar.InVietnam;

/**
 * A step that was asked for and refused by a rule, as it is shown.
 *
 * @param number by which it is named in its chain
 * @param request id of the request, as it stands in the problem and in every log
 */
record RefusalView(
        long number,
        @InVietnam Instant at,
        String actor,
        @Nullable String agency,
        String method,
        String path,
        int status,
        String code,
        String request) {

    List<String> sortKey() {
        return List.of(at.toString(), request);
    }
}
