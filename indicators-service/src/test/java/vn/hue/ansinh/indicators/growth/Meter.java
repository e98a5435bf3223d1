package vn.hue.ansinh.indicators.growth;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.hue.ansinh.indicators.Books;

/**
 * Counts what the database does for one piece of work: statements, rows read and blocks touched. While it counts no schedule
 * runs, so that all of it is the work's; what the relay carries away it reads on a connection of its own.
 */
@ApplicationScoped
public class Meter {
    // The outbox is emptied by the relay, whenever it comes to it; an onlooker reads the next two; tables of an import
    // go
    // with it.
    private static final String TABLES = "schemaname = current_schema()"
            + " and relname !~ '^(outbox|inbox|observation_import|import_[0-9a-f]{32}.*)$'";

    private static final String ROWS_AND_BLOCKS = """
            select cast((select sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)) from pg_stat_user_tables where %1$s)
                      + (select sum(idx_tup_read) from pg_stat_user_indexes where %1$s) as bigint)
                || ' '
                || cast((select sum(heap_blks_read + heap_blks_hit + coalesce(idx_blks_read + idx_blks_hit, 0))
                         from pg_statio_user_tables where %1$s) as bigint)
            """.formatted(TABLES);

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int TRIES = 5;
    private static final int MOST_TRIES = 100;
    private static final int ENOUGH = 3;

    private final Books books;
    private final FlushingStatistics flushing;
    private final Scheduler schedules;

    Meter(Books books, FlushingStatistics flushing, Scheduler schedules) {
        this.books = books;
        this.flushing = flushing;
        this.schedules = schedules;
    }

    /** What one piece of work took. */
    public record Work(long statements, long rows, long blocks) {
        private static final int STEPS_FOR_EACH = 40;

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
            mustHoldFor(what, after, 0);
        }

        /** @param more pieces that the later work had to handle beyond those of the first: so many steps for each, in as many statements */
        public void mustHoldFor(String what, Work after, int more) {
            String told = what + " took " + this + " and then " + after;
            assertTrue(statements > 0 && rows > 0, told);
            assertEquals(statements, after.statements, told);
            assertTrue(after.rows <= rows * 2 + 500 + (long) more * STEPS_FOR_EACH, told);
            assertTrue(after.blocks <= blocks * 3 + 100 + (long) more * STEPS_FOR_EACH, told);
        }
    }

    public void begin() {
        schedules.pause();
        flushing.want(true);
    }

    public void end() {
        flushing.want(false);
        schedules.resume();
    }

    /**
     * The least of several times, and once before, so that nothing is counted that only the first call does. What was
     * under way when the schedules stopped may last for some of them: the least is seen three times.
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
        long[] start = rowsAndBlocks();
        long statements = CountingDriver.asked();
        work.run();
        await().atMost(SOON).until(flushing::isQuiet);
        long asked = CountingDriver.asked() - statements;
        long[] end = rowsAndBlocks();
        return new Work(asked, end[0] - start[0], end[1] - start[1]);
    }

    private long[] rowsAndBlocks() {
        String[] both = books.texts(ROWS_AND_BLOCKS).get(0).split(" ", -1);
        return new long[] {Long.parseLong(both[0]), Long.parseLong(both[1])};
    }
}
