package vn.hue.ansinh.gateway.feed;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.store.Store;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.Teller;

/** Broker and database answer all the while; what counts is whether events are taken in. */
@QuarkusTest
@WithTestResource(value = Neighbours.class, initArgs = @ResourceArg(name = "store", value = "here"))
class PulseTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    /** Some turns of whoever takes in, and longer than one look at the health is worth. */
    private static final Duration SOME_TURNS = Duration.ofSeconds(4);

    @Inject
    Intake intake;

    @Inject
    Pulse pulse;

    @Inject
    Store store;

    @Inject
    Topics topics;

    @Inject
    Writing writing;

    @Inject
    Restored restored;

    @Inject
    FeedSettings settings;

    @BeforeEach
    void begin() {
        new Teller().close();
        awaitTheFeedToBe("UP");
    }

    @AfterEach
    void goOn() {
        intake.stop();
        intake.start();
    }

    @Test
    void theFeedIsDownWhenNobodyTakesTheTopicsIn() {
        intake.stop();

        awaitTheFeedToBe("DOWN");
    }

    @Test
    void theFeedIsDownWhenNothingThatIsToldCanBeWritten() {
        inTheDatabase("alter table feed_event rename to feed_event_away");
        try (Teller teller = new Teller()) {
            teller.verdict("IND-06-01", "UNWRITTEN");

            awaitTheFeedToBe("DOWN");
            assertNothingBeats();
        } finally {
            inTheDatabase("alter table feed_event_away rename to feed_event");
        }
        awaitTheFeedToBe("UP");
    }

    @Test
    void theFeedIsDownWhenWhoHoldsTheLockHasLookedThroughNothing() throws SQLException {
        try (Connection line = inPlaceOfTheIntake()) {
            await().during(SOME_TURNS).atMost(LONG).until(() -> {
                line.createStatement().execute("select 'at something else'");
                return theFeedIs("DOWN");
            });
        }
    }

    @Test
    void theFeedIsDownWhenWhoHoldsTheLockHasFallenSilent() throws SQLException {
        try (Connection line = inPlaceOfTheIntake()) {
            awaitTheFeedToBe("DOWN");
            await().atMost(LONG).until(() -> {
                Pulse.beat(line);
                return theFeedIs("UP");
            });

            awaitTheFeedToBe("DOWN");
        }
    }

    @Test
    void whoHoldsTheLockAndWasStoppedGivesItToAnother() throws SQLException {
        intake.stop();
        try (Connection stopped = store.line("feed-intake")) {
            assertTrue(Intake.isMyTurn(stopped, Duration.ofMillis(300)));

            intake.start();

            awaitTheFeedToBe("UP");
        }
    }

    @Test
    void theFeedGoesOnThoughTheClockIsPutBackByDays() {
        intake.stop();
        AtomicReference<Duration> behind = new AtomicReference<>(Duration.ZERO);
        Intake other = new Intake(
                store, topics, writing, restored, settings, () -> Instant.now().minus(behind.get()));
        other.start();
        try {
            awaitTheFeedToBe("UP");

            behind.set(Duration.ofDays(3));

            await().during(SOME_TURNS).atMost(LONG).until(() -> pulse.beats()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join());
        } finally {
            other.stop();
        }
    }

    private Connection inPlaceOfTheIntake() throws SQLException {
        intake.stop();
        Connection line = store.line("feed-intake");
        line.createStatement().execute("select pg_advisory_lock(" + Intake.LOCKED + ")");
        return line;
    }

    /** Asked often: between two turns nobody holds the lock, and a short lie would not be seen. */
    private void assertNothingBeats() {
        await().pollInterval(Duration.ofMillis(20))
                .during(SOME_TURNS)
                .atMost(LONG)
                .until(() ->
                        !pulse.beats().toCompletionStage().toCompletableFuture().join());
    }

    private static boolean theFeedIs(String status) {
        return status.equals(given().get("/health").path("services.find { it.name == 'feed' }.status"));
    }

    private void inTheDatabase(String sql) {
        store.inTransaction(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    private static void awaitTheFeedToBe(String status) {
        await().atMost(LONG)
                .untilAsserted(() ->
                        given().get("/health").then().body("services.find { it.name == 'feed' }.status", is(status)));
    }
}
