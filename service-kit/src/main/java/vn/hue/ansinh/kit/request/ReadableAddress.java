package vn.hue.ansinh.kit.request;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.hue.ansinh.kit.problem.Failure;
import vn.hue.ansinh.request.EncodedText;

/** Refuses an address whose encoded parts are no text, before anything of it is read. The gateway refuses it as well. */
@ApplicationScoped
public class ReadableAddress {
    private static final int ONCE_MARKED = 897;

    void watch(@Observes Filters filters) {
        filters.register(ReadableAddress::check, ONCE_MARKED);
    }

    private static void check(RoutingContext context) {
        if (EncodedText.isIn(context.request().uri())) {
            context.next();
        } else {
            context.fail(Failure.unreadableParameter());
        }
    }
}
