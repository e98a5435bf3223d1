package vn.hue.ansinh.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** {@code ./ansinh env}: writes the passwords and keys that docker-compose.yml asks for, once, for its owner only. */
public final class ContainerSecrets {
    /** What we call them, and what the file for the containers calls them. */
    private static final Map<String, String> PASSWORDS = Map.of(
            "database.postgres", "ANSINH_DATABASE_POSTGRES",
            "database.agencies", "ANSINH_DATABASE_AGENCIES",
            "database.indicators", "ANSINH_DATABASE_INDICATORS",
            "database.reporting", "ANSINH_DATABASE_REPORTING",
            "database.gateway", "ANSINH_DATABASE_GATEWAY",
            "database.keycloak", "ANSINH_DATABASE_KEYCLOAK",
            "keycloak.admin", "ANSINH_KEYCLOAK_ADMIN",
            "demo.accounts", Realm.DEMO,
            "machine.clients", Realm.MACHINES,
            "registrar.client", Realm.REGISTRAR);

    private ContainerSecrets() {}

    public static void main(String[] args) throws IOException {
        Path root = ProjectTree.root();
        Path file = root.resolve(".env");
        if (Files.exists(file)) {
            System.out.println(file + " is there already; remove it to make new secrets for new volumes.");
            return;
        }
        write(file, Files.createTempDirectory("ansinh-env-"));
        new NewInRealm(Settings.ofContainers(System.getenv())).note();
        System.out.println("Wrote " + file + ". Next: docker compose up -d --build");
    }

    /** @param home a folder in which the secrets are made and left behind by nobody */
    static void write(Path file, Path home) throws IOException {
        Secrets secrets = Secrets.in(home);
        Map<String, String> words = new TreeMap<>();
        for (Map.Entry<String, String> each : PASSWORDS.entrySet()) {
            words.put(each.getValue(), secrets.password(each.getKey()));
        }
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

    /** The passwords of a suite on containers, to sign in there; those of the demonstration may have been taken out. */
    static Secrets of(DotEnv env) {
        Properties words = new Properties();
        PASSWORDS.forEach((ours, theirs) -> env.find(theirs).ifPresent(value -> words.setProperty(ours, value)));
        return Secrets.givenIn(env.file(), words);
    }
}
