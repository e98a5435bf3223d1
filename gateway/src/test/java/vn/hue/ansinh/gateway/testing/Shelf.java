package vn.hue.ansinh.gateway.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.local.Database;
import vn.hue.ansinh.local.LocalKafka;
import vn.hue.ansinh.local.LocalPostgres;

/** A real PostgreSQL and a real Kafka for the feed and the webhooks; each start of the gateway gets a database of its own. */
public final class Shelf {
    static final Map<String, String> NOWHERE = Map.of(
            "quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:1/nowhere",
            "kafka.bootstrap.servers", "127.0.0.1:1");
    /** The example key of RFC 8037, which everybody knows. */
    private static final String SIGNING_KEY = "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"kid\":\"tests\","
            + "\"d\":\"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A\","
            + "\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\"}";

    private static final AtomicInteger STARTS = new AtomicInteger();
    private static @Nullable LocalPostgres postgres;
    private static @Nullable LocalKafka kafka;
    private static @Nullable Database database;

    private Shelf() {}

    public static synchronized Map<String, String> start() {
        postgres = LocalPostgres.fast();
        kafka = LocalKafka.fast();
        Database ours = postgres.database("gateway_" + STARTS.incrementAndGet());
        database = ours;
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.datasource.jdbc.url", ours.url());
        settings.put("quarkus.datasource.username", ours.user());
        settings.put("quarkus.datasource.password", ours.password());
        settings.put("kafka.bootstrap.servers", kafka.bootstrap());
        settings.put("ansinh.feed.look-for-topics", "PT0.3S");
        settings.put("ansinh.feed.heartbeat", "PT1S");
        // All callers of a test come from one address.
        settings.put("ansinh.feed.listeners-per-caller", "2000");
        settings.put("ansinh.webhooks.secrets-key", "b2YgMzIgYnl0ZXMsIGZvciB0ZXN0cyBhbG9uZSAhISE");
        settings.put("ansinh.webhooks.signing-key", SIGNING_KEY);
        settings.put("ansinh.webhooks.allowed-hosts", "127.0.0.1");
        settings.put("ansinh.webhooks.waits", "PT0.2S,PT0.2S,PT0.2S");
        settings.put("ansinh.webhooks.answer-time", "PT2S");
        settings.put("ansinh.webhooks.lease", "PT5S");
        settings.put("ansinh.webhooks.count-every", "PT0.5S");
        // Room for the trial of many webhooks, and yet a limit that a test can reach.
        settings.put(
                "ansinh.webhooks.per-agency", String.valueOf(100 + Integer.getInteger("ansinh.trial.webhooks", 100)));
        return settings;
    }

    public static Database database() {
        return Objects.requireNonNull(database);
    }

    public static String kafka() {
        return Objects.requireNonNull(kafka).bootstrap();
    }

    public static synchronized void stop() {
        if (kafka != null) {
            kafka.close();
            kafka = null;
        }
        if (postgres != null) {
            postgres.close();
            postgres = null;
        }
    }
}
