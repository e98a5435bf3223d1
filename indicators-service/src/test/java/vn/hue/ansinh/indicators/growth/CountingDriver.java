package vn.hue.ansinh.indicators.growth;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.atomic.LongAdder;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The driver of PostgreSQL for the pool of a test (see microprofile-config.properties): it counts what is asked through the
 * pool, whether by Hibernate or in plain SQL. Who asks on a connection of his own, as the relay does, is not counted.
 */
public final class CountingDriver implements Driver {
    private static final LongAdder ASKED = new LongAdder();
    /** Rings behind a commit, whenever its thread comes to it. */
    private static final String BELL = "outbox-bell";

    private final Driver driver = new org.postgresql.Driver();

    /** How often anything was asked since the start. */
    static long asked() {
        return ASKED.sum();
    }

    @Override
    public @Nullable Connection connect(String url, Properties login) throws SQLException {
        Connection connection = driver.connect(url, login);
        return connection == null ? null : counting(Connection.class, connection);
    }

    private static <T> T counting(Class<T> kind, Object real) {
        return kind.cast(Proxy.newProxyInstance(
                CountingDriver.class.getClassLoader(),
                new Class<?>[] {kind},
                (proxy, method, arguments) -> answer(proxy, real, method, arguments)));
    }

    private static @Nullable Object answer(Object proxy, Object real, Method method, Object @Nullable [] arguments)
            throws Throwable {
        if (method.getName().equals("equals") && arguments != null) {
            return proxy == arguments[0];
        }
        if (method.getName().startsWith("execute")
                && !Thread.currentThread().getName().equals(BELL)) {
            ASKED.increment();
        }
        try {
            return counted(method.invoke(real, arguments));
        } catch (InvocationTargetException failure) {
            throw failure.getTargetException();
        }
    }

    private static @Nullable Object counted(@Nullable Object answer) {
        if (answer instanceof CallableStatement) {
            return counting(CallableStatement.class, answer);
        }
        if (answer instanceof PreparedStatement) {
            return counting(PreparedStatement.class, answer);
        }
        return answer instanceof Statement ? counting(Statement.class, answer) : answer;
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return driver.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties login) throws SQLException {
        return driver.getPropertyInfo(url, login);
    }

    @Override
    public int getMajorVersion() {
        return driver.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return driver.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return driver.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(CountingDriver.class.getName());
    }
}
