package vn.hue.ansinh.indicators.importing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import vn.hue.ansinh.kit.problem.DatabaseTrouble;

/** Reads a file once, row by row, into a table of its own. In the caller's transaction: a bad file leaves nothing. */
@ApplicationScoped
class ReceivingImport {
    private static final int PIECE = 1 << 18;

    private final AgroalDataSource database;
    private final Imports imports;
    private final Clock clock;
    private final int mostRows;

    ReceivingImport(
            AgroalDataSource database,
            Imports imports,
            Clock clock,
            @ConfigProperty(name = "ansinh.imports.most-rows", defaultValue = "5000000") int mostRows) {
        this.database = database;
        this.imports = imports;
        this.clock = clock;
        this.mostRows = mostRows;
    }

    ObservationImport receive(Delivery delivery) {
        UUID id = imports.nextId();
        ObservationImport received = new ObservationImport(
                id,
                delivery,
                stage(ImportTables.of(id), delivery),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        imports.persistAndFlush(received);
        return received;
    }

    ObservationImport withdraw(UUID id) {
        ObservationImport withdrawn = imports.getToChange(id);
        withdrawn.withdraw(clock.instant().truncatedTo(ChronoUnit.MICROS));
        return withdrawn;
    }

    private ReadFile stage(ImportTables tables, Delivery delivery) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(tables.in("create table {rows} (like import_row) with (autovacuum_enabled = off)"));
            ReadFile read = copy(connection, tables, delivery);
            // How many they are is all that a plan needs to know; a larger sample takes longer than it is worth.
            statement.execute("set local default_statistics_target = 10");
            statement.execute(tables.in("analyze {rows}"));
            return read;
        } catch (SQLException failure) {
            throw new DatabaseTrouble(failure);
        } catch (IOException unreadable) {
            throw FileRefused.broken("Không đọc được tệp.", "The file cannot be read.");
        }
    }

    private ReadFile copy(Connection connection, ImportTables tables, Delivery delivery)
            throws SQLException, IOException {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        RowCount count = new RowCount(mostRows);
        Cells cells = new Cells();
        SentColumns columns = new SentColumns();
        NamedIndicators named = new NamedIndicators();
        Combinations combinations = new Combinations();
        PGCopyOutputStream line = new PGCopyOutputStream(postgres, tables.in(CopyLines.COPY), PIECE);
        CopyLines lines = new CopyLines(line);
        boolean whole = false;
        try {
            FileLook look = delivery.format().reader().read(delivery.upload().file(), row -> {
                count.one();
                columns.see(row);
                Combinations.Numbered read = combinations.number(ReadingRow.read(row, cells));
                if (read.isNew()) {
                    named.see(read.row());
                }
                lines.write(read);
            });
            lines.flush();
            line.endCopy();
            whole = true;
            return new ReadFile(count.rows(), look.with(columns, named));
        } finally {
            if (!whole && line.isActive()) {
                line.cancelCopy();
            }
        }
    }

    /** Counts, and stops at the row that is too many. */
    private static final class RowCount {
        private final int most;
        private int rows;

        RowCount(int most) {
            this.most = most;
        }

        void one() {
            if (++rows > most) {
                throw new FileTooLarge("Tệp có hơn " + most + " dòng.", "The file has more than " + most + " rows.");
            }
        }

        int rows() {
            return rows;
        }
    }
}
