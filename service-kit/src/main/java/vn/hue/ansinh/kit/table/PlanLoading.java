package vn.hue.ansinh.kit.table;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import vn.hue.ansinh.kit.problem.DatabaseTrouble;

/**
 * Loads the Plan at start. Several instances may start at once: they wait for each other, and the later ones find
 * nothing left to change when the load writes by natural key and only what differs.
 */
@ApplicationScoped
public class PlanLoading {
    private static final int LONGEST_SECONDS = 300;

    private final AgroalDataSource database;

    PlanLoading(AgroalDataSource database) {
        this.database = database;
    }

    /** All of it in one transaction, together with the events it records. */
    public void inTurn(Runnable load) {
        QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> {
            waitForOthers();
            load.run();
        });
    }

    private void waitForOthers() {
        try (Connection connection = database.getConnection();
                Statement lock = connection.createStatement()) {
            lock.execute("select pg_advisory_xact_lock(hashtextextended('plan-loading', 197))");
        } catch (SQLException failure) {
            throw new DatabaseTrouble(failure);
        }
    }
}
