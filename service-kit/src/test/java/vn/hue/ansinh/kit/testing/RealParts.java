package vn.hue.ansinh.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.local.Database;
import vn.hue.ansinh.local.LocalKafka;
import vn.hue.ansinh.local.LocalPostgres;

/** PostgreSQL, Kafka and a sign-in server for one test JVM; each start of the application gets a database of its own. */
public class RealParts implements QuarkusTestResourceLifecycleManager {
    private static final AtomicInteger STARTS = new AtomicInteger();

    private static @Nullable LocalPostgres postgres;
    private static @Nullable LocalKafka kafka;
    private static @Nullable MockOAuth2Server signIn;
    private static @Nullable Database database;

    @Override
    public synchronized Map<String, String> start() {
        postgres = LocalPostgres.fast();
        kafka = LocalKafka.start();
        signIn = new MockOAuth2Server();
        signIn.start();
        database = postgres.database("test_" + STARTS.incrementAndGet());
        Tokens.issuedBy(signIn);
        return Map.of(
                "quarkus.datasource.jdbc.url", database.url(),
                "quarkus.datasource.username", database.user(),
                "quarkus.datasource.password", database.password(),
                "kafka.bootstrap.servers", kafka.bootstrap(),
                "quarkus.oidc.auth-server-url", signIn.issuerUrl(Tokens.REALM).toString(),
                "quarkus.oidc.token.issuer", signIn.issuerUrl(Tokens.REALM).toString(),
                "quarkus.oidc.jwks-path", "/jwks");
    }

    @Override
    public synchronized void stop() {
        if (signIn != null) {
            signIn.shutdown();
        }
        if (kafka != null) {
            kafka.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    /** Injects a {@link Database} or the {@link LocalKafka} into fields of those types. */
    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(database, new TestInjector.MatchesType(Database.class));
        injector.injectIntoFields(kafka, new TestInjector.MatchesType(LocalKafka.class));
    }
}
