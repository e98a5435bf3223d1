package vn.hue.ansinh.local;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The databases and roles of one server; asking for one that is there changes at most its password. */
final class Databases {
    private static final String WRONG_PASSWORD = "28P01";

    private final Database admin;

    Databases(Database admin) {
        this.admin = admin;
    }

    void ensure(String name, String password) throws SQLException {
        try (Connection connection = admin.connect()) {
            boolean knownRole = found(connection, "select from pg_roles where rolname = ?", name);
            execute(connection, (knownRole ? "alter" : "create") + " role %I login password %L", name, password);
            if (!found(connection, "select from pg_database where datname = ?", name)) {
                execute(connection, "create database %I owner %I", name, name);
            }
            execute(connection, "revoke all on database %I from public", name);
        }
    }

    /** Waiting helps against everything but a wrong password. */
    boolean reachable() {
        try (Connection connection = admin.connect()) {
            return connection.isValid(5);
        } catch (SQLException starting) {
            if (WRONG_PASSWORD.equals(starting.getSQLState())) {
                throw new CannotStart(
                        "PostgreSQL has another password than secrets.properties says: the one of its first start. Put"
                                + " that file back, or begin anew without the folder of the data.",
                        starting);
            }
            return false;
        }
    }

    private static boolean found(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** DDL takes no parameters, so the server itself quotes the words (format's %I and %L). */
    private static void execute(Connection connection, String template, String... words) throws SQLException {
        String format = "select format(?" + ", ?".repeat(words.length) + ")";
        try (PreparedStatement quoting = connection.prepareStatement(format);
                Statement statement = connection.createStatement()) {
            quoting.setString(1, template);
            for (int i = 0; i < words.length; i++) {
                quoting.setString(i + 2, words[i]);
            }
            try (ResultSet quoted = quoting.executeQuery()) {
                quoted.next();
                statement.execute(quoted.getString(1));
            }
        }
    }
}
