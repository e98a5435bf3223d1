package vn.hue.ansinh.gateway.feed;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/** What is left out of the feed, and where it stands: noted in the table, said in the log and counted. */
@ApplicationScoped
class Skipped {
    private static final Logger LOG = Logger.getLogger(Skipped.class);
    private static final String NOTE = """
        insert into feed_skipped (topic, part, record_offset, reason) values (?, ?, ?, ?) on conflict do nothing
        """;

    /** One record that is left out, and why. */
    record Note(Origin origin, String reason) {}

    private final Counter count;

    Skipped(MeterRegistry metrics) {
        this.count = metrics.counter("feed.skipped");
    }

    /** Those that were not noted before; to be told of once that is committed. */
    List<Note> note(Connection connection, List<Note> notes) throws SQLException {
        List<Note> fresh = new ArrayList<>();
        try (PreparedStatement insert = connection.prepareStatement(NOTE)) {
            for (Note note : notes) {
                insert.setString(1, note.origin().topic());
                insert.setInt(2, note.origin().part());
                insert.setLong(3, note.origin().offset());
                insert.setString(4, note.reason());
                if (insert.executeUpdate() > 0) {
                    fresh.add(note);
                }
            }
        }
        return fresh;
    }

    /** Not before: what is rolled back comes again. */
    void tell(List<Note> committed) {
        for (Note note : committed) {
            Origin at = note.origin();
            LOG.errorf("Left out of the feed, %s-%d at %d: %s", at.topic(), at.part(), at.offset(), note.reason());
            count.increment();
        }
    }
}
