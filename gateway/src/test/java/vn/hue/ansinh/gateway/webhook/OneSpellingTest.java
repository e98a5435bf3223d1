package vn.hue.ansinh.gateway.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.local.Database;
import vn.hue.ansinh.local.LocalPostgres;

/** Addresses that were registered before they were kept in one spelling get it with the upgrade. */
class OneSpellingTest {
    private static LocalPostgres postgres;
    private static Database database;

    @BeforeAll
    static void upgradeOldAddresses() throws SQLException {
        postgres = LocalPostgres.fast();
        database = postgres.database("spellings");
        migrateTo("3");
        register("SYT", "HTTPS://Receiver.HUE.gov.vn:443/Hooks?Key=A", 1);
        register("SYT", "https://api.hue.gov.vn", 2);
        register("SYT", "https://api.hue.gov.vn:8443/in", 3);
        register("SYT", "https://api.hue.gov.vn:0443?key=1", 4);
        register("SYT", "http://localhost:80/in", 5);
        register("SNV", "https://twice.hue.gov.vn:443/in", 6);
        register("SNV", "https://twice.hue.gov.vn/in", 7);
        register("SNV", "https://Thrice.hue.gov.vn/in", 8);
        register("SNV", "https://thrice.hue.gov.vn:443/in", 9);
        register(null, "https://twice.hue.gov.vn:/in", 10);
        migrateTo("4");
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void eachIsSpelledAsOneThatIsRegisteredNow() throws SQLException {
        assertEquals(
                List.of(
                        "https://receiver.hue.gov.vn/Hooks?Key=A v2",
                        "https://api.hue.gov.vn/ v2",
                        "https://api.hue.gov.vn:8443/in v1",
                        "https://api.hue.gov.vn/?key=1 v2",
                        "http://localhost/in v2"),
                of("SYT"));
        assertEquals(List.of("https://twice.hue.gov.vn/in v2"), of(""));
    }

    @Test
    void ofTwoThatAreOneTheOtherStaysAsItWas() throws SQLException {
        assertEquals(
                List.of(
                        "https://twice.hue.gov.vn:443/in v1",
                        "https://twice.hue.gov.vn/in v1",
                        "https://thrice.hue.gov.vn/in v2",
                        "https://thrice.hue.gov.vn:443/in v1"),
                of("SNV"));
    }

    @Test
    void theSpellingIsThatOfTheRule() throws SQLException {
        for (String agency : List.of("SYT", "")) {
            for (String row : of(agency)) {
                String url = row.split(" ")[0];
                assertEquals(UrlRule.plain(url), url);
            }
        }
    }

    private static void migrateTo(String version) {
        Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .target(version)
                .load()
                .migrate();
    }

    private static void register(@Nullable String agency, String url, int order) throws SQLException {
        String sql = """
                insert into webhook (id, agency, url, description, asked, types, created_by, created_at, last_seq)
                values (?, ?, ?, '', '{report.*}', '{report.submitted}', 'x', timestamptz '2026-01-01' + ? * interval '1 day', 0)
                """;
        try (Connection connection = database.connect();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, new UUID(0, order));
            insert.setString(2, agency);
            insert.setString(3, url);
            insert.setInt(4, order);
            insert.executeUpdate();
        }
    }

    private static List<String> of(String agency) throws SQLException {
        String sql = "select url, version from webhook where coalesce(agency, '') = ? order by created_at";
        List<String> found = new ArrayList<>();
        try (Connection connection = database.connect();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, agency);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString("url") + " v" + row.getInt("version"));
                }
            }
        }
        return found;
    }
}
