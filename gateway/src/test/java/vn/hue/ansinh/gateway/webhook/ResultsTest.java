package vn.hue.ansinh.gateway.webhook;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.store.Store;
import vn.hue.ansinh.gateway.testing.Neighbours;

@QuarkusTest
@WithTestResource(value = Neighbours.class, initArgs = @ResourceArg(name = "store", value = "here"))
class ResultsTest {
    private static final String RECEIVER = "results-test-receiver";

    @Inject
    Results results;

    @Inject
    Webhooks webhooks;

    @Inject
    Store store;

    private final UUID webhook = UUID.randomUUID();
    private final UUID delivery = UUID.randomUUID();

    @BeforeEach
    void aDeliveryUnderWay() {
        await().until(store::isOpen);
        store.inTransaction(connection -> {
            run(
                    connection,
                    "insert into webhook (id, agency, url, description, asked, types, last_seq, created_by) values ('"
                            + webhook + "', 'SYT', 'https://r.example.vn/" + webhook
                            + "', '', '{}', '{}', 1000000000, 'results-test')");
            run(
                    connection,
                    "insert into webhook_delivery (id, webhook, seq, event_id, type, subject, next_at) values ('"
                            + delivery + "', '" + webhook + "', 1, 'e', 't', 's', now() + interval '1 hour')");
            return true;
        });
    }

    @AfterEach
    void leaveNothing() {
        store.inTransaction(connection -> run(connection, "delete from webhook where url like '%" + webhook + "'"));
    }

    @Test
    void anOwnerWhoRemovesAndAReceiverWhoIsGoneDoNotLockEachOtherOut() throws Exception {
        try (Connection owner = store.line("results-test-owner");
                Connection receiver = store.line(RECEIVER)) {
            owner.setAutoCommit(false);
            assertTrue(webhooks.hold(owner, webhook).isPresent());
            CompletableFuture<Void> written = CompletableFuture.runAsync(() -> saysThatItIsGone(receiver));
            await().until(this::receiverWaits);

            webhooks.remove(owner, webhook);
            owner.commit();

            written.get(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void aReceiverWhoIsGoneIsSwitchedOff() throws SQLException {
        try (Connection receiver = store.line(RECEIVER)) {
            saysThatItIsGone(receiver);
        }

        assertFalse(isSwitchedOn());
    }

    @Test
    void anOldAddressThatIsGoneDoesNotSwitchTheNewOneOff() throws SQLException {
        store.inTransaction(connection -> run(
                connection,
                "update webhook set url = 'https://new.example.vn/" + webhook + "' where id = '" + webhook + "'"));

        try (Connection receiver = store.line(RECEIVER)) {
            saysThatItIsGone(receiver);
        }

        assertTrue(isSwitchedOn());
    }

    @Test
    void whoOnlyLooksDoesNotWaitForWhoChanges() throws SQLException {
        String looked = SomeWebhooks.registered("https://looked.example.vn/" + webhook, "report.*")
                .getString("id");
        try (Connection owner = store.line("results-test-owner")) {
            owner.setAutoCommit(false);
            assertTrue(webhooks.hold(owner, UUID.fromString(looked)).isPresent());

            SomeWebhooks.asHealth().get("/api/v1/webhooks/" + looked).then().statusCode(200);
            assertEquals(List.of(), SomeWebhooks.deliveriesOf(looked).getList("items"));
        }
    }

    private boolean isSwitchedOn() {
        return store.inTransaction(
                connection -> webhooks.find(connection, webhook).orElseThrow().enabled());
    }

    private void saysThatItIsGone(Connection receiver) {
        Delivery sent = new Delivery(delivery, webhook, "https://r.example.vn/" + webhook, "e", "{}", 1, List.of());
        Carried gone = new Carried(sent, new Outcome(Instant.now(), 1, 410, Outcome.Kind.GONE));
        try {
            Store.committed(receiver, connection -> {
                results.record(connection, List.of(gone));
                return true;
            });
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private boolean receiverWaits() {
        return store.inTransaction(connection -> {
            String sql = "select from pg_stat_activity where wait_event_type = 'Lock' and application_name = '"
                    + RECEIVER + "'";
            try (Statement select = connection.createStatement();
                    ResultSet row = select.executeQuery(sql)) {
                return row.next();
            }
        });
    }

    private static int run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
