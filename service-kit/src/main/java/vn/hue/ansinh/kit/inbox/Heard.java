package vn.hue.ansinh.kit.inbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Consumer;
import vn.hue.ansinh.kit.problem.DatabaseTrouble;

/** Remembers what each listener has heard, in the transaction of the effect itself. */
@ApplicationScoped
class Heard {
    /**
     * Nobody waits for an answer here, and whoever is before us in line, such as a file of millions of figures, may take as
     * long as it takes. Whoever came after us stands behind us, but only while we wait.
     */
    private static final int LONGEST_SECONDS = 2 * 60 * 60;

    // Rows stay: a topic that is read again from its start must find every one of them.
    private static final String INSERT = """
            insert into inbox (listener, source, event_id) values (?, ?, ?)
            on conflict (listener, source, event_id) do nothing
            """;

    private final AgroalDataSource database;

    Heard(AgroalDataSource database) {
        this.database = database;
    }

    /** False for an event that has had its effect before. */
    boolean once(IncomingEvent event, String listener, Consumer<IncomingEvent> effect) {
        return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> {
            boolean first = remember(event, listener);
            if (first) {
                effect.accept(event);
            }
            return first;
        });
    }

    private boolean remember(IncomingEvent event, String listener) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, listener);
            insert.setString(2, event.source());
            insert.setString(3, event.id());
            return insert.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw new DatabaseTrouble(failure);
        }
    }
}
