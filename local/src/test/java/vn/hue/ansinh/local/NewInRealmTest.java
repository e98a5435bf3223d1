package vn.hue.ansinh.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sign-in server is given; that it takes it, the tests of the whole suite show. */
class NewInRealmTest {
    @TempDir
    Path root;

    private final List<Map<?, ?>> given = new ArrayList<>();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Settings settings;

    @BeforeEach
    void aReleaseIsUnpacked() throws IOException {
        Settings elsewhere = Settings.elsewhere(Files.createDirectories(root.resolve("data")));
        settings = new Settings(root, elsewhere.home(), elsewhere.ports());
        Files.createDirectories(root.resolve("local/src/main/realm"));
        Files.createDirectories(root.resolve("local/src/main/demonstration"));
        demonstration("{}");
    }

    @Test
    void givesWhatTheFileHasMoreThanAtTheLastStart() throws Exception {
        release("[{'clientId': 'syt-machine'}]", "[{'username': 'syt-officer'}]");
        start();
        release(
                "[{'clientId': 'syt-machine'}, {'clientId': 'ubnd-481-machine'}]",
                "[{'username': 'syt-officer'}, {'username': 'snv-reviewer'}]");

        start();
        start();

        assertEquals(
                List.of(Map.of(
                        "clients", List.of(Map.of("clientId", "ubnd-481-machine")),
                        "users", List.of(Map.of("username", "snv-reviewer")),
                        "ifResourceExists", "SKIP")),
                given);
    }

    /** What is missing at the server may be new, or was revoked: nobody knows. */
    @Test
    void givesNothingWhereNoEarlierFileWasKept() throws Exception {
        release("[{'clientId': 'syt-machine'}]", "[{'username': 'syt-officer'}]");

        start();

        assertEquals(List.of(), given);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{'clients': [", "[]"})
    void givesNothingWhereTheEarlierFileWasCutShort(String cutShort) throws Exception {
        release("[{'clientId': 'syt-machine'}]", "[{'username': 'syt-officer'}]");
        Files.writeString(new NewInRealm(settings).known(), cutShort);

        start();

        assertEquals(List.of(), given);
    }

    @Test
    void triesAgainWhatTheServerDidNotTake() throws Exception {
        release("[]", "[]");
        start();
        release("[]", "[{'username': 'snv-reviewer'}]");

        new NewInRealm(settings).bringIn(new PrintStream(said, true, UTF_8), Duration.ofMinutes(1));
        start();

        assertTrue(said.toString(UTF_8).contains("keycloak is not given"), said::toString);
        assertEquals(1, given.size());
    }

    @Test
    void theSuiteGoesOnThoughTheServerNeverAnswers() throws Exception {
        release("[]", "[]");
        start();
        release("[]", "[{'username': 'snv-reviewer'}]");

        try (ServerSocket silent = new ServerSocket(settings.port(Settings.KEYCLOAK))) {
            assertTrue(silent.isBound());
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> new NewInRealm(settings)
                    .bringIn(new PrintStream(said, true, UTF_8), Duration.ofMillis(300)));
        }

        assertTrue(said.toString(UTF_8).contains("at the next start"), said::toString);
    }

    /** Its sign-in server is asked for by hand, since no launcher looks after it. */
    @Test
    void containersAreGivenWhatIsNewAndTheDemonstrationOnlyWhenAsked() throws Exception {
        ContainerSecrets.write(root.resolve(".env"), Files.createDirectories(root.resolve("made")));
        settings = Settings.onContainers(root, settings.ports());
        demonstration("{'clients': [{'clientId': 'ansinh-cli'}], 'users': [{'username': 'syt-officer'}]}");
        release("[]", "[]");
        new NewInRealm(settings).note();
        release("[{'clientId': 'ansinh-kiosk'}]", "[]");

        start(() -> ContainerRealm.bringIn(settings, ""));
        start(() -> ContainerRealm.bringIn(settings, "demonstration"));

        assertEquals(
                List.of(
                        Map.of("clients", List.of(Map.of("clientId", "ansinh-kiosk")), "ifResourceExists", "SKIP"),
                        Map.of(
                                "clients", List.of(Map.of("clientId", "ansinh-cli")),
                                "users", List.of(Map.of("username", "syt-officer")),
                                "ifResourceExists", "SKIP")),
                given);
        assertThrows(CannotStart.class, () -> ContainerRealm.bringIn(settings, "demonstartion"));
    }

    @Test
    void containersOfWhichNothingIsKnownAreOnlyNoted() throws Exception {
        ContainerSecrets.write(root.resolve(".env"), Files.createDirectories(root.resolve("made")));
        settings = Settings.onContainers(root, settings.ports());
        release("[{'clientId': 'ansinh-kiosk'}]", "[]");

        start(() -> ContainerRealm.bringIn(settings, ""));

        assertEquals(List.of(), given);
        assertTrue(Files.exists(new NewInRealm(settings).known()));
    }

    private void demonstration(String people) throws IOException {
        Files.writeString(
                root.resolve("local/src/main/demonstration/hues-demonstration.json"), people.replace('\'', '"'));
    }

    private void release(String clients, String users) throws IOException {
        Files.writeString(
                root.resolve("local/src/main/realm/hues-realm.json"),
                "{'roles': {'realm': [{'name': 'reporter'}]}, 'clients': %s, 'users': %s}"
                        .formatted(clients, users)
                        .replace('\'', '"'));
    }

    private void start() throws Exception {
        start(() -> new NewInRealm(settings).bringIn());
    }

    private void start(Callable<?> meanwhile) throws Exception {
        HttpServer keycloak =
                HttpServer.create(new InetSocketAddress("localhost", settings.port(Settings.KEYCLOAK)), 0);
        keycloak.createContext("/", exchange -> {
            String asked = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            boolean giving = exchange.getRequestURI().getPath().endsWith("/partialImport");
            if (giving) {
                given.add(new ObjectMapper().readValue(asked, Map.class));
            }
            byte[] answer = (giving ? "{\"added\": 1}" : "{\"access_token\": \"a-token\"}").getBytes(UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        keycloak.start();
        try {
            meanwhile.call();
        } finally {
            keycloak.stop(0);
        }
    }
}
