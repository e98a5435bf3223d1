package vn.hue.ansinh.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which processes the suite consists of, and what each is told by its environment. */
final class Blueprint {
    /**
     * Requests at once for each service: enough to keep all processors busy, few enough that the door and the database,
     * which share them, get their part.
     */
    private static final int AT_ONCE = Math.max(16, 8 * Runtime.getRuntime().availableProcessors());

    /** Where the pages of an app stand that signs in as {@code ansinh-app}: they may read the answers, too. */
    static final List<String> APPS = List.of("http://localhost:3000", "http://localhost:5173");

    private static final String HEALTH = "http://127.0.0.1:%d/q/health/ready";

    private final Settings settings;
    private final Secrets secrets;
    private final LocalPostgres postgres;

    Blueprint(Settings settings, Secrets secrets, LocalPostgres postgres) {
        this.settings = settings;
        this.secrets = secrets;
        this.postgres = postgres;
    }

    List<Part> parts() throws IOException {
        List<Part> parts = new ArrayList<>();
        parts.add(kafka());
        parts.add(keycloak());
        for (String service : List.of("agencies", "indicators", "reporting")) {
            parts.add(service(service));
        }
        parts.add(gateway());
        return parts;
    }

    private Part kafka() {
        int port = settings.port(Settings.KAFKA);
        List<String> command = List.of(
                java(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                compilers(),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dansinh.root=" + settings.root(),
                "-cp",
                System.getProperty("java.class.path"),
                Broker.class.getName(),
                settings.home().resolve("kafka").toString(),
                String.valueOf(port));
        return new Part(new Part.Address(Settings.KAFKA, port, ""), command, Map.of(), settings);
    }

    private Part keycloak() throws IOException {
        LocalKeycloak keycloak = new LocalKeycloak(settings, secrets);
        Database database = postgres.database("keycloak", secrets.password("database.keycloak"));
        return new Part(
                new Part.Address(
                        Settings.KEYCLOAK,
                        settings.port(Settings.KEYCLOAK),
                        "http://127.0.0.1:" + settings.port(Settings.KEYCLOAK) + "/realms/hues"),
                keycloak.command(),
                keycloak.environment(database),
                settings);
    }

    private Part service(String name) throws IOException {
        Database database = postgres.database(name, secrets.password("database." + name));
        Map<String, String> environment = common(name);
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.url());
        environment.put("QUARKUS_DATASOURCE_USERNAME", database.user());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + settings.port(Settings.KAFKA));
        environment.put("ANSINH_CLOCK_FILE", settings.clock().toString());
        environment.put("ANSINH_PLAN_DATA_DEMONSTRATION", "true");
        if (name.equals("agencies")) {
            environment.put("ANSINH_CLIENTS_SECRET", secrets.password("registrar.client"));
        }
        if (name.equals("reporting")) {
            environment.put("ANSINH_RECEIPT_SIGNING_KEY", secrets.signingKey());
            // The key of a demonstration lies beside its database: nothing is proved to whoever owns both.
            environment.put("ANSINH_TRAIL_ANCHOR", "true");
            environment.put("QUARKUS_MAILER_HOST", "127.0.0.1");
            environment.put("QUARKUS_MAILER_PORT", String.valueOf(settings.port(Settings.MAIL)));
            environment.put("QUARKUS_MAILER_START_TLS", "DISABLED");
        }
        return quarkus(name, name + "-service", environment);
    }

    private Part gateway() throws IOException {
        Database database = postgres.database("gateway", secrets.password("database.gateway"));
        Map<String, String> environment = common("gateway");
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.url());
        environment.put("QUARKUS_DATASOURCE_USERNAME", database.user());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + settings.port(Settings.KAFKA));
        environment.put("ANSINH_WEBHOOKS_SECRETS_KEY", secrets.key("webhooks.secrets-key"));
        environment.put("ANSINH_WEBHOOKS_SIGNING_KEY", secrets.webhookSigningKey());
        environment.putAll(openTo(APPS, System.getenv()));
        environment.put("QUARKUS_MANAGEMENT_PORT", String.valueOf(settings.port(Settings.METRICS)));
        for (String service : List.of("agencies", "indicators", "reporting")) {
            String name = service.toUpperCase(java.util.Locale.ROOT);
            environment.put("ANSINH_ROUTES_" + name + "_URL", "http://127.0.0.1:" + settings.port(service));
            environment.put("ANSINH_ROUTES_" + name + "_AT_ONCE", String.valueOf(AT_ONCE));
        }
        return quarkus("gateway", "gateway", environment);
    }

    /** Whoever has said something else of it is heard. */
    static Map<String, String> openTo(List<String> origins, Map<String, String> said) {
        Map<String, String> open = new LinkedHashMap<>();
        open.put("QUARKUS_HTTP_CORS_ENABLED", "true");
        open.put("QUARKUS_HTTP_CORS_ORIGINS", String.join(",", origins));
        open.keySet().removeAll(said.keySet());
        return open;
    }

    private Map<String, String> common(String part) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(settings.port(part)));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", settings.issuer());
        return environment;
    }

    private Part quarkus(String name, String module, Map<String, String> environment) {
        Path jar = settings.root().resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
        List<String> command = List.of(java(), "-Xmx256m", "-XX:+UseSerialGC", compilers(), "-jar", jar.toString());
        // Where there is a port for those who run it, health is told there and not at the door.
        String told = environment.getOrDefault("QUARKUS_MANAGEMENT_PORT", environment.get("QUARKUS_HTTP_PORT"));
        String health = HEALTH.formatted(Integer.valueOf(told));
        return new Part(new Part.Address(name, settings.port(name), health), command, environment, settings);
    }

    /** One compiler starts quickly; a benchmark measures what the image runs with, both of them. */
    static String compilers() {
        return "-XX:TieredStopAtLevel=" + (Boolean.getBoolean("ansinh.both-compilers") ? 4 : 1);
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
