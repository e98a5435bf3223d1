package vn.hue.ansinh.gateway.webhook;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.store.Seal;
import vn.hue.ansinh.gateway.store.SealSettings;
import vn.hue.ansinh.gateway.store.Store;
import vn.hue.ansinh.gateway.testing.Neighbours;

/** A gateway whose key was changed yesterday. */
@QuarkusTest
@WithTestResource(
        value = Neighbours.class,
        initArgs = {
            @ResourceArg(name = "store", value = "here"),
            @ResourceArg(name = "ansinh_webhooks_secrets-key", value = SecretsTest.TODAY),
            @ResourceArg(name = "ansinh_webhooks_other-secrets-keys", value = SecretsTest.YESTERDAY)
        })
class SecretsTest {
    /** That of all other tests. */
    static final String YESTERDAY = "b2YgMzIgYnl0ZXMsIGZvciB0ZXN0cyBhbG9uZSAhISE";

    static final String TODAY = "YW5vdGhlciBvZiAzMiBieXRlcywgZm9yIHRlc3RzICE";

    @Inject
    Store store;

    @Inject
    Secrets secrets;

    @Inject
    WebhookSettings settings;

    @Test
    void whatTheKeyOfYesterdayHasSealedIsSealedWithThatOfToday() throws Exception {
        await().until(store::isOpen);
        Keys yesterday = new Keys(settings, seal(YESTERDAY));
        Keys today = new Keys(settings, seal(TODAY));
        UUID webhook = UUID.randomUUID();
        try (var database = store.line("secrets-test")) {
            database.setAutoCommit(false);
            try (var statement = database.createStatement()) {
                statement.execute("insert into webhook (id, url, description, asked, types, last_seq, created_by)"
                        + " values ('" + webhook + "', 'https://seal.example.vn/', '', '{}', '{}', 0, 'secrets-test')");
            }
            try (var insert = database.prepareStatement("insert into webhook_secret (webhook, sealed) values (?, ?)")) {
                insert.setObject(1, webhook);
                insert.setBytes(2, yesterday.seal("whsec_1", webhook.toString()));
                insert.executeUpdate();
            }

            assertEquals(1, secrets.sealAnew(database));

            try (var statement = database.createStatement();
                    var row = statement.executeQuery(
                            "select sealed from webhook_secret where webhook = '" + webhook + "'")) {
                row.next();
                assertEquals("whsec_1", today.open(row.getBytes(1), webhook.toString()));
            }
            assertEquals(0, secrets.sealAnew(database));
            database.rollback();
        }
    }

    private static Seal seal(String key) {
        return new Seal(new SmallRyeConfigBuilder()
                .withMapping(SealSettings.class)
                .withDefaultValue("ansinh.webhooks.secrets-key", key)
                .build()
                .getConfigMapping(SealSettings.class));
    }
}
