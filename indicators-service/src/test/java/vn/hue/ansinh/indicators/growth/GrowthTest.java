package vn.hue.ansinh.indicators.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.OnPlaces;
import vn.hue.ansinh.indicators.progress.WatchingVerdicts;
import vn.hue.ansinh.kit.testing.RealParts;

/** Reads do the same work however long the history behind them has become. */
@QuarkusTest
@WithTestResource(RealParts.class)
class GrowthTest extends OnPlaces {
    private static final int FEW = 5;
    private static final int HUNDRED_TIMES_AS_MANY = 500;
    private static final int MONTHS_AND_PLACES = 60;

    private static final List<String> READS = List.of(
            "/indicators/IND-02-01/progress",
            "/indicators/IND-02-01/progress?asOf=2025-02-01T00:00:00Z",
            "/indicators/IND-02-01/targets",
            "/indicators/IND-02-01/verdicts",
            "/indicators/IND-02-01/observations?place=46",
            "/indicators/IND-02-01/aggregates?from=2023&to=2023",
            "/indicators/IND-05-02/observations?place=19750&from=2023&to=2023&limit=5",
            "/indicators/IND-05-02/observations?limit=5&cursor="
                    + cursor("2023-12", "19750", "2021-07-01", "", "ETHNICITY=E1", "1"),
            "/observations?limit=5",
            "/observations?indicator=IND-05-02&limit=5&cursor="
                    + cursor("IND-05-02", "2023-12", "19750", "2021-07-01", "", "ETHNICITY=E1", "1"),
            "/indicators?limit=5",
            "/tasks?limit=5",
            "/progress?limit=5",
            "/progress?limit=5&asOf=2025-02-01T00:00:00Z",
            "/progress/summary",
            "/reconciliation?period=2022");

    private static final String GROW = """
        insert into observation (id, indicator, place_code, place_valid_from, period, breakdown, value, numerator,
               denominator, status, synthetic, definition_version, revision, source_kind, source_import, recorded_at)
        select uuidv7(), 'IND-05-02', p.code, p.valid_from,
               to_char(date '2023-01-01' + make_interval(months => m), 'YYYY-MM'), 'ETHNICITY=E' || g, 50, 50, 100,
               'A', false, 1, 1, 'IMPORT', uuidv7(), timestamptz '2024-02-01'
        from generate_series(%d, %d) g, generate_series(0, 11) m,
             (select code, valid_from from place where level = 'COMMUNE' and valid_from = '2021-07-01'
              order by code limit 5) p
        """;

    private static final String ROWS_AND_BLOCKS = """
        select cast((select sum(coalesce(seq_tup_read, 0)) from pg_stat_user_tables where relname in (%1$s))
                  + (select sum(idx_tup_read) from pg_stat_user_indexes where relname in (%1$s)) as bigint)
            || ' '
            || cast((select sum(heap_blks_read + heap_blks_hit + coalesce(idx_blks_read + idx_blks_hit, 0))
                     from pg_statio_user_tables where relname in (%1$s)) as bigint)
        """.formatted(
                    "'observation', 'indicator', 'indicator_component', 'definition', 'target',"
                            + " 'target_milestone', 'plan', 'policy_area', 'place', 'assignment', 'task',"
                            + " 'task_note', 'verdict_told', 'verdict_current', 'catalogue_change'");

    @Inject
    FlushingStatistics flushing;

    @Inject
    SessionFactory sessions;

    @Inject
    WatchingVerdicts watching;

    private static final int TRIES = 5;

    private record Work(long statements, long rows, long blocks) {
        /** What others do meanwhile only adds. */
        Work least(Work other) {
            return new Work(
                    Math.min(statements, other.statements), Math.min(rows, other.rows), Math.min(blocks, other.blocks));
        }
    }

    @BeforeEach
    void count() {
        clock.set("2025-03-01T09:00:00+07:00");
        // Or the schedule would keep verdicts ready between two counts.
        watching.look();
        sessions.getStatistics().setStatisticsEnabled(true);
        flushing.want(true);
    }

    @AfterEach
    void countNoMore() {
        flushing.want(false);
        sessions.getStatistics().setStatisticsEnabled(false);
        books.clearReported();
    }

    @Test
    void readsDoAsMuchWorkWithAHundredTimesTheHistory() {
        grow(1, FEW);
        Map<String, Work> before = work();

        grow(FEW + 1, HUNDRED_TIMES_AS_MANY);
        Map<String, Work> after = work();

        assertEquals(HUNDRED_TIMES_AS_MANY * MONTHS_AND_PLACES, countGrown());
        READS.forEach(read -> holds(read, before.get(read), after.get(read)));
    }

    /** A deeper index costs a block or two for each step into it, never more rows. */
    private static void holds(String read, Work before, Work after) {
        String told = read + " took " + before + " and then " + after;
        assertTrue(before.rows() > 0, told);
        assertEquals(before.statements(), after.statements(), told);
        assertTrue(after.rows() <= before.rows() * 2 + 50, told);
        assertTrue(after.blocks() <= before.blocks() * 3 + 100, told);
    }

    private void grow(int from, int to) {
        books.run(GROW.formatted(from, to));
        books.run("vacuum (analyze) observation");
    }

    private Map<String, Work> work() {
        Map<String, Work> work = new LinkedHashMap<>();
        for (String read : READS) {
            // Once before, so that nothing is counted that only the first call does.
            get(read).statusCode(200);
            work.put(
                    read,
                    IntStream.range(0, TRIES)
                            .mapToObj(time -> workOf(read))
                            .reduce(Work::least)
                            .orElseThrow());
        }
        return work;
    }

    private Work workOf(String read) {
        long statements = sessions.getStatistics().getPrepareStatementCount();
        long[] start = rowsAndBlocks();
        get(read).statusCode(200);
        long[] end = rowsAndBlocks();
        return new Work(
                sessions.getStatistics().getPrepareStatementCount() - statements, end[0] - start[0], end[1] - start[1]);
    }

    private long[] rowsAndBlocks() {
        String[] both = books.texts(ROWS_AND_BLOCKS).get(0).split(" ", -1);
        return new long[] {Long.parseLong(both[0]), Long.parseLong(both[1])};
    }

    private int countGrown() {
        return Integer.parseInt(books.texts("select count(*) from observation where breakdown like 'ETHNICITY=E%'")
                .get(0));
    }

    private static String cursor(String... keys) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join("\u001f", keys).getBytes(StandardCharsets.UTF_8));
    }
}
