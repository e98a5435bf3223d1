package vn.hue.ansinh.indicators.importing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyInputStream;
import org.postgresql.copy.PGCopyOutputStream;
import vn.hue.ansinh.kit.outbox.Outbox;
import vn.hue.ansinh.kit.problem.DatabaseTrouble;

/**
 * States the good rows of an import, in the order of the index they go into, and tells of them by indicator. COPY takes
 * a row in faster than an insert does; it is given what another connection reads meanwhile, and what follows from the
 * figures, which a trigger works out of all others, is worked out beside it and settled in the same transaction.
 */
@ApplicationScoped
class WritingImport {
    private static final int PIECE = 1 << 18;
    private static final int UP_TO_VARIANT = 16;
    private static final String VARIANT = "8";
    private static final int BEHIND_COUNTER = 23;

    static final String COLUMNS = """
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

    // What the figures have in common that are being written, as look_at_figures() works it out of all others.
    private static final String TOLD = """
            create unlogged table {told} as
            select j.indicator, j.period, count(*) filter (where j.outcome = 'CREATED') as created,
                   count(*) filter (where j.outcome = 'UPDATED') as updated,
                   cast(row(j.indicator, j.component, j.definition_version, j.period, j.place_code, j.place_valid_from,
                       j.breakdown is null, case when bool_or(not j.synthetic) then cast('{now}' as timestamptz) end,
                       case when bool_or(not j.synthetic) then cast('{now}' as timestamptz) end,
                       bool_or(j.value is not null),
                       bool_or(stands_for_few(i.measure_kind, i.counted_per, j.value, j.numerator, j.denominator)))
                       as told_figures) as figures
            from {judged} j left join indicator i on i.code = j.indicator
            where j.outcome in ('CREATED', 'UPDATED')
            group by j.indicator, j.component, j.definition_version, j.period, j.place_code, j.place_valid_from,
                     j.breakdown is null
            """;

    // PostgreSQL keeps the new rows for a trigger that looks at none of them; in memory that is cheap.
    private static final String BESIDE = """
            set local work_mem = '192MB'; set local jit = off; set local ansinh.settled_beside = 'on'
            """;

    // An indicator at a time: its places and periods are some thousands, and never the rows of a whole file.
    private static final String SETTLED = """
            set local ansinh.settled_beside = 'off';
            select settle_told(array_agg(figures)) from {told} group by indicator
            """;

    private static final String WRITTEN = """
            select indicator, sum(created), sum(updated), (array_agg(period order by period_start(period), period))[1],
                   (array_agg(period order by period_end(period) desc, period))[1]
            from (
                select indicator, period, sum(created) as created, sum(updated) as updated
                from {told} group by indicator, period) p
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
            statement.execute(BESIDE);
            copy(connection, goodRows(tables, taken, now), beside -> WorkingAside.run(beside, told(tables, now)));
            statement.execute(tables.in(SETTLED));
            tell(statement, tables, taken, now);
            statement.execute(tables.in("drop table {told}"));
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

    private static String told(ImportTables tables, Instant now) {
        return tables.in(TOLD).replace("{now}", now.toString());
    }

    private void tell(Statement statement, ImportTables tables, ObservationImport taken, Instant now)
            throws SQLException {
        try (ResultSet written = statement.executeQuery(tables.in(WRITTEN))) {
            while (written.next()) {
                outbox.record(new ObservationsImported(
                                taken.id(),
                                written.getString(1),
                                written.getInt(2),
                                written.getInt(3),
                                written.getString(4),
                                written.getString(5),
                                now)
                        .event());
            }
        }
    }
}
