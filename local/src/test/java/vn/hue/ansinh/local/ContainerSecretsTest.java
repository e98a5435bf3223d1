package vn.hue.ansinh.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContainerSecretsTest {
    @TempDir
    private Path folder;

    @Test
    void allThatTheComposeFileAsksForIsWrittenForTheOwnerOnly() throws IOException {
        Path file = folder.resolve(".env");
        ContainerSecrets.write(file, Files.createDirectory(folder.resolve("home")));
        List<String> lines = Files.readAllLines(file);

        Set<String> written = new TreeSet<>();
        lines.forEach(line -> written.add(line.split("=", 2)[0]));
        Set<String> expected = asked();
        // For a demonstration, which is brought in by hand.
        expected.addAll(Set.of(Realm.DEMO, Realm.MACHINES));
        assertEquals(expected, written);
        assertTrue(lines.stream().noneMatch(line -> line.endsWith("=")));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertTrue(Files.notExists(folder.resolve("home")), "the secrets stand in one file only");
    }

    @Test
    void whoSignsInToContainersFindsTheirSecretsInThatFile() throws IOException {
        ContainerSecrets.write(folder.resolve(".env"), Files.createDirectory(folder.resolve("home")));
        DotEnv env = DotEnv.of(folder);

        Secrets secrets = Settings.onContainers(folder, Settings.USUAL).secrets();

        assertEquals(env.get("ANSINH_KEYCLOAK_ADMIN"), secrets.password("keycloak.admin"));
        assertEquals(env.get("ANSINH_DEMO_PASSWORD"), secrets.password("demo.accounts"));
        assertTrue(env.get("ANSINH_RECEIPT_SIGNING_KEY").startsWith("{"), "read as compose reads it, without quotes");
        assertThrows(CannotStart.class, () -> secrets.password("of-nobody"), "none is added to somebody else's file");
    }

    @Test
    void whereNoDemonstrationIsWantedItsSecretsMayBeTakenOut() throws IOException {
        Path file = folder.resolve(".env");
        ContainerSecrets.write(file, Files.createDirectory(folder.resolve("home")));
        Files.write(
                file,
                Files.readAllLines(file).stream()
                        .filter(line -> !line.startsWith(Realm.DEMO) && !line.startsWith(Realm.MACHINES))
                        .toList());
        Files.writeString(file, Realm.GATEWAY + "=\n", StandardOpenOption.APPEND);
        Files.createDirectories(folder.resolve("local/src/main"));
        Files.createSymbolicLink(
                folder.resolve("local/src/main/realm"), ProjectTree.root().resolve("local/src/main/realm"));

        String realm = new Realm(Settings.onContainers(folder, Settings.USUAL))
                .filled()
                .toString();

        assertTrue(realm.contains(DotEnv.of(folder).get(Realm.REGISTRAR)));
        assertTrue(realm.contains("http://localhost:" + Settings.USUAL.get("gateway") + "/"));
    }

    private static Set<String> asked() throws IOException {
        String compose = Files.readString(ProjectTree.root().resolve("docker-compose.yml"));
        Set<String> asked = new TreeSet<>();
        Pattern.compile("\\$\\{([A-Z_]+):\\?").matcher(compose).results().forEach(name -> asked.add(name.group(1)));
        return asked;
    }
}
