package vn.hue.ansinh.gateway.connection;

import io.netty.channel.Channel;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.request.Stops;

/** Beside the first stop: whoever has come so far has brought a whole head. Every server of this process tells so. */
@ApplicationScoped
public class Heads {
    private static final int BEFORE_ALL_OTHERS = -1;

    void stand(@Observes Router router) {
        router.route().order(Stops.MARKING).handler(Heads::note);
    }

    void stand(@Observes ManagementInterface management) {
        management.router().route().order(BEFORE_ALL_OTHERS).handler(Heads::note);
    }

    private static void note(RoutingContext request) {
        Runnable answered = whole(request.request());
        request.addEndHandler(end -> answered.run());
        request.next();
    }

    /** @return what is to be done when the answer is out */
    public static Runnable whole(HttpServerRequest asked) {
        @Nullable
        HeadDeadline deadline =
                asked.connection() instanceof ConnectionBase connection ? HeadDeadline.of(connection.channel()) : null;
        if (deadline == null) {
            return () -> {};
        }
        deadline.headIsWhole(asked.version() == HttpVersion.HTTP_2);
        Channel caller = ((ConnectionBase) asked.connection()).channel();
        return () -> deadline.answer(caller);
    }
}
