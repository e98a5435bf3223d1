package vn.hue.ansinh.reporting.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.time.Zones;
import vn.hue.ansinh.reporting.calendar.InVietnam;
import vn.hue.ansinh.reporting.trail.Deed;

/**
 * A step that was asked for and refused by a rule.
 *
 * @param number by which it is named in its chain
 * @param request id of the request, as it stands in the problem and in every log
 */
record RefusedStep(
        long number,
        @InVietnam Instant at,
        String actor,
        @Nullable String agency,
        String method,
        String path,
        int status,
        String code,
        String request) {

    /** In whose chain it stands. */
    String day() {
        return LocalDate.ofInstant(at, Zones.VIETNAM).toString();
    }

    Deed deed() {
        return new Deed("REFUSED", at, actor, agency);
    }

    List<String> sortKey() {
        return List.of(at.toString(), request);
    }
}
