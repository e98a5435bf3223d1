package vn.hue.ansinh.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A distribution whose {@code kc.sh build} writes down that it ran. */
class LocalKeycloakTest {
    private static final FileTime AS_DELIVERED = FileTime.from(Instant.parse("2026-08-31T09:10:00Z"));

    @TempDir
    Path root;

    private Path workedOut;
    private LocalKeycloak keycloak;

    @BeforeEach
    void unpack() throws IOException {
        Settings usual = Settings.elsewhere(root.resolve("data"));
        Settings settings = new Settings(root, usual.home(), usual.ports());
        Files.createDirectories(settings.log("keycloak").getParent());
        keycloak = new LocalKeycloak(settings, Secrets.in(Files.createDirectories(settings.home())));
        Path home = root.resolve("local/target/keycloak-" + Versions.of("keycloak"));
        Path lib = Files.createDirectories(home.resolve("lib/quarkus"));
        workedOut = Files.writeString(lib.resolve("quarkus-application.dat"), "");
        deliver();
        Files.writeString(
                Files.createDirectories(home.resolve("bin")).resolve("kc.sh"),
                "echo \"$*\" >> \"" + workedOut + "\"",
                UTF_8);
    }

    @Test
    void isPreparedOnce() throws Exception {
        prepare();
        prepare();

        assertEquals("build --db=postgres\n", Files.readString(workedOut));
    }

    /** As it is where the repository of packages was emptied, and what is fetched anew looks newer than what lies here. */
    @Test
    void isPreparedOnceMoreWhereItWasUnpackedOnceMore() throws Exception {
        prepare();
        deliver();

        prepare();

        assertEquals("build --db=postgres\n", Files.readString(workedOut));
    }

    private void prepare() throws Exception {
        keycloak.build(new PrintStream(new ByteArrayOutputStream(), true, UTF_8));
    }

    private void deliver() throws IOException {
        Files.writeString(workedOut, "");
        Files.setLastModifiedTime(workedOut, AS_DELIVERED);
    }
}
