package vn.hue.ansinh.local;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A real Keycloak with the realm {@code hues}, its data in the suite's own PostgreSQL. */
final class LocalKeycloak {
    static final String ADMINISTRATOR = "keycloak-admin";

    private final Settings settings;
    private final Secrets secrets;
    private final Path home;

    LocalKeycloak(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
        this.home = settings.root().resolve("local/target/keycloak-" + Versions.of("keycloak"));
    }

    /** Once for each unpacking: what Keycloak works out for its database, so that each start is quick. */
    void build(PrintStream terminal) throws IOException, InterruptedException {
        if (Files.notExists(script())) {
            throw new CannotStart("Keycloak is missing at " + home + "; ./ansinh up or ./mvnw package unpacks it.");
        }
        Path built = home.resolve("built-for-postgresql");
        if (Files.notExists(built) || !Files.readString(built).equals(unpacked())) {
            terminal.println("  keycloak is prepared for PostgreSQL, once");
            Path log = settings.log(Settings.KEYCLOAK);
            ProcessBuilder build = new ProcessBuilder("bash", script().toString(), "build", "--db=postgres")
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.toFile()));
            build.environment().put("JAVA_HOME", System.getProperty("java.home"));
            build.environment().put("JAVA_OPTS_APPEND", Blueprint.compilers());
            if (build.start().waitFor() != 0) {
                throw new CannotStart("Keycloak could not be prepared; its reason is in " + log + ".");
            }
            Files.writeString(built, unpacked());
        }
    }

    /** Since when the files that are worked out lie there: unpacking once more puts others over them. */
    private String unpacked() throws IOException {
        return Files.getLastModifiedTime(home.resolve("lib/quarkus/quarkus-application.dat"))
                .toString();
    }

    /** Java itself rather than kc.sh: the script would stay between us and the server, and survive it or die alone. */
    List<String> command() throws IOException {
        importRealm();
        return List.of(
                Blueprint.java(),
                "-Xms128m",
                "-Xmx384m",
                "-XX:+UseSerialGC",
                Blueprint.compilers(),
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+ExitOnOutOfMemoryError",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--import-realm");
    }

    private void importRealm() throws IOException {
        Path imported = Files.createDirectories(home.resolve("data/import")).resolve("hues-realm.json");
        Files.writeString(imported, new Realm(settings).written());
    }

    private Path script() {
        return home.resolve("bin/kc.sh");
    }

    Map<String, String> environment(Database database) throws IOException {
        return Map.ofEntries(
                // One node: without this it looks for others on the network.
                Map.entry("KC_CACHE", "local"),
                Map.entry("KC_DB_URL", database.url()),
                Map.entry("KC_DB_USERNAME", database.user()),
                Map.entry("KC_DB_PASSWORD", database.password()),
                Map.entry("KC_HTTP_ENABLED", "true"),
                Map.entry("KC_HTTP_HOST", "127.0.0.1"),
                Map.entry("KC_HTTP_PORT", String.valueOf(settings.port(Settings.KEYCLOAK))),
                Map.entry("KC_HOSTNAME", "http://localhost:" + settings.port(Settings.KEYCLOAK)),
                Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.password("keycloak.admin")),
                Map.entry(Realm.DEMO, secrets.password("demo.accounts")),
                Map.entry(Realm.MACHINES, secrets.password("machine.clients")),
                Map.entry(Realm.REGISTRAR, secrets.password("registrar.client")));
    }
}
