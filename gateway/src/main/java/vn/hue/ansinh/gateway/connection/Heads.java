package vn.hue.ansinh.gateway.connection;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.request.Stops;

/** Beside the first stop: whoever has come so far has brought a whole head. */
@ApplicationScoped
public class Heads {

    void stand(@Observes Router router) {
        router.route().order(Stops.MARKING).handler(this::note);
    }

    private void note(RoutingContext request) {
        HttpServerRequest asked = request.request();
        @Nullable
        HeadDeadline deadline =
                asked.connection() instanceof ConnectionBase connection ? HeadDeadline.of(connection.channel()) : null;
        if (deadline != null) {
            deadline.headIsWhole(asked.version() == HttpVersion.HTTP_2);
            request.addEndHandler(answered -> deadline.answered());
        }
        request.next();
    }
}
