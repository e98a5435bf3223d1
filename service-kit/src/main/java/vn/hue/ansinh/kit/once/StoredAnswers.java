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
    private final AgroalDataSource database;

    StoredAnswers(AgroalDataSource database) {
        this.database = database;
    }

    /** False while another transaction works under the same key; the lock goes with the transaction. */
    boolean take(String scope, String key) {
        String sql = "select pg_try_advisory_xact_lock(hashtextextended(? || '/' || ?, 198))";
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement(sql)) {
            lock.setString(1, scope);
            lock.setString(2, key);
            try (ResultSet answer = lock.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        } catch (SQLException failure) {
            throw new DatabaseTrouble(failure);
        }
    }

    Optional<StoredAnswer> find(String scope, String key) {
        String sql = "select request_hash, status, location, etag, body from idempotency where scope = ? and key = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, scope);
            select.setString(2, key);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new StoredAnswer(
                                row.getBytes(1), row.getInt(2), row.getString(3), row.getString(4), row.getBytes(5)))
                        : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new DatabaseTrouble(failure);
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
