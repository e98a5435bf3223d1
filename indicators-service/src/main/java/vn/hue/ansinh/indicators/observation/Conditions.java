package vn.hue.ansinh.indicators.observation;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * What a question asks of the observation {@code o}, and what is bound to it. Only the conditions that were asked for are
 * there: the index serves those, and no "or" that might be empty. All of them are constants of this code.
 */
final class Conditions {
    private final StringBuilder sql = new StringBuilder();
    private final List<Object> bound = new ArrayList<>();

    /** @param values as many as there are question marks */
    Conditions add(String condition, Object... values) {
        sql.append(condition);
        bound.addAll(List.of(values));
        return this;
    }

    String sql() {
        return sql.toString();
    }

    void bindTo(PreparedStatement query) throws SQLException {
        int index = 0;
        for (Object value : bound) {
            // The driver knows instants only with an offset.
            query.setObject(++index, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
        }
    }
}
