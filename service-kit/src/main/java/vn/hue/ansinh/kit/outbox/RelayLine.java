package vn.hue.ansinh.kit.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * The relay's own connection: it holds the lock that lets one instance carry, hears the bell, reads and deletes rows.
 * Not from the pool, because a lock and a LISTEN live as long as their connection. Who is silent on it, because he was
 * stopped or his machine is gone, is cut off by the database, and with his line goes the lock.
 */
@ApplicationScoped
class RelayLine {
    static final int BATCH = 500;
    /** A batch ends at the event that passes this: five hundred of the largest would be more than the whole memory. */
    static final int BATCH_CHARACTERS = 8_000_000;

    /** Without it the driver would have all rows before the first is looked at. */
    private static final int FETCH = 20;

    private static final int SLOW_POLL_MS = 2_000;
    /** Longer than the broker is waited for: while a batch is with it, nothing is asked of the database. */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);

    private static final String OLDEST =
            "select id, event_id, topic, type, subject, time, traceparent, data from outbox order by id limit " + BATCH;

    private final AgroalDataSource database;
    private final Duration longestSilence;
    private @Nullable Connection connection;
    private boolean mine;

    @Inject
    RelayLine(AgroalDataSource database) {
        this(database, LONGEST_SILENCE);
    }

    RelayLine(AgroalDataSource database, Duration longestSilence) {
        this.database = database;
        this.longestSilence = longestSilence;
    }

    void open() throws SQLException {
        close();
        var settings = database.getConfiguration().connectionPoolConfiguration().connectionFactoryConfiguration();
        Properties login = new Properties();
        settings.jdbcProperties().forEach(login::put);
        login.setProperty("user", settings.principal().getName());
        settings.credentials().forEach(secret -> login.setProperty("password", PasswordOf.secret(secret)));
        login.setProperty("ApplicationName", "outbox-relay");
        login.setProperty("socketTimeout", "30");
        connection = DriverManager.getConnection(settings.jdbcUrl(), login);
        connection.setAutoCommit(true);
        execute("set idle_session_timeout = " + longestSilence.toMillis());
        execute("set idle_in_transaction_session_timeout = " + longestSilence.toMillis());
        // Only rows that the broker holds are deleted here: what a fallen database forgets of it is sent once more.
        execute("set synchronous_commit = off");
        execute("listen " + RelayBell.CHANNEL);
    }

    /** Sends the oldest rows and deletes them once sending has returned; 0 when there are none or it is not our turn. */
    int carry(Consumer<List<WaitingEvent>> send) throws SQLException {
        if (!mine) {
            mine = takeLock();
        }
        if (!mine) {
            return 0;
        }
        List<WaitingEvent> batch = oldest();
        if (!batch.isEmpty()) {
            send.accept(batch);
            delete(batch);
        }
        return batch.size();
    }

    /** Returns at the next bell, or after the slow poll's time. */
    void awaitBell() throws SQLException {
        PGConnection bell = live().unwrap(PGConnection.class);
        bell.getNotifications(SLOW_POLL_MS);
    }

    void close() {
        mine = false;
        Connection old = connection;
        connection = null;
        if (old != null) {
            try {
                old.close();
            } catch (SQLException alreadyGone) {
                org.jboss.logging.Logger.getLogger(RelayLine.class).debug("The line was cut before", alreadyGone);
            }
        }
    }

    private boolean takeLock() throws SQLException {
        try (Statement lock = live().createStatement();
                ResultSet answer = lock.executeQuery("select pg_try_advisory_lock(hashtextextended('outbox', 197))")) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private List<WaitingEvent> oldest() throws SQLException {
        Connection line = live();
        // Rows come by and by only within a transaction.
        line.setAutoCommit(false);
        try (Statement select = line.createStatement()) {
            select.setFetchSize(FETCH);
            return batch(select);
        } finally {
            line.setAutoCommit(true);
        }
    }

    private static List<WaitingEvent> batch(Statement select) throws SQLException {
        List<WaitingEvent> batch = new ArrayList<>();
        long characters = 0;
        try (ResultSet row = select.executeQuery(OLDEST)) {
            while (characters < BATCH_CHARACTERS && row.next()) {
                WaitingEvent event = waiting(row);
                characters += event.data().length();
                batch.add(event);
            }
        }
        return batch;
    }

    private static WaitingEvent waiting(ResultSet row) throws SQLException {
        return new WaitingEvent(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getString(7),
                row.getString(8));
    }

    private void delete(List<WaitingEvent> batch) throws SQLException {
        Long[] ids = batch.stream().map(WaitingEvent::id).toArray(Long[]::new);
        try (var delete = live().prepareStatement("delete from outbox where id = any (?)")) {
            delete.setArray(1, live().createArrayOf("bigint", ids));
            delete.executeUpdate();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = live().createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection live() throws SQLException {
        if (connection == null) {
            throw new SQLException("The line is closed", "08003");
        }
        return connection;
    }
}
