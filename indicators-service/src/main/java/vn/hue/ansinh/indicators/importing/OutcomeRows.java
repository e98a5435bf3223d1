package vn.hue.ansinh.indicators.importing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.DatabaseTrouble;

/** What became of each row, in the order in which they were sent. */
@ApplicationScoped
class OutcomeRows {
    static final String COLUMNS = "indicator, component, place, period, breakdown, value, numerator, denominator,"
            + " status, missing_reason, definition_version, synthetic, withdrawn";

    private static final String EVERY = "select row, line, outcome, faults, warnings, raw, " + COLUMNS
            + " from {judged} where row > ? order by row limit ?";
    private static final String REJECTED = "select row, line, outcome, faults, warnings, raw, " + COLUMNS
            + " from {judged} where row > ? and outcome = 'REJECTED' order by row limit ?";
    private static final String OF_OUTCOME = "select row, line, outcome, faults, warnings, raw, " + COLUMNS
            + " from {judged} where row > ? and outcome = ? order by row limit ?";

    private final AgroalDataSource database;

    OutcomeRows(AgroalDataSource database) {
        this.database = database;
    }

    /** @param wanted null for every outcome; of an import refused as a whole every row is rejected */
    List<OutcomeView> after(ObservationImport of, int row, @Nullable RowOutcome wanted, int limit) {
        of.mustRememberRows();
        boolean refused = of.isRefusedAsWhole();
        if (!of.isDone() || (refused && wanted != null && wanted != RowOutcome.REJECTED)) {
            return List.of();
        }
        RowOutcome asked = refused ? null : wanted;
        String sql = ImportTables.of(of.id())
                .in(asked == null ? EVERY : asked == RowOutcome.REJECTED ? REJECTED : OF_OUTCOME);
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setInt(1, row);
            int next = 2;
            if (asked != null && asked != RowOutcome.REJECTED) {
                query.setString(next++, asked.name());
            }
            query.setInt(next, limit);
            return views(query, refused);
        } catch (SQLException failure) {
            throw new DatabaseTrouble(failure);
        }
    }

    private static List<OutcomeView> views(PreparedStatement query, boolean refused) throws SQLException {
        List<OutcomeView> views = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                views.add(view(rows, refused));
            }
        }
        return views;
    }

    private static OutcomeView view(ResultSet row, boolean refused) throws SQLException {
        String faults = row.getString("faults");
        boolean good = faults == null;
        return new OutcomeView(
                row.getInt("row"),
                row.getObject("line", Integer.class),
                refused ? RowOutcome.REJECTED : RowOutcome.valueOf(row.getString("outcome")),
                sent(row),
                Faults.shown(good && refused ? Fault.WHOLE_IMPORT_REFUSED.code() : faults),
                warnings(row.getString("warnings")));
    }

    private static List<String> warnings(@Nullable String joined) {
        return joined == null ? List.of() : List.of(joined.split(";", -1));
    }

    private static List<@Nullable String> sent(ResultSet row) throws SQLException {
        Array raw = row.getArray("raw");
        if (raw != null) {
            return new ArrayList<>(Arrays.asList((@Nullable String[]) raw.getArray()));
        }
        List<@Nullable String> cells = new ArrayList<>();
        for (String column : COLUMNS.split(",\\s*")) {
            String cell = row.getString(column);
            boolean flag = column.equals("synthetic") || column.equals("withdrawn");
            cells.add(flag ? "t".equals(cell) ? "true" : "false" : cell);
        }
        return cells;
    }
}
