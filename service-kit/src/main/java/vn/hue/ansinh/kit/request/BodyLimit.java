package vn.hue.ansinh.kit.request;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body that announces to be too large before the framework does, whose own refusal says nothing. Most
 * addresses take {@code ansinh.limits.body}; the framework's limit is for the few that take whole files, named in {@code
 * ansinh.limits.wide-body-paths} with {@code *} for any one segment.
 */
@ApplicationScoped
public class BodyLimit {
    private static final int ONCE_MARKED = 900;
    private static final int ONCE_THE_FRAMEWORK_HAS_LOOKED = 1;
    private static final String LIMIT_WHILE_READING = "io.quarkus.max-request-size";
    private static final int TOO_LARGE = 413;

    private final long usual;
    private final long wide;
    private final List<Pattern> widePaths;

    BodyLimit(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit,
            @ConfigProperty(name = "ansinh.limits.body") Optional<MemorySize> usual,
            @ConfigProperty(name = "ansinh.limits.wide-body-paths") Optional<List<String>> widePaths) {
        this.wide = limit.asLongValue();
        this.usual = usual.orElse(limit).asLongValue();
        this.widePaths = widePaths.orElse(List.of()).stream()
                .map(path -> Pattern.compile(Pattern.quote(path).replace("*", "\\E[^/]+\\Q")))
                .toList();
    }

    void watch(@Observes Filters filters) {
        filters.register(this::check, ONCE_MARKED);
        filters.register(this::limitReading, ONCE_THE_FRAMEWORK_HAS_LOOKED);
    }

    private void check(RoutingContext context) {
        String announced = context.request().getHeader("Content-Length");
        if (announced != null && announced.matches("[0-9]{1,18}") && Long.parseLong(announced) > limit(context)) {
            // The rest is read and dropped: a caller who is still sending could not read the answer.
            context.request().resume();
            context.fail(TOO_LARGE);
        } else {
            context.next();
        }
    }

    /** For bodies that do not announce how long they are. */
    private void limitReading(RoutingContext context) {
        context.put(LIMIT_WHILE_READING, limit(context));
        context.next();
    }

    private long limit(RoutingContext context) {
        String path = context.normalizedPath();
        return widePaths.stream().anyMatch(one -> one.matcher(path).matches()) ? wide : usual;
    }
}
