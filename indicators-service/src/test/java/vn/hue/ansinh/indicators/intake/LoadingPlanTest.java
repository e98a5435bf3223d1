package vn.hue.ansinh.indicators.intake;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.indicators.NewCatalogue;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.indicators.progress.WatchingVerdicts;
import vn.hue.ansinh.kit.table.PlanLoading;
import vn.hue.ansinh.kit.testing.RealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
class LoadingPlanTest extends OnRealParts {
    private static final List<String> TABLES =
            List.of("plan", "policy_area", "indicator", "target", "task", "observation", "outbox", "catalogue_change");

    @Inject
    LoadingPlan plan;

    @Inject
    PlanLoading loading;

    @Inject
    WatchingVerdicts verdicts;

    @Inject
    AgroalDataSource database;

    @ParameterizedTest
    @CsvSource({"plan,1", "policy_area,10", "indicator,25", "target,26", "indicator_component,8", "task,94"})
    void theTablesOfThePlanAreIn(String table, int rows) {
        assertEquals(rows, books.count(table));
    }

    @Test
    void figuresAreThePublishedOnesAndTheHistoryOfTheDemonstration() {
        assertEquals(
                List.of("DEMONSTRATION t 18", "PUBLISHED f 24"),
                books.texts("select concat_ws(' ', source_kind, synthetic, count(*)) from observation"
                        + " group by source_kind, synthetic order by source_kind"));
    }

    @Test
    void aSecondLoadChangesNothing() {
        theFirstLoadIsOver();
        String before = everything();

        loading.inTurn(plan::load);

        assertEquals(before, everything());
    }

    @Test
    void whatAPersonHasChangedTheTablesNoLongerOverwrite() {
        String tag = get("/policy-areas/PA-06").extract().header("ETag");
        String table = NewCatalogue.areaOf("KH-197-2021").replace("91", "6");
        NewCatalogue.put("/policy-areas/PA-06", tag, table).statusCode(200);

        loading.inTurn(plan::load);

        get("/policy-areas/PA-06").body("name.en", equalTo("New area"));
        books.clearCatalogue();
        loading.inTurn(plan::load);
        get("/policy-areas/PA-06").body("slug", not(equalTo("moi")));
    }

    @Test
    void severalInstancesMayLoadAtOnce() {
        theFirstLoadIsOver();
        String before = everything();

        IntStream.range(0, 4)
                .mapToObj(instance -> CompletableFuture.runAsync(() -> loading.inTurn(plan::load)))
                .toList()
                .forEach(CompletableFuture::join);

        assertEquals(before, everything());
    }

    @Test
    void figuresThatAreNewWaitForAnImportOfTheirIndicatorAndAreThenStatedOnce() throws SQLException {
        String row = books.texts("select source_row from observation where source_kind = 'PUBLISHED'"
                        + " and indicator = 'IND-02-01' order by period desc limit 1")
                .get(0);
        String title = books.texts("select source_title from observation where source_row = '" + row + "'")
                .get(0);
        String ofRow = "observation where source_row = '" + row + "'";
        int before = books.count(ofRow);
        CompletableFuture<Void> start;
        try (Connection importing = database.getConnection();
                Statement statement = importing.createStatement()) {
            importing.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtextextended('observations/IND-02-01', 197))");
            write("update observation set source_title = 'Older' where source_row = '" + row + "'");
            start = CompletableFuture.runAsync(() -> loading.inTurn(plan::load));
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> books.count("pg_locks where locktype = 'advisory' and not granted") == 1);
            assertEquals(before, books.count(ofRow));
            importing.commit();
        }

        start.join();
        loading.inTurn(plan::load);

        assertEquals(before + 1, books.count(ofRow));
        write("delete from observation where source_title = 'Older'");
        write("update observation set source_title = '" + title + "', revision = revision - 1 where source_row = '"
                + row + "'");
    }

    /** As nobody can in production. */
    private void write(String sql) {
        books.run("alter table observation disable trigger user; " + sql
                + "; alter table observation enable trigger user");
    }

    @Test
    void aStartWithoutNewFiguresWaitsForNobody() throws SQLException {
        loading.inTurn(plan::load);
        try (Connection importing = database.getConnection();
                Statement statement = importing.createStatement()) {
            importing.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtextextended('observations/IND-02-01', 197))");

            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> loading.inTurn(plan::load));

            importing.rollback();
        }
    }

    /** What other tests took back is told again here, and not by the look at the verdicts that some minute brings. */
    private void theFirstLoadIsOver() {
        loading.inTurn(plan::load);
        verdicts.look();
        await().atMost(Duration.ofSeconds(30)).until(() -> books.count("outbox") == 0);
    }

    private String everything() {
        return TABLES.stream()
                .map(table ->
                        books.texts("select coalesce(jsonb_agg(to_jsonb(t) order by to_jsonb(t)::text), '[]') from "
                                + table + " t"))
                .toList()
                .toString();
    }
}
