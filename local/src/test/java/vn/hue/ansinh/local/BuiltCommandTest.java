package vn.hue.ansinh.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./ansinh} in a tree of its own, where a build is a line in a file and Java says which port it was told. */
class BuiltCommandTest {
    private static final Map<String, String> ELSEWHERE = Map.of("ANSINH_PORT_KEYCLOAK", "9180");

    @TempDir
    private Path tree;

    @BeforeEach
    void aTree() throws IOException {
        Files.copy(ProjectTree.root().resolve("ansinh"), tree.resolve("ansinh"));
        Files.writeString(
                Files.createDirectories(tree.resolve("docs/developers")).resolve("guide.md"), "Begin");
        Files.createDirectories(tree.resolve("end-to-end/target"));
        Programs.write(tree.resolve("mvnw"), "echo once >>builds; touch end-to-end/target/classpath");
        Programs.write(tree.resolve("bin/javac"), "");
        Programs.write(tree.resolve("bin/java"), """
                if [ "$1" = -version ]; then echo 'openjdk version "17.0.15"' >&2
                else echo "Keycloak is at ${ANSINH_PORT_KEYCLOAK:-its usual port}"; fi""");
    }

    @Test
    void whatIsBuiltIsNotBuiltAgain() throws Exception {
        says(Map.of(), "up");
        says(Map.of(), "up");

        assertEquals(1, builds());
    }

    @Test
    void aChangeOfTheGuideIsBuilt() throws Exception {
        says(Map.of(), "up");
        Files.setLastModifiedTime(
                tree.resolve("docs/developers/guide.md"),
                FileTime.from(Instant.now().plusSeconds(1)));
        says(Map.of(), "up");

        assertEquals(2, builds());
    }

    @Test
    void whatIsChangedDuringABuildIsBuiltTheNextTime() throws Exception {
        Programs.write(tree.resolve("mvnw"), "echo once >>builds; touch pom.xml end-to-end/target/classpath");

        says(Map.of(), "up");
        says(Map.of(), "up");

        assertEquals(2, builds());
    }

    @Test
    void whoAsksTheSuiteAsksAtThePortsItWasStartedWith() throws Exception {
        says(ELSEWHERE, "up");

        assertTrue(says(Map.of(), "token", "syt-officer").endsWith("Keycloak is at 9180"));
        assertTrue(says(Map.of("ANSINH_PORT_KEYCLOAK", "9280"), "audit").endsWith("Keycloak is at 9280"));
    }

    @Test
    void theNextStartIsAtTheUsualPortsAgain() throws Exception {
        says(ELSEWHERE, "up");

        assertTrue(says(Map.of(), "up").endsWith("Keycloak is at its usual port"));
        assertTrue(says(Map.of(), "story").endsWith("Keycloak is at its usual port"));
    }

    @Test
    void whoSpeaksOfTheContainersIsGivenNoOtherSuite() throws Exception {
        assertTrue(says(Map.of("ANSINH_CONTAINERS", "true"), "up", "-d").contains("docker compose up -d"));
        assertTrue(Files.notExists(tree.resolve("builds")));
    }

    private long builds() throws IOException {
        return Files.readAllLines(tree.resolve("builds")).size();
    }

    private String says(Map<String, String> ports, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(words));
        command.add(0, tree.resolve("ansinh").toString());
        ProcessBuilder ansinh = new ProcessBuilder(command).redirectErrorStream(true);
        ansinh.environment().keySet().removeIf(name -> name.startsWith("ANSINH_"));
        ansinh.environment().put("JAVA_HOME", tree.toString());
        ansinh.environment().putAll(ports);
        Process process = ansinh.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.strip();
    }
}
