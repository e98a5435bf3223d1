package vn.hue.ansinh.kit.once;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import vn.hue.ansinh.kit.problem.DatabaseTrouble;

/** Forgets answers after 7 days. Runs in each instance; what another one is about to forget is passed over. */
@ApplicationScoped
class Tidying {
    /** In one transaction: a burst of a week ago must not be more than a connection has the patience for. */
    static final int AT_ONCE = 1_000;

    private static final String FORGET = """
        delete from idempotency where ctid = any (array(
          select ctid from idempotency where answered_at < now() - interval '7 days'
          order by answered_at limit %d for update skip locked))
        """.formatted(AT_ONCE);

    private final AgroalDataSource database;

    Tidying(AgroalDataSource database) {
        this.database = database;
    }

    @Scheduled(every = "1h", delayed = "5m")
    void tidy() {
        while (forgetOldAnswers() == AT_ONCE) {
            // There is more, and its place was given up.
        }
    }

    int forgetOldAnswers() {
        try (Connection connection = database.getConnection();
                Statement delete = connection.createStatement()) {
            return delete.executeUpdate(FORGET);
        } catch (SQLException failure) {
            throw new DatabaseTrouble(failure);
        }
    }
}
