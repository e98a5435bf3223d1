package vn.hue.ansinh.indicators.growth;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.postgresql.core.BaseConnection;

/** Makes PostgreSQL tell its counters at once, where it would otherwise wait some seconds, and knows who is at work. */
@ApplicationScoped
public class FlushingStatistics implements AgroalPoolInterceptor {
    private final AtomicBoolean wanted = new AtomicBoolean();
    // Within a transaction the same one is asked for several times, and given back once.
    private final Set<Connection> atWork = ConcurrentHashMap.newKeySet();

    void want(boolean now) {
        wanted.set(now);
    }

    /** Whether nobody holds a connection of the pool: what was done is counted. */
    boolean isQuiet() {
        atWork.removeIf(FlushingStatistics::isClosed);
        return atWork.isEmpty();
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        own(connection).ifPresent(atWork::add);
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        own(connection).ifPresent(own -> {
            if (wanted.get()) {
                flush(own);
            }
            atWork.remove(own);
        });
    }

    private static void flush(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_stat_force_next_flush()");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The driver's own connection, on which nothing is counted; none where it was closed under the pool. */
    private static Optional<Connection> own(Connection connection) {
        try {
            return Optional.of(connection.unwrap(BaseConnection.class));
        } catch (SQLException closed) {
            return Optional.empty();
        }
    }

    private static boolean isClosed(Connection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException closed) {
            return true;
        }
    }
}
