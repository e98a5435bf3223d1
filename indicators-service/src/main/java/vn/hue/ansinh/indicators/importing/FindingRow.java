package vn.hue.ansinh.indicators.importing;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.DatabaseTrouble;

/**
 * Finds the first row that the books refuse, by halves: of the rows that cannot be written together one is to blame. All
 * that is written on the way is taken back; so a million rows are written about twice.
 */
@ApplicationScoped
class FindingRow {
    private static final int LONGEST_SECONDS = 1_800;

    // What is looked at once the statement is over is looked at at once, and what follows from the figures is not
    // worked out.
    private static final String BEGIN = "set constraints all immediate; set local ansinh.settled_beside = 'on'";

    private static final String ROWS = """
            select min(row) as first, max(row) as last from {judged} where outcome in ('CREATED', 'UPDATED')
            """;

    private static final String WRITE = """
            insert into observation {columns}
            select uuidv7(), indicator, component, place_code, place_valid_from, period, breakdown, value,
                   numerator, denominator, j.status, missing_reason, synthetic, withdrawn, definition_version, j.revision,
                   'IMPORT', i.id, i.agency, i.title, i.received_at
            from {judged} j cross join observation_import i
            where i.id = ? and outcome in ('CREATED', 'UPDATED') and j.row between ? and ?
            """.replace("{columns}", WritingImport.COLUMNS.strip());

    private static final String WHERE = "select line, sheet from {rows} where row = ?";

    private final AgroalDataSource database;
    private final Judging judging;
    private final StatingImport stating;

    FindingRow(AgroalDataSource database, Judging judging, StatingImport stating) {
        this.database = database;
        this.judging = judging;
        this.stating = stating;
    }

    /** Empty where it was judged and could be written, and no row is to blame. */
    Optional<RefusedRow> of(UUID id) {
        return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> {
            stating.open(judging.indicators(ImportTables.of(id)));
            return Optional.ofNullable(find(id));
        });
    }

    private @Nullable RefusedRow find(UUID id) {
        ImportTables tables = ImportTables.of(id);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                PreparedStatement write = connection.prepareStatement(tables.in(WRITE))) {
            statement.execute(BEGIN);
            write.setObject(1, id);
            Integer row = halve(statement, write, tables);
            return row == null ? null : whereabouts(connection, tables, row);
        } catch (SQLException failure) {
            throw new DatabaseTrouble(failure);
        }
    }

    private static @Nullable Integer halve(Statement statement, PreparedStatement write, ImportTables tables)
            throws SQLException {
        int first;
        int last;
        try (ResultSet rows = statement.executeQuery(tables.in(ROWS))) {
            rows.next();
            first = rows.getInt("first");
            last = rows.getInt("last");
        }
        if (isTaken(statement, write, first, last)) {
            return null;
        }
        while (first < last) {
            int middle = first + (last - first) / 2;
            if (isTaken(statement, write, first, middle)) {
                first = middle + 1;
            } else {
                last = middle;
            }
        }
        return first;
    }

    private static boolean isTaken(Statement statement, PreparedStatement write, int first, int last)
            throws SQLException {
        statement.execute("savepoint half");
        try {
            write.setInt(2, first);
            write.setInt(3, last);
            write.executeUpdate();
            return true;
        } catch (SQLException refused) {
            if (Trouble.of(refused) != Trouble.ROW_REFUSED) {
                throw refused;
            }
            return false;
        } finally {
            statement.execute("rollback to savepoint half");
        }
    }

    private static RefusedRow whereabouts(Connection connection, ImportTables tables, int row) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(tables.in(WHERE))) {
            query.setInt(1, row);
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return new RefusedRow(row, found.getObject("line", Integer.class), found.getString("sheet"));
            }
        }
    }
}
