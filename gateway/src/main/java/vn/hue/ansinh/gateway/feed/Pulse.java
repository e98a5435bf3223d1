package vn.hue.ansinh.gateway.feed;

import io.vertx.core.Future;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import vn.hue.ansinh.gateway.store.Store;

/**
 * Whether somebody takes the topics in, this gateway or another. He holds the lock, and says on the very line that holds
 * it that he is at work, each time he has looked through the topics: the broker has answered him, and what it told is
 * written. Nothing is stored for it: the database itself knows who said what when.
 */
@ApplicationScoped
public class Pulse {
    private static final String BEAT = "set application_name = 'feed-intake at work'";
    private static final String BEATS = """
        select exists (
          select from pg_locks l join pg_stat_activity a on a.pid = l.pid
          where l.locktype = 'advisory' and l.granted and l.objsubid = 1 and a.datname = current_database()
            and (l.classid::bigint << 32 | l.objid::bigint) = %s
            and a.application_name = 'feed-intake at work'
            and a.state_change > clock_timestamp() - make_interval(secs => ?))
        """.formatted(Intake.LOCKED);
    /** Looks that may be missed; one that finds no broker takes its time. */
    private static final int LOOKS = 4;

    private final Store store;
    private final Duration patience;

    Pulse(Store store, FeedSettings settings) {
        this.store = store;
        this.patience = patience(settings);
    }

    static Duration patience(FeedSettings settings) {
        return settings.lookForTopics().multipliedBy(LOOKS);
    }

    static void beat(Connection line) throws SQLException {
        try (Statement beat = line.createStatement()) {
            beat.execute(BEAT);
        }
    }

    public Future<Boolean> beats() {
        return store.askForUs(this::beats);
    }

    private boolean beats(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(BEATS)) {
            select.setLong(1, Math.max(1, patience.toSeconds()));
            try (ResultSet row = select.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
