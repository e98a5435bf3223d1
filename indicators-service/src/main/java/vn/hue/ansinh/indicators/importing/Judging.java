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
import vn.hue.ansinh.kit.problem.DatabaseTrouble;

/** Holds all rows of an import against our books at once; the number of statements does not depend on the rows. */
@ApplicationScoped
class Judging {
    private final AgroalDataSource database;
    private final Pace pace;

    Judging(AgroalDataSource database, Pace pace) {
        this.database = database;
        this.pace = pace;
    }

    void begin() {
        pace.begin();
    }

    /** The indicators that the rows speak of, as far as there are such. */
    Set<String> indicators(ImportTables tables) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(tables.in(JudgingSql.INDICATORS))) {
            Set<String> codes = new TreeSet<>();
            while (rows.next()) {
                codes.add(rows.getString(1));
            }
            return codes;
        } catch (SQLException failure) {
            throw new DatabaseTrouble(failure);
        }
    }

    /** @param today no figure may be about a period that begins later */
    Counts judge(ImportTables tables, LocalDate today) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                PreparedStatement judge = connection.prepareStatement(tables.in(JudgingSql.JUDGE))) {
            // Enough to sort and hash a million rows without the disk; no more than one import runs at a time.
            statement.execute("set local work_mem = '192MB'");
            statement.execute("set local jit = off");
            judge.setObject(1, today);
            judge.execute();
            pace.reached(connection, Pace.HELD_AGAINST_THE_BOOKS);
            statement.execute(tables.in(JudgingSql.TWICE));
            statement.execute(tables.in("alter table {judged} add primary key (row)"));
            statement.execute(tables.in("create index on {judged} (row) where outcome = 'REJECTED'"));
            statement.execute(tables.in("drop table {rows}"));
            Counts found = count(statement, tables);
            pace.judged(connection, found);
            return found;
        } catch (SQLException failure) {
            throw new DatabaseTrouble(failure);
        }
    }

    private static Counts count(Statement statement, ImportTables tables) throws SQLException {
        try (ResultSet counted = statement.executeQuery(tables.in(JudgingSql.COUNT))) {
            counted.next();
            return new Counts(
                    counted.getInt(1), counted.getInt(2), counted.getInt(3), counted.getInt(4), counted.getInt(5));
        }
    }
}
