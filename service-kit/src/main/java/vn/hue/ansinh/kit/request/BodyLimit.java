package vn.hue.ansinh.kit.request;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses a body that announces to be too large before the framework does, whose own refusal says nothing. */
@ApplicationScoped
public class BodyLimit {
    private static final int ONCE_MARKED = 900;
    private static final int TOO_LARGE = 413;

    private final long bytes;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        bytes = limit.asLongValue();
    }

    void watch(@Observes Filters filters) {
        filters.register(this::check, ONCE_MARKED);
    }

    private void check(RoutingContext context) {
        String announced = context.request().getHeader("Content-Length");
        if (announced != null && announced.matches("[0-9]{1,18}") && Long.parseLong(announced) > bytes) {
            // The rest is read and dropped: a caller who is still sending could not read the answer.
            context.request().resume();
            context.fail(TOO_LARGE);
        } else {
            context.next();
        }
    }
}
