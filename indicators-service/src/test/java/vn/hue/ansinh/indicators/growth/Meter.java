package vn.hue.ansinh.indicators.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.SessionFactory;
import vn.hue.ansinh.indicators.Books;

/** Counts what the database does for one piece of work: statements, rows read and blocks touched. */
@ApplicationScoped
public class Meter {
    private static final String ROWS_AND_BLOCKS = """
            select cast((select sum(coalesce(seq_tup_read, 0)) from pg_stat_user_tables where relname in (%1$s))
                      + (select sum(idx_tup_read) from pg_stat_user_indexes where relname in (%1$s)) as bigint)
                || ' '
                || cast((select sum(heap_blks_read + heap_blks_hit + coalesce(idx_blks_read + idx_blks_hit, 0))
                         from pg_statio_user_tables where relname in (%1$s)) as bigint)
            """.formatted(
                    "'observation', 'indicator', 'indicator_component', 'definition', 'target', 'plan',"
                            + " 'policy_area', 'place', 'assignment', 'task', 'task_note', 'verdict_told', 'verdict_years_told',"
                            + " 'verdict_current', 'target_milestone', 'catalogue_change', 'plan_series', 'indicator_extent', 'held_back'");

    private static final int TRIES = 5;
    private static final int MOST_TRIES = 100;
    private static final int ENOUGH = 3;

    private final Books books;
    private final FlushingStatistics flushing;
    private final SessionFactory sessions;

    Meter(Books books, FlushingStatistics flushing, SessionFactory sessions) {
        this.books = books;
        this.flushing = flushing;
        this.sessions = sessions;
    }

    /** What one piece of work took. */
    public record Work(long statements, long rows, long blocks) {
        /** What others do meanwhile only adds. */
        Work least(Work other) {
            return new Work(
                    Math.min(statements, other.statements), Math.min(rows, other.rows), Math.min(blocks, other.blocks));
        }

        /**
         * A deeper index costs a block or two for each step into it, never more rows; another plan may read one of the
         * small tables whole. What grows with the history would be thousands.
         */
        public void mustHoldFor(String what, Work after) {
            String told = what + " took " + this + " and then " + after;
            assertTrue(rows > 0, told);
            assertEquals(statements, after.statements, told);
            assertTrue(after.rows <= rows * 2 + 200, told);
            assertTrue(after.blocks <= blocks * 3 + 100, told);
        }
    }

    public void begin() {
        sessions.getStatistics().setStatisticsEnabled(true);
        flushing.want(true);
    }

    public void end() {
        flushing.want(false);
        sessions.getStatistics().setStatisticsEnabled(false);
    }

    /**
     * The least of several times, and once before, so that nothing is counted that only the first call does. What others
     * do beside it may last for all of them, but does not come to the same every time: the least is seen three times.
     */
    public Work of(Runnable work) {
        work.run();
        List<Work> seen = new ArrayList<>();
        do {
            seen.add(once(work));
        } while (seen.size() < TRIES || seen.size() < MOST_TRIES && !isSettled(seen));
        return least(seen);
    }

    private static boolean isSettled(List<Work> seen) {
        long least = least(seen).statements;
        return seen.stream().filter(work -> work.statements == least).count() >= ENOUGH;
    }

    private static Work least(List<Work> seen) {
        return seen.stream().reduce(Work::least).orElseThrow();
    }

    private Work once(Runnable work) {
        long statements = sessions.getStatistics().getPrepareStatementCount();
        long[] start = rowsAndBlocks();
        work.run();
        long[] end = rowsAndBlocks();
        return new Work(
                sessions.getStatistics().getPrepareStatementCount() - statements, end[0] - start[0], end[1] - start[1]);
    }

    private long[] rowsAndBlocks() {
        String[] both = books.texts(ROWS_AND_BLOCKS).get(0).split(" ", -1);
        return new long[] {Long.parseLong(both[0]), Long.parseLong(both[1])};
    }
}
