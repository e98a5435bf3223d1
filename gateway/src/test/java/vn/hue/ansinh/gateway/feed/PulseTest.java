package vn.hue.ansinh.gateway.feed;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
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

    @Inject
    Intake intake;

    @Inject
    Store store;

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
        } finally {
            inTheDatabase("alter table feed_event_away rename to feed_event");
        }
        awaitTheFeedToBe("UP");
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
