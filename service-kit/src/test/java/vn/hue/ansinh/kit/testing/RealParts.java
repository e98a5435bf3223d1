package vn.hue.ansinh.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.local.Database;
import vn.hue.ansinh.local.LocalKafka;
import vn.hue.ansinh.local.LocalPostgres;
import vn.hue.ansinh.local.Ports;

/**
 * PostgreSQL, Kafka and a sign-in server for one test JVM; each start of the application gets a database of its own.
 *
 * <p>{@code @ResourceArg(name = "away", value = "kafka,sign-in")} starts the application while neighbours do not answer;
 * {@code "link"} puts a {@link FaultyLink} before the {@code database}, for whose silence people wait a second then;
 * {@code "of"} sets it apart from others, and {@code "books"} with {@code "of-version"} gives it a database that an earlier
 * version has filled.
 */
public class RealParts implements QuarkusTestResourceLifecycleManager {
    private static final AtomicInteger STARTS = new AtomicInteger();
    private static final String NOBODY = "127.0.0.1:1";

    private static @Nullable LocalPostgres postgres;
    private static @Nullable LocalKafka kafka;
    private static @Nullable Path kafkaFolder;
    private static @Nullable MockOAuth2Server signIn;
    private static @Nullable Database database;
    private static @Nullable FaultyLink link;

    private String away = "";
    private boolean linked;
    private String books = "";
    private String ofVersion = "";

    @Override
    public void init(Map<String, String> arguments) {
        away = arguments.getOrDefault("away", "");
        linked = "database".equals(arguments.get("link"));
        books = arguments.getOrDefault("books", "");
        ofVersion = arguments.getOrDefault("of-version", "");
    }

    @Override
    public synchronized Map<String, String> start() {
        Waits.lookAtOnce();
        AnswerPaths.compileOnce();
        postgres = LocalPostgres.fast();
        database = postgres.database("test_" + STARTS.incrementAndGet());
        if (!books.isEmpty()) {
            EarlierBooks.write(database, ofVersion, books);
        }
        signIn = new MockOAuth2Server();
        signIn.start();
        Tokens.issuedBy(signIn);
        String issuer = signIn.issuerUrl(Tokens.REALM).toString();
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.datasource.jdbc.url", database.url());
        settings.put("quarkus.datasource.username", database.user());
        settings.put("quarkus.datasource.password", database.password());
        settings.put("kafka.bootstrap.servers", away.contains("kafka") ? NOBODY : startKafka());
        settings.put("quarkus.oidc.auth-server-url", issuer);
        settings.put("quarkus.oidc.jwks-path", "/jwks");
        if (away.contains("sign-in")) {
            settings.put("quarkus.oidc.auth-server-url", "http://" + NOBODY + "/hues");
            // Else a service is told of no issuer here: whom it believes it says itself.
            settings.put("quarkus.oidc.token.issuer", issuer);
        }
        if (linked) {
            settings.put("quarkus.datasource.jdbc.url", linked(database.url()));
            settings.put("ansinh.limits.database-silence", "PT1S");
        }
        return settings;
    }

    /** Takes the broker away; what it holds stays on disk for its return. */
    public static synchronized void brokerAway() {
        Objects.requireNonNull(kafka).close();
    }

    /** The same broker, at the same address, with what it held. */
    public static synchronized void brokerBack() {
        String address = Objects.requireNonNull(kafka).bootstrap();
        int port = Integer.parseInt(address.substring(address.indexOf(':') + 1));
        kafka = LocalKafka.fast(Objects.requireNonNull(kafkaFolder), port);
    }

    private static String linked(String url) {
        URI address = URI.create(url.substring("jdbc:".length()));
        link = FaultyLink.to(address.getPort());
        return url.replace(":" + address.getPort() + "/", ":" + link.port() + "/");
    }

    /** The line to the database, where one was asked for. */
    public static FaultyLink link() {
        return Objects.requireNonNull(link);
    }

    private static String startKafka() {
        try {
            kafkaFolder = Files.createTempDirectory(Path.of("target"), "kafka-");
            kafka = LocalKafka.fast(kafkaFolder, Ports.free());
            return kafka.bootstrap();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public synchronized void stop() {
        if (signIn != null) {
            signIn.shutdown();
        }
        if (kafka != null) {
            kafka.close();
            kafka = null;
        }
        if (link != null) {
            link.close();
            link = null;
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    /** Injects the {@link Database} into fields of that type. */
    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(database, new TestInjector.MatchesType(Database.class));
    }
}
