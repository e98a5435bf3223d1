package vn.hue.ansinh.indicators.observation;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.question.Parameter;
import vn.hue.ansinh.kit.page.PageRequest;

/** Which observations of an indicator are asked for. */
public class ObservationQuery {
    private static final int EARLIEST = 0;
    private static final int LATEST = 9998;

    @QueryParam("place")
    @Nullable
    String place;

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("to")
    @Nullable
    String to;

    @QueryParam("asOf")
    @Nullable
    String asOf;

    @QueryParam("includeHistory")
    @Nullable
    String includeHistory;

    @BeanParam
    PageRequest page = new PageRequest();

    /** A code, or a code and the day it came into being; empty for every place. */
    String place() {
        return new Parameter("place", place).code();
    }

    int from() {
        return new Parameter("from", from).year().orElse(EARLIEST);
    }

    int to() {
        return new Parameter("to", to).year().orElse(LATEST);
    }

    Instant asOf(Instant now) {
        return new Parameter("asOf", asOf).instantOr(now);
    }

    boolean includesHistory() {
        return new Parameter("includeHistory", includeHistory).isTrue();
    }

    PageRequest page() {
        return page;
    }
}
