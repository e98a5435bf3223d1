package vn.hue.ansinh.gateway.webhook;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.store.Store;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.Teller;

/** What becomes of deliveries whose sender leaves. */
@QuarkusTest
@WithTestResource(value = Neighbours.class, initArgs = @ResourceArg(name = "store", value = "here"))
class PostingLeavesTest {
    @Inject
    Posting posting;

    @Inject
    Deliveries deliveries;

    @Inject
    Store store;

    private final Receivers receivers = new Receivers();
    private final String who = "r" + UUID.randomUUID();
    private Teller teller;

    @BeforeAll
    static void bePatient() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    }

    @BeforeEach
    void begin() {
        teller = new Teller();
        await().until(() -> given().get("/api/v1/events").statusCode() == 200);
    }

    @AfterEach
    void end() {
        posting.stop();
        posting.start();
        teller.close();
        receivers.close();
    }

    @Test
    void whoLeavesWritesDownWhatIsJustComingBack() {
        JsonPath webhook = SomeWebhooks.registered(receivers.url("slow", who), "report.*");
        teller.report("accepted", "SYT");
        await().until(() -> !receivers.callsOf(who).isEmpty());

        posting.stop();

        assertEquals(
                List.of("DELIVERED"),
                SomeWebhooks.deliveriesOf(webhook.getString("id")).getList("items.state"));
    }

    @Test
    void healthSaysThatNobodySends() {
        awaitWebhooksToBe("UP");

        posting.stop();

        awaitWebhooksToBe("DOWN");
    }

    private static void awaitWebhooksToBe(String status) {
        await().untilAsserted(() ->
                given().get("/health").then().body("services.find { it.name == 'webhooks' }.status", is(status)));
    }

    @Test
    void whatASenderTookBeforeHeDiedIsSentByAnotherWithTheSameId() {
        SomeWebhooks.registered(receivers.url("ok", who), "report.*");
        posting.stop();
        String event = teller.report("accepted", "SYT");
        await().until(() -> store.inTransaction(connection -> {
            deliveries.spread(connection);
            return deliveries
                    .take(connection, new UnderWay.Room(10, 1_000_000, Map.of(), List.of(), List.of()))
                    .stream()
                    .anyMatch(taken -> taken.eventId().equals(event));
        }));
        assertEquals(List.of(), receivers.callsOf(who));

        posting.start();

        await().until(() -> receivers.callsOf(who).size() == 1);
        assertEquals(event, receivers.callsOf(who).get(0).id());
    }
}
