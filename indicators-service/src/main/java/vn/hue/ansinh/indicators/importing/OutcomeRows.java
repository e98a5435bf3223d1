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

/**
 * What became of each row, in the order in which they were sent; but of the rejected ones of an import that was refused as
 * a whole those come first that have a fault of their own, so that it is not looked for among all that were held back.
 */
@ApplicationScoped
class OutcomeRows {
    private static final String COLUMNS =
            "indicator, component, place, period, breakdown, value, numerator, denominator,"
                    + " status, missing_reason, definition_version, synthetic, withdrawn";

    private static final String SHOWN =
            "select row, line, sheet, coalesce(outcome, 'UNCHANGED') as outcome, judged.faults, warnings, raw, leaves, "
                    + COLUMNS;

    // Of a row that is as it was nothing is kept but what was sent, unless something is strange about it.
    private static final String EVERY = SHOWN + """
             from (select * from {rows} where row > ? order by row limit ?) sent
            left join (select row, outcome, faults, warnings from {judged}) judged using (row) order by row
            """;
    private static final String UNCHANGED = SHOWN + """
             from {rows} sent
            left join (select row, outcome, faults, warnings from {judged}) judged using (row)
            where row > ? and coalesce(outcome, 'UNCHANGED') = 'UNCHANGED' order by row limit ?
            """;
    private static final String HELD_BACK = UNCHANGED.replace("= 'UNCHANGED'", "<> 'REJECTED'");
    private static final String OF_OUTCOME = SHOWN + """
             from (select row, outcome, faults, warnings from {judged}
                   where row > ? and outcome = '{outcome}' order by row limit ?) judged
            join (select row, line, sheet, raw, leaves, {columns} from {rows}) sent using (row) order by row
            """.replace("{columns}", COLUMNS);

    // More than a file may have rows: where those begin, for the cursor, that only another row keeps out.
    private static final int BEHIND = 500_000_000;

    private final AgroalDataSource database;

    OutcomeRows(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * @param place of the last one that was told; 0 to begin
     * @param wanted null for every outcome; of an import refused as a whole every row is rejected
     */
    List<OutcomeView> after(ObservationImport of, int place, @Nullable RowOutcome wanted, int limit) {
        of.mustRememberRows();
        if (!of.isDone()) {
            return List.of();
        }
        ImportTables tables = ImportTables.of(of.id());
        if (of.isRefusedAsWhole() && wanted != null) {
            return wanted == RowOutcome.REJECTED ? refused(tables, place, limit) : List.of();
        }
        return ask(tables.in(statement(wanted)), place, limit, of.isRefusedAsWhole());
    }

    private List<OutcomeView> refused(ImportTables tables, int place, int limit) {
        List<OutcomeView> views = new ArrayList<>();
        if (place < BEHIND) {
            views.addAll(ask(tables.in(statement(RowOutcome.REJECTED)), place, limit, true));
        }
        if (views.size() < limit) {
            int last = Math.max(place - BEHIND, 0);
            ask(tables.in(HELD_BACK), last, limit - views.size(), true).stream()
                    .map(view -> view.at(BEHIND + view.row()))
                    .forEach(views::add);
        }
        return views;
    }

    private List<OutcomeView> ask(String sql, int row, int limit, boolean refused) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setInt(1, row);
            query.setInt(2, limit);
            return views(query, refused);
        } catch (SQLException failure) {
            throw new DatabaseTrouble(failure);
        }
    }

    private static String statement(@Nullable RowOutcome wanted) {
        if (wanted == null) {
            return EVERY;
        }
        return wanted == RowOutcome.UNCHANGED ? UNCHANGED : OF_OUTCOME.replace("{outcome}", wanted.name());
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
                row.getInt("row"),
                row.getObject("line", Integer.class),
                row.getString("sheet"),
                refused ? RowOutcome.REJECTED : RowOutcome.valueOf(row.getString("outcome")),
                row.getString("leaves"),
                sent(row),
                Faults.shown(good && refused ? BookFault.WHOLE_IMPORT_REFUSED.code() : faults),
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
            cells.add(flag ? "t".equals(cell) ? "true" : null : cell);
        }
        return cells;
    }
}
