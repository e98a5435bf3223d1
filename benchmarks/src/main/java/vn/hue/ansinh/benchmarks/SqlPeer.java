package vn.hue.ansinh.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

/** Some statements, one behind the other: by pgbench where the machine has it, else by prepared statement from here. */
record SqlPeer(GrowingHistory history, List<String> statements) {
    /** @param millis of 99 in a hundred, or on average where nothing else is known */
    record Told(String by, long perSecond, String millis) {}

    Told run(int clients, Duration time) throws IOException, InterruptedException, ExecutionException {
        Optional<Pgbench> pgbench = Pgbench.found();
        if (pgbench.isPresent()) {
            Pgbench.Told told = pgbench.get().run(String.join(";\n", statements), clients, time, history.environment());
            return new Told("pgbench", Long.parseLong(told.perSecond()), told.averageMillis() + " on average");
        }
        Rate rate = Rate.of(clients, time, this::prepared);
        return new Told("prepared statement", rate.perSecond(), String.format("%.1f", rate.p99Millis()));
    }

    /** With how many rows the last of them answers. */
    int rows() throws SQLException {
        String last = statements.get(statements.size() - 1);
        return Integer.parseInt(
                history.texts("select count(*) from (" + last + ") s").get(0));
    }

    /** Reads every column of every row, as the service must; the connection ends with the process. */
    private Callable<Integer> prepared() {
        try {
            Connection connection = history.connect();
            List<PreparedStatement> all = new ArrayList<>();
            for (String statement : statements) {
                all.add(connection.prepareStatement(statement));
            }
            return () -> {
                int cells = 0;
                for (PreparedStatement each : all) {
                    cells += cells(each);
                }
                return cells;
            };
        } catch (SQLException failure) {
            throw new UncheckedIOException(new IOException(failure));
        }
    }

    private static int cells(PreparedStatement statement) throws SQLException {
        int cells = 0;
        try (ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    cells += rows.getObject(column) == null ? 0 : 1;
                }
            }
        }
        return cells;
    }
}
