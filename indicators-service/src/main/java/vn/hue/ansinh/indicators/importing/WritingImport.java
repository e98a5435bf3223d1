package vn.hue.ansinh.indicators.importing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import vn.hue.ansinh.kit.outbox.Outbox;
import vn.hue.ansinh.kit.problem.DatabaseTrouble;

/** States the good rows of an import, in the order of the index they go into, and tells of them by indicator. */
@ApplicationScoped
class WritingImport {
    private static final int UP_TO_VARIANT = 16;
    private static final String VARIANT = "8";
    private static final int BEHIND_COUNTER = 23;

    // An id for each row out of that of the import: its time and its random bits, and a counter between them (RFC 9562,
    // 6.2). A million draws of random bits would take a fifth of the time.
    private static final String WRITE = """
            insert into observation (id, indicator, component, place_code, place_valid_from, period, breakdown, value,
                   numerator, denominator, status, missing_reason, synthetic, withdrawn, definition_version, revision,
                   source_kind, source_import, source_agency, source_title, recorded_at)
            select case when {counted} then cast(? || lpad(to_hex(nth), 6, '0') || ? as uuid) end,
                   indicator, component, place_code, place_valid_from, period, breakdown, value,
                   numerator, denominator, status, missing_reason, synthetic, withdrawn, definition_version, revision,
                   'IMPORT', ?, ?, ?, ?
            from (
                select j.*, row_number() over (order by indicator, period, place_code, place_valid_from,
                           coalesce(component, ''), coalesce(breakdown, '')) as nth
                from {judged} j where outcome in ('CREATED', 'UPDATED')) j
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
    private final Outbox outbox;

    WritingImport(AgroalDataSource database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    void write(ObservationImport taken, Instant now) {
        ImportTables tables = ImportTables.of(taken.id());
        try (Connection connection = database.getConnection();
                PreparedStatement write = connection.prepareStatement(tables.in(WRITE));
                Statement statement = connection.createStatement()) {
            String id = taken.id().toString().replace("-", "");
            write.setString(1, id.substring(0, UP_TO_VARIANT) + VARIANT);
            write.setString(2, id.substring(BEHIND_COUNTER));
            write.setObject(3, taken.id());
            write.setString(4, taken.agency());
            write.setString(5, taken.title());
            write.setObject(6, now.atOffset(ZoneOffset.UTC));
            write.executeUpdate();
            tell(statement, tables, taken, now);
        } catch (SQLException failure) {
            throw new DatabaseTrouble(failure);
        }
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
