package vn.hue.ansinh.kit.once;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import vn.hue.ansinh.kit.problem.DatabaseTrouble;

/** Forgets answers after 7 days. Runs in each instance; deleting the same rows twice deletes them once. */
@ApplicationScoped
class Tidying {
    private final AgroalDataSource database;

    Tidying(AgroalDataSource database) {
        this.database = database;
    }

    @Scheduled(every = "1h", delayed = "5m")
    void forgetOldAnswers() {
        try (Connection connection = database.getConnection();
                Statement delete = connection.createStatement()) {
            delete.executeUpdate("delete from idempotency where answered_at < now() - interval '7 days'");
        } catch (SQLException failure) {
            throw new DatabaseTrouble(failure);
        }
    }
}
