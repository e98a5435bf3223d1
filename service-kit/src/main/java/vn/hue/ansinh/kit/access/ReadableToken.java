package vn.hue.ansinh.kit.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.regex.Pattern;
import vn.hue.ansinh.kit.problem.Failure;

/**
 * Refuses, as the gateway does, an {@code Authorization} that cannot be a token of ours: the framework fails on one of dots
 * alone, and passes over one of another kind, as if nothing had been shown.
 */
@ApplicationScoped
public class ReadableToken {
    private static final int BEFORE_IT_IS_CHECKED = 898;
    private static final Pattern FORM =
            Pattern.compile("(?i:Bearer) +[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");

    void watch(@Observes Filters filters) {
        filters.register(ReadableToken::check, BEFORE_IT_IS_CHECKED);
    }

    private static void check(RoutingContext context) {
        List<String> shown = context.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (shown.isEmpty() || shown.size() == 1 && FORM.matcher(shown.get(0)).matches()) {
            context.next();
        } else {
            context.fail(Failure.unauthenticated());
        }
    }
}
