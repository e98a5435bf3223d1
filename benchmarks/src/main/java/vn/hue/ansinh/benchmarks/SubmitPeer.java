package vn.hue.ansinh.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.Callable;
import vn.hue.ansinh.local.Database;

/**
 * What PostgreSQL itself needs to keep a submission: its key, the version, its values, the event, in one transaction that
 * is on the disk when it ends. It checks nothing, signs nothing and seals nothing.
 */
final class SubmitPeer {
    private final Database database;

    SubmitPeer(Database database) {
        this.database = database;
    }

    void prepare() throws SQLException {
        try (Connection connection = database.connect();
                Statement run = connection.createStatement()) {
            run.execute("create table key_of (key uuid primary key, said jsonb not null, at timestamptz not null)");
            run.execute("create table version (id uuid primary key, said jsonb not null, at timestamptz not null)");
            run.execute("create table value_of (version uuid references version, line int, indicator text not null,"
                    + " place text not null, value numeric not null, primary key (version, line))");
            run.execute("create table event (id bigint generated always as identity primary key, said jsonb not null)");
        }
    }

    /** Keeps one submission each time it is called, over a connection of its own that ends with the process. */
    Callable<Integer> worker(int values) {
        try {
            Connection connection = database.connect();
            connection.setAutoCommit(false);
            PreparedStatement key = connection.prepareStatement("insert into key_of values (?, '{\"a\": 1}', now())");
            PreparedStatement version =
                    connection.prepareStatement("insert into version values (?, '{\"results\": \"Xong\"}', now())");
            PreparedStatement each = connection.prepareStatement("insert into value_of select ?, line, 'IND-06-01',"
                    + " '46@1989-07-01', line * 1.5 from generate_series(1, ?) line");
            PreparedStatement event =
                    connection.prepareStatement("insert into event (said) values ('{\"type\": \"report.submitted\"}')");
            return () -> {
                UUID id = UUID.randomUUID();
                key.setObject(1, id);
                key.executeUpdate();
                version.setObject(1, id);
                version.executeUpdate();
                each.setObject(1, id);
                each.setInt(2, values);
                int kept = each.executeUpdate();
                event.executeUpdate();
                connection.commit();
                return kept;
            };
        } catch (SQLException failure) {
            throw new UncheckedIOException(new IOException(failure));
        }
    }
}
