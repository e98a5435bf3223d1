package vn.hue.ansinh.gateway.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jboss.logging.Logger;

/**
 * Notices that an earlier state of the database was restored while this gateway went on: what was told since is read from
 * the topics again, and must not get the numbers that others know already.
 */
@ApplicationScoped
class Restored {
    private static final Logger LOG = Logger.getLogger(Restored.class);
    private final Tail tail;
    private final FeedEvents events;

    Restored(Tail tail, FeedEvents events) {
        this.tail = tail;
        this.events = events;
    }

    /** By whoever alone may write, before he does. */
    void look(Connection line) throws SQLException {
        long head = events.head(line);
        if (head < tail.furthest()) {
            LOG.warnf(
                    "The feed ends at %d, and was told up to %d: its database was restored. Positions in between are lost",
                    head, tail.furthest());
            try (Statement restored = line.createStatement()) {
                restored.execute("select feed_restored()");
            }
        }
    }
}
