package vn.hue.ansinh.indicators.observation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the table of observations, read as it stands there; the cursor is the reader's. */
public final class ObservationRow {
    private ObservationRow() {}

    public static Observation read(ResultSet row) throws SQLException {
        return new Observation(
                row.getObject("id", UUID.class),
                new Statement(
                        series(row),
                        figure(row),
                        row.getInt("definition_version"),
                        source(row),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("withdrawn")),
                row.getInt("revision"));
    }

    private static Series series(ResultSet row) throws SQLException {
        return new Series(
                row.getString("indicator"),
                row.getString("component"),
                row.getString("place_code"),
                row.getObject("place_valid_from", LocalDate.class),
                row.getString("period"),
                row.getString("breakdown"));
    }

    private static Figure figure(ResultSet row) throws SQLException {
        return new Figure(
                row.getBigDecimal("value"),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                ObservationStatus.valueOf(row.getString("status")),
                word(row.getString("missing_reason")),
                row.getBoolean("synthetic"));
    }

    private static @Nullable MissingReason word(@Nullable String reason) {
        return reason == null ? null : MissingReason.valueOf(reason);
    }

    private static Source source(ResultSet row) throws SQLException {
        return new Source(
                Source.Kind.valueOf(row.getString("source_kind")),
                row.getString("source_agency"),
                row.getObject("source_report", UUID.class),
                row.getObject("source_report_version", Integer.class),
                row.getString("source_title"),
                row.getString("source_url"),
                row.getString("source_row"),
                row.getObject("source_import", UUID.class));
    }
}
