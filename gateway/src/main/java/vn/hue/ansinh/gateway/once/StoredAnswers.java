package vn.hue.ansinh.gateway.once;

import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import vn.hue.ansinh.gateway.problem.ProblemCode;
import vn.hue.ansinh.gateway.problem.Refused;
import vn.hue.ansinh.gateway.store.Seal;

/** Keeps answers by scope and key; works in the caller's transaction. */
@ApplicationScoped
class StoredAnswers {
    private static final String TAKE = "select pg_try_advisory_xact_lock(hashtextextended(? || '/' || ?, 198))";
    private static final String FIND =
            "select request_hash, status, location, etag, sealed_body from idempotency where scope = ? and key = ?";
    private static final String KEEP = """
        insert into idempotency (scope, key, operation, request_hash, status, location, etag, sealed_body)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        """;

    private final Seal seal;

    StoredAnswers(Seal seal) {
        this.seal = seal;
    }

    /** False while another transaction works under the same key; the lock goes with the transaction. */
    boolean take(Connection connection, Intent intent) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(TAKE)) {
            lock.setString(1, intent.scope());
            lock.setString(2, intent.key());
            try (ResultSet answer = lock.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    Optional<Answer> find(Connection connection, Intent intent) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setString(1, intent.scope());
            select.setString(2, intent.key());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(opened(row, intent)) : Optional.empty();
            }
        }
    }

    private Answer opened(ResultSet row, Intent intent) throws SQLException {
        if (!Arrays.equals(row.getBytes("request_hash"), intent.hash())) {
            throw Refused.with(ProblemCode.IDEMPOTENCY_KEY_REUSED);
        }
        return new Answer(
                row.getInt("status"),
                row.getString("location"),
                row.getString("etag"),
                Buffer.buffer(seal.open(row.getBytes("sealed_body"), intent.owner())),
                true);
    }

    void keep(Connection connection, Intent intent, Answer answer) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(KEEP)) {
            insert.setString(1, intent.scope());
            insert.setString(2, intent.key());
            insert.setString(3, intent.operation());
            insert.setBytes(4, intent.hash());
            insert.setInt(5, answer.status());
            insert.setString(6, answer.location());
            insert.setString(7, answer.etag());
            insert.setBytes(8, seal.close(answer.body().getBytes(), intent.owner()));
            insert.executeUpdate();
        }
    }
}
