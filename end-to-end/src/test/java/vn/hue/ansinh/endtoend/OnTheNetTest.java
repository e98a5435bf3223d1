package vn.hue.ansinh.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hue.ansinh.endtoend.Compose.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The suite on containers where it matters: for large files, for callers from elsewhere, for those who watch it. */
class OnTheNetTest {
    private final Compose compose = new Compose();

    /** What lies in a tmpfs is memory of its container, and a file that we promise to take may be of 256 MiB. */
    @Test
    void filesOnTheirWayLieOnDisk() {
        for (String name : Compose.OURS) {
            JsonNode service = compose.services().get(name);
            assertFalse(service.has("tmpfs"), name);
            assertEquals("/tmp", service.at("/volumes/0").asText(), name);
        }
        assertTrue(text("local/src/main/docker/Dockerfile").contains("ENTRYPOINT [\"/app/start\"]"));
        assertTrue(text("local/src/main/docker/start").contains("find /tmp -mindepth 1 -delete"));
    }

    /** People and tokens speak of one address. */
    @Test
    void whereTheSignInServerStandsIsSaidOnce() {
        String signIn = "${ANSINH_SIGN_IN_URL:-http://localhost:8180}";

        assertEquals(signIn, compose.told("keycloak", "KC_HOSTNAME"));
        for (String name : Compose.OURS) {
            assertEquals(signIn + "/realms/hues", compose.told(name, "QUARKUS_OIDC_TOKEN_ISSUER"), name);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ANSINH_DOOR_HOSTS",
                "ANSINH_DOOR_TRUSTED_PROXIES",
                "ANSINH_GATEWAY_URL",
                "ANSINH_SCANNER_ADDRESS",
                "ANSINH_SIGN_IN_URL",
                "QUARKUS_HTTP_CORS_ENABLED",
                "QUARKUS_HTTP_CORS_ORIGINS"
            })
    void whoPutsItOnTheNetSaysSoBesideTheSecretsAndReadsHow(String setting) {
        assertTrue(text("docker-compose.yml").contains("${" + setting + ":-"), setting);
        assertTrue(text("docs/operations.md").contains(setting), setting);
    }

    /** With {@code X-Forwarded-*} of a proxy, which alone reaches its port. */
    @Test
    void theSignInServerBelievesTheProxyAndOnlyThisMachineReachesIt() {
        assertEquals("xforwarded", compose.told("keycloak", "KC_PROXY_HEADERS"));
        assertEquals(
                "127.0.0.1:8180:8180",
                compose.services().at("/keycloak/ports/0").asText());
    }

    @Test
    void noSecretOfADemonstrationIsGivenToTheSignInServer() {
        List<String> told = Compose.names(compose.services().at("/keycloak/environment"));

        assertFalse(told.contains("ANSINH_DEMO_PASSWORD"), told::toString);
        assertFalse(told.contains("ANSINH_MACHINE_SECRET"), told::toString);
        assertTrue(told.contains("ANSINH_REGISTRAR_SECRET"), told::toString);
    }

    @Test
    void whoWatchesReachesTheMetricsOfEachPart() {
        assertEquals("0.0.0.0", compose.told("gateway", "QUARKUS_MANAGEMENT_HOST"));
        for (String name : Compose.OURS) {
            String management = compose.told(name, "QUARKUS_MANAGEMENT_PORT");
            String port = management.isEmpty() ? compose.told(name, "QUARKUS_HTTP_PORT") : management;
            assertTrue(
                    text("docs/observability/prometheus.containers.yml").contains("['" + name + ":" + port + "']"),
                    name);
        }
    }
}
