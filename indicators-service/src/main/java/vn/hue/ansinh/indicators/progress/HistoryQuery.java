package vn.hue.ansinh.indicators.progress;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.question.Parameter;
import vn.hue.ansinh.kit.page.PageRequest;

/** Which part of the history of a verdict is asked for. */
public class HistoryQuery {
    @QueryParam("target")
    @Nullable
    String target;

    @QueryParam("asOf")
    @Nullable
    String asOf;

    @BeanParam
    PageRequest page = new PageRequest();

    int target() {
        return new Parameter("target", target).sequenceNumberOr(1);
    }

    Instant asOf(Instant now) {
        return new Parameter("asOf", asOf).instantUpTo(now);
    }

    PageRequest page() {
        return page;
    }
}
