package vn.hue.ansinh.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RealmTest {
    @TempDir
    Path root;

    private static final List<String> PLACEHOLDERS =
            List.of("${ANSINH_DEMO_PASSWORD}", "${ANSINH_MACHINE_SECRET}", "${ANSINH_REGISTRAR_SECRET}");

    @Test
    void thePagesMaySignInFromWhateverPortTheyStandOn() throws IOException {
        Settings elsewhere = Settings.of(Map.of("ANSINH_PORT_GATEWAY", "9191"));

        String realm = new Realm(elsewhere).written();

        assertTrue(realm.contains("\"http://localhost:9191/*\""), "the page by name");
        assertTrue(realm.contains("\"http://127.0.0.1:9191/*\""), "the page by number");
        assertTrue(realm.contains("\"http://127.0.0.1:9191\""), "its requests for tokens");
        assertFalse(realm.contains(":8080"), "nobody else");
    }

    /** Or an app would sign in, and then be shown nothing. */
    @Test
    void whereAnAppSignsInItMayReadTheAnswers() throws IOException {
        List<String> origins = new ArrayList<>();
        realm().get("clients").forEach(client -> {
            if (client.get("clientId").asText().equals("ansinh-app")) {
                client.get("webOrigins").forEach(origin -> origins.add(origin.asText()));
            }
        });

        assertEquals(origins, Blueprint.APPS);
        assertEquals(
                Map.of("QUARKUS_HTTP_CORS_ENABLED", "true", "QUARKUS_HTTP_CORS_ORIGINS", String.join(",", origins)),
                Blueprint.openTo(Blueprint.APPS, Map.of("QUARKUS_HTTP_PORT", "1")));
        assertEquals(
                Map.of("QUARKUS_HTTP_CORS_ENABLED", "true"),
                Blueprint.openTo(Blueprint.APPS, Map.of("QUARKUS_HTTP_CORS_ORIGINS", "https://app.example")));
    }

    @Test
    void theRealmFileHoldsNoSecret() throws IOException {
        JsonNode realm = realm();
        List<String> secrets = Stream.of("value", "secret", "privateKey", "secretData")
                .flatMap(name -> realm.findValuesAsText(name).stream())
                .toList();

        assertTrue(secrets.size() > 20, "each account has a credential");
        assertEquals(
                List.of(),
                secrets.stream()
                        .filter(secret -> !PLACEHOLDERS.contains(secret))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SLDTBXH", "SYT", "SNV", "SNNMT", "SKHCN", "SDTTG", "UBND-474-2025", "UBND-475"})
    void departmentsOfBeforeAndAfterTheMergersCanSignIn(String agency) throws IOException {
        List<String> accounts = new ArrayList<>();
        realm().get("users").forEach(user -> {
            if (user.at("/attributes/agency/0").asText().equals(agency)) {
                accounts.add(user.get("username").asText());
            }
        });

        assertTrue(accounts.contains(agency.toLowerCase(Locale.ROOT) + "-officer"), accounts::toString);
        assertTrue(accounts.contains(agency.toLowerCase(Locale.ROOT) + "-approver"), accounts::toString);
    }

    /** As those that an agency registers by itself. */
    @ParameterizedTest
    @ValueSource(strings = {"syt-machine", "ubnd-481-machine"})
    void machinesReportAndSignNothingOff(String machine) throws IOException {
        JsonNode account = realm().get("users")
                .valueStream()
                .filter(user -> user.path("serviceAccountClientId").asText().equals(machine))
                .findFirst()
                .orElseThrow();

        assertEquals("[\"reporter\"]", account.get("realmRoles").toString());
    }

    /** So long whoever was locked out is believed: services look at the token and not at the sign-in server. */
    @Test
    void aTokenIsBelievedForAQuarterOfAnHour() throws IOException {
        assertEquals(15 * 60, realm().get("accessTokenLifespan").asInt());
        realm().get("clients")
                .forEach(client -> assertTrue(
                        client.path("attributes").path("access.token.lifespan").isMissingNode(),
                        client.get("clientId").asText()));
    }

    /** Whoever approves signs for the agency, on a page that everybody can reach. */
    @Test
    void aPasswordIsLongAndNotTheName() throws IOException {
        String policy = realm().path("passwordPolicy").asText();

        assertTrue(policy.contains("length(12)") && policy.contains("notUsername"), policy);
        assertTrue(realm().get("bruteForceProtected").asBoolean());
    }

    @Test
    void whoSignsInAndWhatAnAdministratorDoesIsWrittenDown() throws IOException {
        JsonNode realm = realm();
        List<String> kinds = new ArrayList<>();
        realm.path("enabledEventTypes").forEach(kind -> kinds.add(kind.asText()));

        assertTrue(realm.path("eventsEnabled").asBoolean()
                && realm.path("adminEventsEnabled").asBoolean());
        assertTrue(kinds.containsAll(List.of("LOGIN", "LOGIN_ERROR", "UPDATE_PASSWORD")), kinds::toString);
        // Events of each token would be millions.
        assertFalse(kinds.contains("REFRESH_TOKEN") || kinds.contains("CLIENT_LOGIN"), kinds::toString);
    }

    /** By hand, as the operator reads it: an older realm must not know less of its people than a new one. */
    @Test
    void anOlderRealmIsToldAllThatANewOneIsGiven() throws IOException {
        String told = Files.readString(ProjectTree.root().resolve("docs/operations.md"));
        JsonNode realm = realm();

        assertTrue(told.contains("'enabledEventTypes=" + realm.get("enabledEventTypes") + "'"));
        assertTrue(
                told.contains("'passwordPolicy=" + realm.get("passwordPolicy").asText() + "'"));
        for (String setting : List.of(
                "bruteForceProtected", "failureFactor", "eventsEnabled", "eventsExpiration", "adminEventsEnabled")) {
            assertTrue(told.contains("-s " + setting + "=" + realm.get(setting).asText()), setting);
        }
    }

    @Test
    void passwordsAreTakenOnlyFromTheCommandLineOfTheDemonstration() throws IOException {
        assertEquals(List.of("ansinh-cli"), passwordTakers(realm()));
        // Keycloak makes this one in each realm that does not say otherwise, open for passwords.
        assertFalse(client("admin-cli").get("enabled").asBoolean());
    }

    @Test
    void appsOfDevelopersSignInWithProofOfPossessionAndOnTheirOwnMachineAlone() throws IOException {
        JsonNode app = client("ansinh-app");

        assertTrue(app.get("publicClient").asBoolean());
        assertEquals(
                "S256", app.at("/attributes").get("pkce.code.challenge.method").asText());
        // Without a port each port is meant.
        assertEquals(
                "[\"http://localhost/*\",\"http://127.0.0.1/*\"]",
                app.get("redirectUris").toString());
    }

    private static JsonNode client(String id) throws IOException {
        return realm().get("clients")
                .valueStream()
                .filter(client -> client.get("clientId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theRegistrarManagesClientsAndNothingElse() throws IOException {
        JsonNode account = null;
        for (JsonNode user : realm().get("users")) {
            if (user.path("serviceAccountClientId").asText().equals("ansinh-registrar")) {
                account = user;
            }
        }

        assertEquals(
                "{\"realm-management\":[\"manage-clients\"]}",
                account.get("clientRoles").toString());
        assertTrue(account.path("realmRoles").isMissingNode());
    }

    /** Where people are real nobody may sign in whom only a demonstration knows, with a password that all of them share. */
    @Test
    void onContainersNobodyOfTheDemonstrationIsThereFromTheStart() throws IOException {
        JsonNode realm = new ObjectMapper().readTree(new Realm(onContainers("")).written());

        assertEquals(List.of("service-account-ansinh-registrar"), realm.findValuesAsText("username"));
        assertEquals(
                List.of("ansinh-swagger", "ansinh-app", "admin-cli", "ansinh-registrar"),
                realm.findValuesAsText("clientId"));
        assertEquals(List.of(), passwordTakers(realm));
        assertEquals(Realm.REGISTRAR, placeholders(imported()), "the container is told no secret of a demonstration");
    }

    @Test
    void onContainersThePagesStandAtTheAddressThatIsSet() throws IOException {
        String realm = new Realm(onContainers("ANSINH_GATEWAY_URL=https://ansinh.hue.gov.vn\n")).written();

        assertTrue(realm.contains("\"https://ansinh.hue.gov.vn/*\""), realm);
        assertFalse(realm.contains("localhost:8080"), realm);
        assertTrue(new Realm(onContainers("")).written().contains("\"http://localhost:8080/*\""));
    }

    private Settings onContainers(String env) throws IOException {
        Path folder = Files.createTempDirectory(root, "containers-");
        Files.writeString(folder.resolve(".env"), env);
        Files.createDirectories(folder.resolve("local/src/main"));
        Files.createSymbolicLink(
                folder.resolve("local/src/main/realm"), ProjectTree.root().resolve("local/src/main/realm"));
        return Settings.onContainers(folder, Settings.USUAL);
    }

    private static String imported() throws IOException {
        return Files.readString(ProjectTree.root().resolve("local/src/main/realm/hues-realm.json"));
    }

    private static String placeholders(String realm) {
        return Pattern.compile("\\$\\{(ANSINH_[A-Z_]+)}")
                .matcher(realm)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !name.equals(Realm.GATEWAY))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static List<String> passwordTakers(JsonNode realm) {
        return realm.get("clients")
                .valueStream()
                .filter(client -> client.path("directAccessGrantsEnabled").asBoolean(true))
                .map(client -> client.get("clientId").asText())
                .toList();
    }

    private static JsonNode realm() throws IOException {
        return new ObjectMapper().readTree(new Realm(Settings.of(Map.of())).written());
    }
}
