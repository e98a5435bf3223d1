package vn.hue.ansinh.endtoend.story;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.hue.ansinh.endtoend.RunningSuite;
import vn.hue.ansinh.endtoend.door.Answer;
import vn.hue.ansinh.endtoend.door.Ask;
import vn.hue.ansinh.endtoend.door.Door;
import vn.hue.ansinh.local.CannotStart;

/** The life of a machine of the Department of Health, at the real sign-in server. */
@ExtendWith(RunningSuite.Resolver.class)
class MachineStoryTest {
    private static final String CLIENTS = "/api/v1/agencies/SYT/clients";
    private final String name = "kho-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aMachineIsLetInGetsAnotherSecretAndIsLetOut(RunningSuite suite) throws Exception {
        JsonNode machine = register(suite).expect(201);
        String id = machine.get("clientId").asText();
        String first = machine.get("secret").asText();

        assertEquals(200, call(suite, suite.signIn().ofMachine(id, first), "/api/v1/reports?limit=1"));
        assertTrue(register(suite).expect(200).get("secret").isNull(), "a secret is shown once");

        String second = ask(suite, "PUT", "/" + name + "/secret")
                .expect(200)
                .get("secret")
                .asText();
        assertThrows(CannotStart.class, () -> suite.signIn().ofMachine(id, first));
        assertEquals(200, call(suite, suite.signIn().ofMachine(id, second), "/api/v1/reports?limit=1"));

        assertTrue(list(suite).contains(id));
        ask(suite, "DELETE", "/" + name).expect(204);
        assertThrows(CannotStart.class, () -> suite.signIn().ofMachine(id, second));
        assertTrue(!list(suite).contains(id));
    }

    @Test
    void itIsAReporterOfItsAgencyAndNothingElse(RunningSuite suite) throws Exception {
        JsonNode machine = register(suite).expect(201);
        String token = suite.signIn()
                .ofMachine(
                        machine.get("clientId").asText(), machine.get("secret").asText());

        assertEquals(200, call(suite, token, "/api/v1/agencies/SYT/profile"));
        assertEquals(403, call(suite, token, "/api/v1/agencies/SGDDT/profile"));
        assertEquals(403, call(suite, token, CLIENTS));
        ask(suite, "DELETE", "/" + name).expect(204);
    }

    /** It came with the realm: nobody has registered it. */
    @Test
    void aMachineWhoseDistrictIsNoMoreGetsNoToken(RunningSuite suite) {
        Ask machines = new Ask(
                "GET",
                "/api/v1/agencies/UBND-481/clients",
                Optional.of("ansinh-admin"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        await().atMost(Duration.ofMinutes(3)).until(() -> {
            JsonNode machine = suite.door().ask(machines).expect(200).at("/items/0");
            assertEquals("ubnd-481-machine", machine.get("clientId").asText());
            return !machine.get("enabled").asBoolean();
        });
        assertThrows(CannotStart.class, () -> suite.signIn().of("ubnd-481-machine"));
    }

    private Answer register(RunningSuite suite) {
        JsonNode body = Door.JSON.createObjectNode().put("description", "Kho dữ liệu");
        return suite.door().ask(bare("PUT", "/" + name).saying(body));
    }

    private static String list(RunningSuite suite) {
        return suite.door().ask(bare("GET", "")).expect(200).toString();
    }

    private static Answer ask(RunningSuite suite, String method, String path) {
        return suite.door().ask(bare(method, path));
    }

    private static Ask bare(String method, String path) {
        return new Ask(
                method,
                CLIENTS + path,
                Optional.of("syt-approver"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static int call(RunningSuite suite, String token, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(suite.gateway().resolve(path))
                .header("Authorization", "Bearer " + token)
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }
}
