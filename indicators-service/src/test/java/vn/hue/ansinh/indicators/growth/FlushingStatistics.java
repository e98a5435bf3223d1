package vn.hue.ansinh.indicators.growth;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicBoolean;

/** Makes PostgreSQL tell its counters at once, where it would otherwise wait some seconds. */
@ApplicationScoped
public class FlushingStatistics implements AgroalPoolInterceptor {
    private final AtomicBoolean wanted = new AtomicBoolean();

    void want(boolean now) {
        wanted.set(now);
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        if (!wanted.get()) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_stat_force_next_flush()");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
