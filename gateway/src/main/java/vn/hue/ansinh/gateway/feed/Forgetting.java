package vn.hue.ansinh.gateway.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jboss.logging.Logger;

/** Deletes what the feed no longer keeps, and says how far it reaches back now. */
final class Forgetting {
    /** In one statement: a burst of three months ago must not be more than a line has the patience for. */
    static final int AT_ONCE = 1_000;

    private static final String FORGET = """
        with old as (
          delete from feed_event where seq = any (array(
            select seq from feed_event where recorded_at < ? order by recorded_at, seq limit %d))
          returning seq
        ), risen as (
          update feed_floor set seq = greatest(seq, coalesce((select max(seq) from old), 0))
        )
        select count(*) from old
        """.formatted(AT_ONCE);
    /** No gateway has known them for as long as any event is kept. */
    private static final String FORGET_UNKNOWN = """
        delete from feed_unknown where id = any (array(
          select id from feed_unknown where kept_at < ? order by kept_at limit %d))
        """.formatted(AT_ONCE);

    private static final Logger LOG = Logger.getLogger(Forgetting.class);

    private Forgetting() {}

    /** The oldest few; whether there may be more. */
    static boolean recordedBefore(Connection line, Instant before) throws SQLException {
        return events(line, before) == AT_ONCE | unknown(line, before) == AT_ONCE;
    }

    static int events(Connection line, Instant before) throws SQLException {
        try (PreparedStatement delete = line.prepareStatement(FORGET)) {
            delete.setObject(1, before.atOffset(ZoneOffset.UTC));
            try (ResultSet old = delete.executeQuery()) {
                old.next();
                return old.getInt(1);
            }
        }
    }

    private static int unknown(Connection line, Instant before) throws SQLException {
        try (PreparedStatement delete = line.prepareStatement(FORGET_UNKNOWN)) {
            delete.setObject(1, before.atOffset(ZoneOffset.UTC));
            int forgotten = delete.executeUpdate();
            if (forgotten > 0) {
                LOG.warnf(
                        "%d events of types that no gateway here has ever known are forgotten; a newer one would have told them",
                        forgotten);
            }
            return forgotten;
        }
    }
}
