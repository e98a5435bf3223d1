package vn.hue.ansinh.indicators.observation;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * An observation on a page.
 *
 * @param isHeld whether the public is not told of it
 */
public record ListedObservation(Observation observation, boolean isHeld) {
    /** What a page selects of the observation {@code k}: who asks for a figure needs to know of both at once. */
    public static final String COLUMNS = "k.*, " + HeldBack.IS_HELD + " as is_held";

    /** See {@link Observation#withoutInvention}. */
    public ListedObservation withoutInvention() {
        return new ListedObservation(observation.withoutInvention(), isHeld);
    }

    // Without the entity manager: it would compare each row with itself before the next question, and again at the end.
    public static List<ListedObservation> read(PreparedStatement question) throws SQLException {
        List<ListedObservation> found = new ArrayList<>();
        try (ResultSet row = question.executeQuery()) {
            while (row.next()) {
                found.add(new ListedObservation(ObservationRow.read(row), row.getBoolean("is_held")));
            }
        }
        return found;
    }
}
