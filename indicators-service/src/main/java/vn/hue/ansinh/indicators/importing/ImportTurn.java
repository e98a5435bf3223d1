package vn.hue.ansinh.indicators.importing;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * The turn to finish imports, one among all instances. A connection of its own holds it: it goes with the process,
 * whatever ends that, and with one that was stopped, since who has it tells the database that he is there, however long an
 * import takes (decision 0190).
 */
final class ImportTurn implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(ImportTurn.class);
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);
    private static final Duration BEAT = Duration.ofSeconds(5);
    private static final String LOCK = "hashtextextended('observation-imports', 197)";
    private static final String TAKE = "select pg_try_advisory_lock(" + LOCK + ")";
    private static final String BOUND = "select set_config('idle_session_timeout', ?, false)";
    private static final String OVER = "select pg_advisory_unlock(" + LOCK + ")";

    private final Connection connection;
    private final ScheduledExecutorService voice = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "observation-imports-turn");
        thread.setDaemon(true);
        return thread;
    });

    private ImportTurn(Connection connection) {
        this.connection = connection;
    }

    /** Empty where somebody else has it. */
    static Optional<ImportTurn> take(AgroalDataSource database) throws SQLException {
        return take(database, LONGEST_SILENCE, BEAT);
    }

    static Optional<ImportTurn> take(AgroalDataSource database, Duration longestSilence, Duration beat)
            throws SQLException {
        Connection connection = database.getConnection();
        try {
            if (answersYes(connection, TAKE)) {
                ImportTurn turn = new ImportTurn(connection);
                turn.begin(longestSilence, beat.toMillis());
                return Optional.of(turn);
            }
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
        connection.close();
        return Optional.empty();
    }

    private void begin(Duration longestSilence, long beatMillis) throws SQLException {
        bound(longestSilence);
        // A database that is gone without a word is not waited for either.
        connection.setNetworkTimeout(Runnable::run, Math.toIntExact(LONGEST_SILENCE.toMillis()));
        voice.scheduleWithFixedDelay(this::speak, beatMillis, beatMillis, TimeUnit.MILLISECONDS);
    }

    /** Throws where it was lost. */
    synchronized void mustStand() throws SQLException {
        answersYes(connection, "select true");
    }

    private synchronized void speak() {
        if (voice.isShutdown()) {
            return;
        }
        try {
            mustStand();
        } catch (SQLException lost) {
            // Somebody else begins its import anew, and what was written of it here is not kept: its row has changed.
            LOG.warnf("The turn to finish imports was lost: %s", lost);
            voice.shutdown();
        }
    }

    @Override
    public synchronized void close() throws SQLException {
        voice.shutdown();
        try (connection) {
            bound(Duration.ZERO);
            answersYes(connection, OVER);
        }
    }

    private void bound(Duration silence) throws SQLException {
        try (PreparedStatement bound = connection.prepareStatement(BOUND)) {
            bound.setString(1, String.valueOf(silence.toMillis()));
            bound.execute();
        }
    }

    private static boolean answersYes(Connection connection, String question) throws SQLException {
        try (PreparedStatement asked = connection.prepareStatement(question);
                ResultSet answer = asked.executeQuery()) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
