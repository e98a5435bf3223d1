package vn.hue.ansinh.indicators.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * How far the import is that is being taken in; there is never more than one. Its rows are judged and written in one
 * transaction, into which nobody can look; a sequence is seen at once, whatever becomes of the transaction.
 */
@ApplicationScoped
class Pace {
    static final int BEGUN = 0;
    static final int HELD_AGAINST_THE_BOOKS = 1;
    static final int JUDGED = 2;

    /** For the statement that writes: true for each row, and counts every hundredth of them. */
    static final String COUNTED = "(nth % 100 <> 0 or nextval('import_progress') > 0)";

    private static final int ROWS_OF_A_STEP = 100;
    private static final int LONGEST_TO_JUDGE = 45;
    private static final int HALF = 50;
    private static final int ALL = 100;
    private static final int NEARLY = 99;

    private final EntityManager database;

    Pace(EntityManager database) {
        this.database = database;
    }

    void begin() {
        database.createNativeQuery("select setval('import_progress', 0)").getSingleResult();
    }

    void reached(Connection connection, int step) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement("select setval('import_progress', ?)")) {
            set.setInt(1, step);
            set.execute();
        }
    }

    /** Rows that are as they were, or bad, are behind it already. */
    void judged(Connection connection, Counts found) throws SQLException {
        reached(connection, JUDGED + (found.unchanged() + found.rejected()) / ROWS_OF_A_STEP);
    }

    /** Of an import with so many rows: whether it writes already, and how much is behind it. */
    Standing standing(ImportState kept, int rows) {
        return kept == ImportState.CHECKING ? standing(rows) : new Standing(kept, kept.isOver() ? ALL : 0);
    }

    private Standing standing(int rows) {
        long step = ((Number) database.createNativeQuery("select last_value from import_progress")
                        .getSingleResult())
                .longValue();
        if (step < JUDGED) {
            return new Standing(ImportState.CHECKING, step == BEGUN ? 0 : LONGEST_TO_JUDGE);
        }
        long done = (step - JUDGED) * ROWS_OF_A_STEP;
        return new Standing(ImportState.WRITING, (int) Math.min(NEARLY, HALF + HALF * done / Math.max(1, rows)));
    }

    /** @param percent of the work, judging taken for half of it */
    record Standing(ImportState state, int percent) {}
}
