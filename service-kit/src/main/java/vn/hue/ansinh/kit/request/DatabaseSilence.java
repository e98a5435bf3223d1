package vn.hue.ansinh.kit.request;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Lets nobody who waits for an answer wait longer for a silent database than the gateway waits for us: he is told
 * database-unavailable while there is somebody to tell. Work that goes on without him, such as an import, and the rest of an
 * answer that has begun may take as long as they take; but a machine that is gone says nothing for ever.
 */
@ApplicationScoped
public class DatabaseSilence implements AgroalPoolInterceptor {
    /** Longer than anything waits for a lock, which is two hours (inbox/Heard). */
    private static final int LONGEST_WORK_MILLIS =
            Math.toIntExact(Duration.ofHours(3).toMillis());

    private final CurrentVertxRequest request;
    private final int longestMillis;

    /** @param longest how long a statement of a request may be silent; must stay below the gateway's answer time */
    DatabaseSilence(
            CurrentVertxRequest request,
            @ConfigProperty(name = "ansinh.limits.database-silence", defaultValue = "PT20S") Duration longest) {
        this.request = request;
        this.longestMillis = Math.toIntExact(longest.toMillis());
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        int bound = isWaitedFor() ? longestMillis : LONGEST_WORK_MILLIS;
        try {
            if (connection.getNetworkTimeout() != bound) {
                connection.setNetworkTimeout(Runnable::run, bound);
            }
        } catch (SQLException broken) {
            // Whoever uses it finds out, and says so.
            return;
        }
    }

    private boolean isWaitedFor() {
        if (!Arc.container().requestContext().isActive()) {
            return false;
        }
        @Nullable RoutingContext waiting = request.getCurrent();
        return waiting != null && !waiting.response().headWritten();
    }
}
