package vn.hue.ansinh.benchmarks;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import vn.hue.ansinh.local.Database;
import vn.hue.ansinh.local.Settings;

/**
 * Fills the books of a suite with invented monthly figures by commune and group, and with yearly figures by commune, so
 * that reads can be measured while history grows. None stands for a few people: of years that hold such figures all is
 * looked through again at each writing. Only for the suites that a workload makes for itself.
 */
final class GrowingHistory {
    private static final String GROW = """
            insert into observation (id, indicator, place_code, place_valid_from, period, breakdown, value, numerator,
                   denominator, status, synthetic, definition_version, revision, source_kind, source_import, recorded_at)
            select uuidv7(), 'IND-05-02', p.code, p.valid_from, to_char(date '2021-07-01' + make_interval(months => m), 'YYYY-MM'),
                   'ETHNICITY=E' || g, 50 + (m + g) % 50, 10 * (50 + (m + g) % 50), 1000, 'A', false, 1, 1, 'IMPORT', uuidv7(),
                   timestamptz '2024-02-01' + make_interval(secs => g)
            from generate_series(?, ?) g, generate_series(0, 41) m,
                 (select code, valid_from from place where level = 'COMMUNE' and valid_from = '2021-07-01') p
            order by 2, 5, 3, 4, 6
            """;

    private final Database database;
    private final Map<String, String> environment;
    private int groups;

    GrowingHistory(Settings settings) throws IOException {
        Properties secrets = new Properties();
        try (Reader file = Files.newBufferedReader(settings.home().resolve("secrets.properties"))) {
            secrets.load(file);
        }
        environment = Map.of(
                "PGHOST", "localhost",
                "PGPORT", String.valueOf(settings.port(Settings.POSTGRESQL)),
                "PGDATABASE", "indicators",
                "PGUSER", "indicators",
                "PGPASSWORD", secrets.getProperty("database.indicators"));
        database = new Database(
                "jdbc:postgresql://localhost:" + settings.port(Settings.POSTGRESQL) + "/indicators",
                "indicators",
                secrets.getProperty("database.indicators"));
    }

    Connection connect() throws SQLException {
        return database.connect();
    }

    /** @return how many observations there are now */
    long growTo(long many) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                PreparedStatement grow = connection.prepareStatement(GROW)) {
            long places = count(statement, "place where level = 'COMMUNE' and valid_from = '2021-07-01'");
            long missing = many - count(statement, "observation");
            int more = (int) Math.max(0, missing / (places * 42));
            // A hundred groups at a time keep the sort small and show that something happens.
            for (int from = groups + 1; from <= groups + more; from += 100) {
                grow.setInt(1, from);
                grow.setInt(2, Math.min(from + 99, groups + more));
                grow.executeUpdate();
            }
            groups += more;
            statement.execute("vacuum (analyze) observation");
            return count(statement, "observation");
        }
    }

    /** How many of them an export has: no revision that was replaced, and nothing invented. */
    long givenAway() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            return count(statement, """
                    (select distinct on (indicator, period, place_code, place_valid_from, component_key, breakdown_key)
                            withdrawn, synthetic
                     from observation
                     order by indicator, period, place_code, place_valid_from, component_key, breakdown_key, revision desc) o
                    where not withdrawn and not synthetic""");
        }
    }

    /** The first column of an answer. */
    List<String> texts(String question) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }

    /** As the programs of PostgreSQL read it from their environment. */
    Map<String, String> environment() {
        return environment;
    }

    private static long count(Statement statement, String table) throws SQLException {
        try (ResultSet row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }
}
