package vn.hue.ansinh.kit.once;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import vn.hue.ansinh.kit.problem.DatabaseTrouble;

/** Keeps answers by scope and key; works in the caller's transaction. */
@ApplicationScoped
class StoredAnswers {
    // Two statements on one way to the database. Not one: it must be behind the lock when it looks for the answer.
    private static final String OPEN = """
            select pg_try_advisory_xact_lock(hashtextextended(? || '/' || ?, 198));
            select request_hash, status, location, etag, body from idempotency where scope = ? and key = ?
            """;

    private final AgroalDataSource database;

    StoredAnswers(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Takes the key, until the transaction ends, and gives what it was answered before.
     *
     * @throws RequestInProgress while another transaction works under the same key
     */
    Optional<StoredAnswer> open(String scope, String key) {
        try (Connection connection = database.getConnection();
                PreparedStatement open = connection.prepareStatement(OPEN)) {
            for (int index : new int[] {1, 3}) {
                open.setString(index, scope);
                open.setString(index + 1, key);
            }
            open.execute();
            if (!isTaken(open)) {
                throw new RequestInProgress();
            }
            return answer(open);
        } catch (SQLException failure) {
            throw new DatabaseTrouble(failure);
        }
    }

    private static boolean isTaken(PreparedStatement open) throws SQLException {
        try (ResultSet lock = open.getResultSet()) {
            return lock.next() && lock.getBoolean(1);
        }
    }

    private static Optional<StoredAnswer> answer(PreparedStatement open) throws SQLException {
        open.getMoreResults();
        try (ResultSet row = open.getResultSet()) {
            return row.next()
                    ? Optional.of(new StoredAnswer(
                            row.getBytes(1), row.getInt(2), row.getString(3), row.getString(4), row.getBytes(5)))
                    : Optional.empty();
        }
    }

    void keep(String scope, String key, String operation, StoredAnswer answer) {
        String sql = """
                insert into idempotency (scope, key, operation, request_hash, status, location, etag, body)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, scope);
            insert.setString(2, key);
            insert.setString(3, operation);
            insert.setBytes(4, answer.requestHash());
            insert.setInt(5, answer.status());
            insert.setString(6, answer.location());
            insert.setString(7, answer.etag());
            insert.setBytes(8, answer.body());
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new DatabaseTrouble(failure);
        }
    }
}
