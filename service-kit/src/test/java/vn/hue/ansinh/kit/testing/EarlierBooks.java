package vn.hue.ansinh.kit.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import vn.hue.ansinh.local.Database;

/** What a service of an earlier version has left in its database, before the one that is tested comes to it. */
final class EarlierBooks {
    private EarlierBooks() {}

    /**
     * @param version of the last migration that the earlier service had
     * @param script SQL on the class path that writes what it wrote
     */
    static void write(Database database, String version, String script) {
        Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("db/migration", "db/kit")
                .target(version)
                .load()
                .migrate();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(text(script));
        } catch (SQLException refused) {
            throw new IllegalStateException("The books of version " + version + " do not take " + script, refused);
        }
    }

    private static String text(String script) {
        try (InputStream stored = Objects.requireNonNull(
                Thread.currentThread().getContextClassLoader().getResourceAsStream(script), script)) {
            return new String(stored.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
