package vn.hue.ansinh.gateway.store;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.Future;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.feed.Pulse;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.Tokens;

/** Somebody reads the feed, and each of his pages takes the database longer than anybody would wait. */
@QuarkusTest
@WithTestResource(
        value = Neighbours.class,
        initArgs = {
            @ResourceArg(name = "store", value = "here"),
            @ResourceArg(name = "ansinh_door_trusted-proxies", value = "127.0.0.0/8"),
            @ResourceArg(name = "ansinh_feed_listeners-per-caller", value = "2")
        })
class BulkheadTest {
    private static final String GREEDY = "203.0.113.80";
    private static final int HIS_TURNS = 4;
    private static final int ASKED = 20;

    @Inject
    Store store;

    @Inject
    Pulse pulse;

    private Connection slowness;
    private List<CompletableFuture<Response>> pages;

    @BeforeEach
    void manySlowPages() throws SQLException {
        await().until(store::isOpen);
        slowness = store.line("bulkhead-test");
        slowness.setAutoCommit(false);
        try (Statement lock = slowness.createStatement()) {
            lock.execute("lock table feed_event in access exclusive mode");
        }
        int port = RestAssured.port;
        pages = IntStream.range(0, ASKED)
                .mapToObj(page -> CompletableFuture.supplyAsync(
                        () -> from(GREEDY).port(port).get("/api/v1/events"), command -> new Thread(command).start()))
                .toList();
        await().until(() -> waitingForTheTable() >= HIS_TURNS);
    }

    @AfterEach
    void quickAgain() throws SQLException {
        slowness.rollback();
        slowness.close();
        pages.forEach(CompletableFuture::join);
    }

    @Test
    void othersAreServedMeanwhile() {
        from("203.0.113.81")
                .auth()
                .oauth2(Tokens.of("SYT", "approver"))
                .get("/api/v1/webhooks")
                .then()
                .statusCode(200)
                .time(lessThan(2_000L));
    }

    @Test
    void theDoorItselfFindsATurnHoweverMuchCallersAsk() {
        Future<Boolean> looked = pulse.beats();

        await().atMost(Duration.ofSeconds(2)).until(looked::succeeded);
    }

    @Test
    void whoAsksMoreThanHisShareIsToldSoonToComeAgain() {
        long began = System.nanoTime();
        CompletableFuture.anyOf(pages.toArray(CompletableFuture[]::new)).join();

        from(GREEDY)
                .filter(new ContractFilter())
                .get("/api/v1/events")
                .then()
                .statusCode(503)
                .header("Retry-After", is("2"))
                .body("code", is("service-busy"));

        Duration waited = Duration.ofNanos(System.nanoTime() - began);
        assertTrue(waited.compareTo(Duration.ofSeconds(7)) < 0, waited::toString);
    }

    private long waitingForTheTable() throws SQLException {
        String sql = "select count(*) from pg_locks where relation = 'feed_event'::regclass and not granted"
                + " and mode = 'AccessShareLock'";
        try (Statement select = slowness.createStatement();
                ResultSet row = select.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static RequestSpecification from(String address) {
        return given().header("X-Forwarded-For", address);
    }
}
