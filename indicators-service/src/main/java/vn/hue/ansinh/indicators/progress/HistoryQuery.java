package vn.hue.ansinh.indicators.progress;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.instant.Asking;
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

    /** @param indicator of which the history tells */
    Instant asOf(Asking asking, String indicator) {
        return asking.known(new Parameter("asOf", asOf), asking.now(), indicator);
    }

    PageRequest page() {
        return page;
    }
}
