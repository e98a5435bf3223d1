package vn.hue.ansinh.gateway.feed;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.testing.EventStream;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.Shelf;
import vn.hue.ansinh.gateway.testing.Teller;
import vn.hue.ansinh.kit.testing.ContractFilter;

/** A gateway goes on while its database is set back to an earlier state; the broker tells again what it told since. */
@QuarkusTest
@WithTestResource(
        value = Neighbours.class,
        initArgs = {
            @ResourceArg(name = "store", value = "here"),
            // A database of its own: what is lost stays lost.
            @ResourceArg(name = "ansinh_feed_patience", value = "PT29S")
        })
class RestoredTest {
    private static final String KEEP_OFFSETS =
            "create table as_backed_up as select topic, part, next_offset from feed_position";
    /** As a restore would leave it: the later events, the offsets behind them and their numbers are gone. */
    private static final List<String> RESTORE = List.of(
            "select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where datname = current_database() and application_name like 'feed-intake%'",
            "delete from feed_event where seq > ${position}",
            "delete from feed_position",
            "insert into feed_position select * from as_backed_up",
            "drop table as_backed_up",
            "select setval(pg_get_serial_sequence('feed_event', 'seq'), ${position})");

    private Teller teller;
    private String kept;
    private String lost;
    private List<String> toldSince;

    @BeforeAll
    static void bePatient() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    }

    @BeforeEach
    void aFeedThatWasBackedUpAndWentOn() throws SQLException {
        teller = new Teller();
        await().until(() -> given().get("/api/v1/events").statusCode() == 200);
        kept = positionOnceToldOf(teller.verdict("IND-01-01", "BACKED_UP"));
        run(KEEP_OFFSETS);
        String first = teller.verdict("IND-01-02", "SINCE");
        String second = teller.verdict("IND-01-03", "SINCE");
        lost = positionOnceToldOf(second);
        toldSince = List.of(first, second);
    }

    @AfterEach
    void close() {
        teller.close();
    }

    @Test
    void whoKnowsWhatWasLostIsToldToBeginAnewAndAllOthersMissNothing() throws SQLException {
        try (EventStream stream = EventStream.open(RestAssured.port, "?after=" + kept, null, null)) {
            await().until(() -> stream.data().size() == 2);

            restore();

            await().until(stream::isOver);
        }
        await().until(() -> after(kept).getList("items.id").size() == 2);
        given().filter(new ContractFilter())
                .get("/api/v1/events?after=" + lost)
                .then()
                .statusCode(410)
                .body("code", is("events-expired"));
        assertEquals(toldSince.stream().sorted().toList(), sorted(after(kept).getList("items.id")));
        assertTrue(Long.parseLong(after(kept).getString("items[0].sequence")) > Long.parseLong(lost));
        given().header("Accept", "text/event-stream")
                .header("Last-Event-ID", lost)
                .get("/api/v1/events")
                .then()
                .statusCode(410);
    }

    @Test
    void whoListensFromAPositionThatStandsHearsWhatIsToldAgain() throws SQLException {
        restore();
        await().until(() -> after(kept).getList("items.id").size() == 2);

        try (EventStream stream = EventStream.open(RestAssured.port, "?after=" + kept, null, null)) {
            String next = teller.verdict("IND-01-04", "AFTERWARDS");

            await().until(() -> stream.data().stream().anyMatch(data -> data.contains(next)));
            assertEquals(3, stream.data().size());
        }
    }

    @Test
    void aWebhookIsSentWhatIsToldAgain() throws SQLException {
        restore();
        run("insert into webhook (id, url, description, asked, types, created_by, last_seq) values (gen_random_uuid(),"
                + " 'https://127.0.0.1', '', '{indicator.status-changed}', '{vn.hue.ansinh.indicator.status-changed.v1}', 'backed up', "
                + kept
                + ")");

        await().until(() -> numberOf("select count(distinct event_id) from webhook_delivery where event_id in ('"
                        + String.join("', '", toldSince) + "')")
                == 2);
        run("delete from webhook");
    }

    @Test
    void noNumberIsGivenTwiceHoweverOftenTheSameStateIsRestored() throws SQLException {
        run("select feed_restored()");
        long once = nextNumber();

        run("select feed_restored()");

        assertTrue(nextNumber() > once);
        run("drop table as_backed_up");
    }

    private void restore() throws SQLException {
        try (Connection connection = Shelf.database().connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String step : RESTORE) {
                statement.execute(step.replace("${position}", kept));
            }
            connection.commit();
        }
    }

    private static String positionOnceToldOf(String id) {
        await().until(() -> whole().getList("items.id").contains(id));
        return whole().getString("position");
    }

    private static JsonPath whole() {
        return given().get("/api/v1/events?limit=500").jsonPath();
    }

    private static JsonPath after(String position) {
        return given().get("/api/v1/events?after=" + position).jsonPath();
    }

    private static List<String> sorted(List<String> ids) {
        return ids.stream().sorted().toList();
    }

    private static long nextNumber() throws SQLException {
        return numberOf("select nextval(pg_get_serial_sequence('feed_event', 'seq'))");
    }

    private static long numberOf(String query) throws SQLException {
        try (Connection connection = Shelf.database().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = Shelf.database().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
