package vn.hue.ansinh.indicators.indicator;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import vn.hue.ansinh.kit.problem.DatabaseTrouble;

/** What figures tell an amount of, in plain SQL: whoever shows a page of them needs nothing else of their indicators. */
@ApplicationScoped
public class Quantities {
    private static final String ASKED_FOR = "select code, measure_kind, unit_vi from indicator where code = any (?)";

    private final AgroalDataSource database;

    Quantities(AgroalDataSource database) {
        this.database = database;
    }

    /** By the codes of the indicators; without those that nobody knows. */
    public Map<String, Quantity> of(Collection<String> indicators) {
        if (indicators.isEmpty()) {
            return Map.of();
        }
        try (Connection connection = database.getConnection();
                PreparedStatement question = connection.prepareStatement(ASKED_FOR)) {
            question.setArray(1, connection.createArrayOf("text", indicators.toArray()));
            return read(question);
        } catch (SQLException failure) {
            throw new DatabaseTrouble(failure);
        }
    }

    private static Map<String, Quantity> read(PreparedStatement question) throws SQLException {
        Map<String, Quantity> found = new HashMap<>();
        try (ResultSet rows = question.executeQuery()) {
            while (rows.next()) {
                MeasureKind kind = MeasureKind.valueOf(rows.getString("measure_kind"));
                found.put(rows.getString("code"), Quantity.of(kind, rows.getString("unit_vi")));
            }
        }
        return found;
    }
}
