package vn.hue.ansinh.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/** A real Keycloak with the realm {@code hues}, its data in the suite's own PostgreSQL. */
final class LocalKeycloak {
    private final Settings settings;
    private final Secrets secrets;
    private final Path home;

    LocalKeycloak(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
        this.home = settings.root().resolve(".local/keycloak-" + Versions.of("keycloak"));
    }

    List<String> command() throws IOException {
        Path script = home.resolve("bin/kc.sh");
        if (Files.notExists(script)) {
            throw new CannotStart("Keycloak is missing at " + home + "; start with ./ansinh up, which unpacks it.");
        }
        Path imported = Files.createDirectories(home.resolve("data/import")).resolve("hues-realm.json");
        Files.copy(
                settings.root().resolve("local/src/main/realm/hues-realm.json"),
                imported,
                StandardCopyOption.REPLACE_EXISTING);
        // Without --optimized the first start builds itself for PostgreSQL once, later starts find it built.
        return List.of("bash", script.toString(), "start", "--import-realm");
    }

    Map<String, String> environment(Database database) throws IOException {
        return Map.ofEntries(
                Map.entry("JAVA_HOME", System.getProperty("java.home")),
                Map.entry("JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx384m"),
                Map.entry("KC_DB", "postgres"),
                Map.entry("KC_DB_URL", database.url()),
                Map.entry("KC_DB_USERNAME", database.user()),
                Map.entry("KC_DB_PASSWORD", database.password()),
                Map.entry("KC_HTTP_ENABLED", "true"),
                Map.entry("KC_HTTP_HOST", "127.0.0.1"),
                Map.entry("KC_HTTP_PORT", String.valueOf(settings.port(Settings.KEYCLOAK))),
                Map.entry("KC_HOSTNAME", "http://localhost:" + settings.port(Settings.KEYCLOAK)),
                Map.entry("KC_CACHE", "local"),
                Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", "keycloak-admin"),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.password("keycloak.admin")),
                Map.entry("ANSINH_DEMO_PASSWORD", secrets.password("demo.accounts")),
                Map.entry("ANSINH_MACHINE_SECRET", secrets.password("machine.clients")));
    }
}
