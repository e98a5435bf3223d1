package vn.hue.ansinh.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.postgresql.PGConnection;
import vn.hue.ansinh.local.Database;

/**
 * What PostgreSQL itself needs for the same rows: COPY into a table with the same keys and three foreign keys, and COPY
 * into a bare table followed by a check and an insert in sets. Neither judges a row, keeps revisions or says why.
 */
final class CopyPeer {
    private static final String COLUMNS =
            "(indicator, component, place_code, place_valid_from, period, breakdown, value,"
                    + " numerator, denominator, status)";
    private static final String SHAPE = """
            indicator text not null, component text, place_code text not null, place_valid_from date not null,
            period text not null, breakdown text, value numeric, numerator numeric, denominator numeric,
            status text not null""";

    private final Database database;

    CopyPeer(Database database) {
        this.database = database;
    }

    /** @param places {@code code@validFrom} */
    void prepare(List<String> places) throws SQLException {
        try (Connection connection = database.connect();
                Statement run = connection.createStatement()) {
            run.execute("create table indicator (code text primary key)");
            run.execute("insert into indicator values ('IND-05-02')");
            run.execute("create table status (code text primary key)");
            run.execute("insert into status values ('A'), ('P'), ('E'), ('B'), ('M')");
            run.execute("create table place (code text, valid_from date, primary key (code, valid_from))");
            for (String place : places) {
                run.execute("insert into place values ('" + place.replace("@", "', '") + "')");
            }
        }
    }

    Duration copyWithKeys(Path file) throws SQLException, IOException {
        try (Connection connection = database.connect();
                Statement run = connection.createStatement()) {
            run.execute("drop table if exists keyed");
            run.execute("create table keyed (id uuid primary key default uuidv7(), " + SHAPE + """
                    , recorded_at timestamptz not null default now(),
                    foreign key (indicator) references indicator, foreign key (status) references status,
                    foreign key (place_code, place_valid_from) references place,
                    unique nulls not distinct (indicator, period, place_code, place_valid_from, component, breakdown))
                    """);
            return timed(() -> copy(connection, "keyed", file));
        }
    }

    Duration stagedInSets(Path file) throws SQLException, IOException {
        try (Connection connection = database.connect();
                Statement run = connection.createStatement()) {
            run.execute("drop table if exists staged, plain");
            run.execute("create table plain (id uuid primary key default uuidv7(), " + SHAPE + """
                    , recorded_at timestamptz not null default now(),
                    unique nulls not distinct (indicator, period, place_code, place_valid_from, component, breakdown))
                    """);
            run.execute("create unlogged table staged (" + SHAPE + ")");
            return timed(() -> {
                copy(connection, "staged", file);
                run.execute("""
                        select count(*) from staged s where not exists (select from indicator i where i.code = s.indicator)
                        or not exists (select from place p where p.code = s.place_code and p.valid_from = s.place_valid_from)
                        """);
                run.execute("insert into plain " + COLUMNS + " select * from staged order by indicator, period,"
                        + " place_code, place_valid_from, component, breakdown");
            });
        }
    }

    private static void copy(Connection connection, String table, Path file) throws SQLException, IOException {
        try (InputStream rows = Files.newInputStream(file)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " " + COLUMNS + " from stdin (format csv, header)", rows, 1 << 18);
        }
    }

    private static Duration timed(Work work) throws SQLException, IOException {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @FunctionalInterface
    private interface Work {
        void run() throws SQLException, IOException;
    }
}
