package vn.hue.ansinh.indicators.importing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyInputStream;
import org.postgresql.copy.PGCopyOutputStream;
import vn.hue.ansinh.kit.outbox.Outbox;
import vn.hue.ansinh.kit.problem.DatabaseTrouble;

/**
 * States the good rows of an import, in the order of the index they go into, and tells of them by indicator. COPY takes
 * a row in faster than an insert does; it is given what another connection reads meanwhile, and what is told of it is
 * summed up beside it.
 */
@ApplicationScoped
class WritingImport {
    private static final int PIECE = 1 << 18;
    private static final int UP_TO_VARIANT = 16;
    private static final String VARIANT = "8";
    private static final int BEHIND_COUNTER = 23;

    private static final String COLUMNS = """
            (id, indicator, component, place_code, place_valid_from, period, breakdown, value, numerator, denominator,
             status, missing_reason, synthetic, withdrawn, definition_version, revision, source_kind, source_import,
             source_agency, source_title, recorded_at)
            """;

    // An id for each row out of that of the import: its time and its random bits, and a counter between them (RFC 9562,
    // 6.2). A million draws of random bits would take a fifth of the time. COPY takes no parameters: what the caller
    // wrote comes from the table, and what stands here are our id and our clock.
    private static final String GOOD_ROWS = """
            copy (
                select case when {counted} then cast('{time}' || lpad(to_hex(nth), 6, '0') || '{random}' as uuid) end,
                       indicator, component, place_code, place_valid_from, period, breakdown, value, numerator,
                       denominator, j.status, missing_reason, synthetic, withdrawn, definition_version, j.revision,
                       'IMPORT', i.id, i.agency, i.title, cast('{now}' as timestamptz)
                from (
                    select j.*, row_number() over () as nth
                    from (select * from {judged} where half = 0 and outcome in ('CREATED', 'UPDATED')
                          union all
                          select * from {judged} where half = 1 and outcome in ('CREATED', 'UPDATED')) j) j
                cross join observation_import i
                where i.id = cast('{import}' as uuid)
            ) to stdout (format binary)
            """.replace("{counted}", Pace.COUNTED);

    private static final String WRITTEN = """
            select indicator, sum(created), sum(updated), (array_agg(period order by period_start(period), period))[1],
                   (array_agg(period order by period_end(period) desc, period))[1]
            from (
                select indicator, period, count(*) filter (where outcome = 'CREATED') as created,
                       count(*) filter (where outcome = 'UPDATED') as updated
                from {judged} where outcome in ('CREATED', 'UPDATED') group by indicator, period) p
            group by indicator order by indicator
            """;

    private final AgroalDataSource database;
    private final WorkingAside aside;
    private final Outbox outbox;

    WritingImport(AgroalDataSource database, WorkingAside aside, Outbox outbox) {
        this.database = database;
        this.aside = aside;
        this.outbox = outbox;
    }

    void write(ObservationImport taken, Instant now) {
        ImportTables tables = ImportTables.of(taken.id());
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            // For the rows that the statement's triggers look at once more.
            statement.execute("set local work_mem = '192MB'");
            statement.execute("set local jit = off");
            List<ObservationsImported> told = new ArrayList<>();
            copy(connection, goodRows(tables, taken, now), beside -> told.addAll(sum(beside, tables, taken, now)));
            told.forEach(each -> outbox.record(each.event()));
        } catch (SQLException failure) {
            throw new DatabaseTrouble(failure);
        } catch (IOException lost) {
            throw WorkingAside.lostDatabase(lost);
        }
    }

    /** Nothing is read, and counted, before the other side may write. */
    private void copy(Connection connection, String goodRows, WorkingAside.Work meanwhile)
            throws SQLException, IOException {
        PGCopyOutputStream into = new PGCopyOutputStream(
                connection.unwrap(PGConnection.class),
                "copy observation " + COLUMNS + " from stdin (format binary)",
                PIECE);
        boolean whole = false;
        try {
            CompletableFuture<Void> handedOn = aside.begin(reading -> {
                try (PGCopyInputStream rows = new PGCopyInputStream(reading.unwrap(PGConnection.class), goodRows)) {
                    rows.transferTo(into);
                }
            });
            CompletableFuture.allOf(handedOn, aside.begin(meanwhile)).join();
            into.endCopy();
            whole = true;
        } finally {
            if (!whole && into.isActive()) {
                into.cancelCopy();
            }
        }
    }

    private static String goodRows(ImportTables tables, ObservationImport taken, Instant now) {
        String id = taken.id().toString().replace("-", "");
        return tables.in(GOOD_ROWS)
                .replace("{import}", taken.id().toString())
                .replace("{time}", id.substring(0, UP_TO_VARIANT) + VARIANT)
                .replace("{random}", id.substring(BEHIND_COUNTER))
                .replace("{now}", now.toString());
    }

    private static List<ObservationsImported> sum(
            Connection connection, ImportTables tables, ObservationImport taken, Instant now) throws SQLException {
        List<ObservationsImported> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet written = statement.executeQuery(tables.in(WRITTEN))) {
            while (written.next()) {
                found.add(new ObservationsImported(
                        taken.id(),
                        written.getString(1),
                        written.getInt(2),
                        written.getInt(3),
                        written.getString(4),
                        written.getString(5),
                        now));
            }
        }
        return found;
    }
}
