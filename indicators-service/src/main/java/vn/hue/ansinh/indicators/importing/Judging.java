package vn.hue.ansinh.indicators.importing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import vn.hue.ansinh.kit.problem.DatabaseTrouble;

/**
 * Holds all rows of an import against our books at once; the number of statements does not depend on the rows. Two
 * connections judge a half each, and commit what they found: nobody is told of it until the import is done, and whoever
 * begins again drops it first. The caller holds the locks of the indicators meanwhile.
 */
@ApplicationScoped
class Judging {
    private final AgroalDataSource database;
    private final WorkingAside aside;
    private final Pace pace;

    Judging(AgroalDataSource database, WorkingAside aside, Pace pace) {
        this.database = database;
        this.aside = aside;
        this.pace = pace;
    }

    void begin() {
        pace.begin();
    }

    /** The indicators that the rows speak of, as far as there are such. */
    Set<String> indicators(ImportTables tables) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(tables.in(KeysSql.INDICATORS))) {
            Set<String> codes = new TreeSet<>();
            while (rows.next()) {
                codes.add(rows.getString(1));
            }
            return codes;
        } catch (SQLException failure) {
            throw new DatabaseTrouble(failure);
        }
    }

    /**
     * @param sent how many rows there are
     * @param today no figure may be about a period that begins later, and none of a period that goes on is final
     */
    Counts judge(ImportTables tables, int sent, LocalDate today) {
        aside.begin(connection -> prepare(connection, tables, today)).join();
        // Both are over once this is, also when one of them has failed.
        CompletableFuture.allOf(aside.begin(half(tables, 0)), aside.begin(half(tables, 1)))
                .join();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            pace.reached(connection, Pace.HELD_AGAINST_THE_BOOKS);
            Counts found = count(statement, tables, sent);
            pace.judged(connection, found);
            return found;
        } catch (SQLException failure) {
            throw new DatabaseTrouble(failure);
        }
    }

    /** So that outcomes are found by the row, once the import is done; the rows may be written meanwhile. */
    CompletableFuture<Void> makeReadable(ImportTables tables) {
        return aside.begin(connection -> WorkingAside.run(connection, tables.in(JudgingSql.END)));
    }

    private static void prepare(Connection connection, ImportTables tables, LocalDate today) throws SQLException {
        WorkingAside.run(connection, tables.in(JudgingSql.BEGIN));
        try (PreparedStatement keys = connection.prepareStatement(tables.in(KeysSql.KEYS))) {
            keys.setObject(1, today);
            keys.setObject(2, today);
            keys.execute();
        }
        WorkingAside.run(connection, tables.in("analyze {keys}"));
        WorkingAside.run(connection, tables.in(KeysSql.SUMS));
    }

    private static WorkingAside.Work half(ImportTables tables, int half) {
        return connection -> WorkingAside.run(connection, tables.in(JudgingSql.judge(half)));
    }

    private static Counts count(Statement statement, ImportTables tables, int sent) throws SQLException {
        try (ResultSet counted = statement.executeQuery(tables.in(JudgingSql.COUNT))) {
            counted.next();
            int created = counted.getInt(1);
            int updated = counted.getInt(2);
            int rejected = counted.getInt(3);
            return new Counts(sent, created, updated, sent - created - updated - rejected, rejected);
        }
    }
}
