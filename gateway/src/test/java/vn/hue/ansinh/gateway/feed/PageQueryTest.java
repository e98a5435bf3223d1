package vn.hue.ansinh.gateway.feed;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hue.ansinh.gateway.store.Store;
import vn.hue.ansinh.gateway.testing.Neighbours;

/** A long feed of which its reader gets little; nothing of this is ever committed. */
@QuarkusTest
@WithTestResource(value = Neighbours.class, initArgs = @ResourceArg(name = "store", value = "here"))
class PageQueryTest {
    private static final String SUBMITTED = "vn.hue.ansinh.report.submitted.v1";
    private static final String STATUS = "vn.hue.ansinh.indicator.status-changed.v1";
    private static final String REVISED = "vn.hue.ansinh.target.revised.v1";
    private static final Audience NOBODY = new Audience(false, null);
    private static final Audience HEALTH = new Audience(false, "SYT");
    private static final Audience OFFICE = new Audience(true, null);
    /** Of each 5,000 one is a revised target and one was submitted by SYT; of the others each tenth is public. */
    private static final String LONG_FEED = """
        insert into feed_event (event_id, type, source, subject, agency, readers, time, data)
        select gen_random_uuid()::text,
               case when n %% 5000 = 7 then '%3$s' when n %% 10 = 0 then '%2$s' else '%1$s' end,
               '/page-query-test', 'x',
               case when n %% 5000 = 9 then 'SYT' when n %% 10 = 0 or n %% 5000 = 7 then null else 'SGDDT' end,
               case when n %% 10 = 0 or n %% 5000 = 7 then 'PUBLIC' else 'AGENCY' end,
               now(), '{}'
        from generate_series(1, 20000) n
        """.formatted(SUBMITTED, STATUS, REVISED);

    @Inject
    Store store;

    private final FeedEvents events = new FeedEvents();
    private Connection database;
    private long before;

    @BeforeEach
    void aLongFeed() throws SQLException {
        await().until(store::isOpen);
        database = store.line("page-query-test");
        database.setAutoCommit(false);
        before = events.head(database);
        run(LONG_FEED);
        run("analyze feed_event");
    }

    @AfterEach
    void leaveNothing() throws SQLException {
        database.rollback();
        database.close();
    }

    static Stream<Scope> scopesThatCoverFewEvents() {
        return Stream.of(
                new Scope(NOBODY, Set.of(REVISED)),
                new Scope(HEALTH, Set.of(SUBMITTED)),
                new Scope(HEALTH, Set.of(SUBMITTED, REVISED)),
                new Scope(OFFICE, Set.of(REVISED)));
    }

    @ParameterizedTest
    @MethodSource("scopesThatCoverFewEvents")
    void whoIsToldLittleDoesNotHaveAllTheRestLookedThrough(Scope scope) throws SQLException {
        long read = eventsRead();

        FeedPage page = events.page(database, before, scope, 500);

        assertTrue(page.events().size() >= 4, () -> page.events().size() + " events");
        long looked = eventsRead() - read;
        assertTrue(looked < 200, () -> looked + " looked at");
    }

    static Stream<Scope> allScopes() {
        return Stream.of(NOBODY, HEALTH, OFFICE).flatMap(audience -> Stream.of(
                        Set.<String>of(), Set.of(REVISED), Set.of(STATUS, SUBMITTED), Set.of(SUBMITTED))
                .map(types -> new Scope(audience, types)));
    }

    @ParameterizedTest
    @MethodSource("allScopes")
    void eachIsToldWhatHeMayBeToldAndNothingElse(Scope scope) throws SQLException {
        Set<Long> covered = events.page(database, before, Scope.EVERYTHING, 20_000).events().stream()
                .filter(scope::covers)
                .map(FeedEvent::seq)
                .limit(300)
                .collect(Collectors.toCollection(TreeSet::new));

        FeedPage page = events.page(database, before, scope, 300);

        assertEquals(
                List.copyOf(covered), page.events().stream().map(FeedEvent::seq).toList());
    }

    @Test
    void aPageEndsWhereTheTextsOfAllStrandsTogetherFillIt() throws SQLException {
        run("update feed_event set characters = 100, data = ('\"' || repeat('x', 98) || '\"')::json");
        Scope scope = new Scope(HEALTH, Set.of(STATUS, SUBMITTED, REVISED));

        FeedPage page = events.page(database, before, scope, new FeedEvents.Most(500, 1_000));

        assertEquals(10, page.events().size());
        assertTrue(page.more());
    }

    /** Of the table, in this transaction. */
    private long eventsRead() throws SQLException {
        String sql = "select coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0) from pg_stat_xact_user_tables"
                + " where relname = 'feed_event'";
        try (Statement select = database.createStatement();
                ResultSet row = select.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
