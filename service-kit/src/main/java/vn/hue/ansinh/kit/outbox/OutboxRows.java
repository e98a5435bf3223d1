package vn.hue.ansinh.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import vn.hue.ansinh.kit.problem.DatabaseTrouble;
import vn.hue.ansinh.kit.request.Trace;

/** Writes events into the table they wait in. */
@ApplicationScoped
class OutboxRows {
    /**
     * Whatever a service takes in as one body (2 MiB of JSON) can be told as one event, with all that is said beside it.
     * One that the broker refuses would block all that come after it, so a larger one must not even be recorded.
     */
    static final int LARGEST = 6_000_000;

    // The lock keeps the order per subject: two transactions about one subject get their ids one after the other.
    private static final String INSERT = """
            with turn as (select pg_advisory_xact_lock(hashtextextended(? || '/' || ?, 197)))
            insert into outbox (event_id, topic, type, subject, time, traceparent, data)
            select ?, ?, ?, ?, ?, ?, ?::jsonb from turn
            """;

    private final AgroalDataSource database;
    private final ObjectMapper json;

    OutboxRows(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    void add(OutgoingEvent event, Instant time) {
        String data = asJson(event);
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, event.topic());
            insert.setString(2, event.subject());
            insert.setObject(3, UUID.randomUUID());
            insert.setString(4, event.topic());
            insert.setString(5, event.type());
            insert.setString(6, event.subject());
            insert.setObject(7, time.atOffset(ZoneOffset.UTC));
            insert.setString(8, Trace.current().orElse(null));
            insert.setString(9, data);
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new DatabaseTrouble(failure);
        }
    }

    private String asJson(OutgoingEvent event) {
        try {
            String data = json.writeValueAsString(event.data());
            if (data.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
                throw new IllegalArgumentException(event.type() + " is larger than " + LARGEST + " bytes");
            }
            return data;
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(event.type() + " cannot be written as JSON", unwritable);
        }
    }
}
