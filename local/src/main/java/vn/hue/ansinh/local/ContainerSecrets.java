package vn.hue.ansinh.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** {@code ./ansinh env}: writes the passwords and keys that docker-compose.yml asks for, once, for its owner only. */
public final class ContainerSecrets {
    private ContainerSecrets() {}

    public static void main(String[] args) throws IOException {
        Path file = ProjectTree.root().resolve(".env");
        if (Files.exists(file)) {
            System.out.println(file + " is there already; remove it to make new secrets for new volumes.");
            return;
        }
        write(file, Files.createTempDirectory("ansinh-env-"));
        System.out.println("Wrote " + file + ". Next: docker compose up -d --build");
    }

    /** @param home a folder in which the secrets are made and left behind by nobody */
    static void write(Path file, Path home) throws IOException {
        Secrets secrets = Secrets.in(home);
        Map<String, String> words = new TreeMap<>();
        for (String database :
                new String[] {"postgres", "agencies", "indicators", "reporting", "gateway", "keycloak"}) {
            words.put("ANSINH_DATABASE_" + database.toUpperCase(java.util.Locale.ROOT), secrets.password(database));
        }
        words.put("ANSINH_KEYCLOAK_ADMIN", secrets.password("keycloak.admin"));
        words.put("ANSINH_DEMO_PASSWORD", secrets.password("demo.accounts"));
        words.put("ANSINH_MACHINE_SECRET", secrets.password("machine.clients"));
        words.put("ANSINH_REGISTRAR_SECRET", secrets.password("registrar.client"));
        // In single quotes nothing is expanded: the key is JSON.
        words.put("ANSINH_RECEIPT_SIGNING_KEY", "'" + secrets.signingKey() + "'");
        words.put("ANSINH_WEBHOOKS_SECRETS_KEY", secrets.key("webhooks.secrets-key"));
        words.put("ANSINH_WEBHOOKS_SIGNING_KEY", "'" + secrets.webhookSigningKey() + "'");
        Folders.delete(home);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                file,
                words.entrySet().stream()
                        .map(word -> word.getKey() + "=" + word.getValue() + "\n")
                        .collect(Collectors.joining()));
    }
}
