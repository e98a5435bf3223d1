package vn.hue.ansinh.endtoend.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.hue.ansinh.endtoend.RunningSuite;
import vn.hue.ansinh.endtoend.door.Door;
import vn.hue.ansinh.local.CannotStart;

/** Somebody goes on with the data of an earlier release, whose realm had neither this account nor this machine. */
@ExtendWith(RunningSuite.Resolver.class)
class UpgradedRealmTest {
    private static final String PERSON = "snv-reviewer";
    private static final String MACHINE = "ubnd-481-machine";

    @Test
    void whoIsNewInTheRealmSignsInAfterAnUpgradeAndWhoWasThereIsLeftAsHeWas(RunningSuite suite) throws Exception {
        forget(suite, "users", "username", PERSON);
        forget(suite, "clients", "clientId", MACHINE);
        assertThrows(CannotStart.class, () -> suite.signIn().of(PERSON));

        // The person, the machine and the account of the machine.
        assertEquals(3, suite.upgradeRealm());
        assertEquals(0, suite.upgradeRealm(), "all of it is there");

        assertFalse(suite.signIn().of(PERSON).isEmpty());
        assertEquals("reporter", roleOf(suite.signIn().of(MACHINE)));
    }

    private static String roleOf(String token) throws IOException {
        JsonNode claims = Door.JSON.readTree(java.util.Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        return claims.at("/realm_access/roles")
                .valueStream()
                .map(JsonNode::asText)
                .filter("reporter"::equals)
                .findFirst()
                .orElse("");
    }

    private static void forget(RunningSuite suite, String kind, String name, String value) throws Exception {
        JsonNode found = ask(suite, "GET", kind + "?" + name + "=" + value);
        ask(suite, "DELETE", kind + "/" + found.get(0).get("id").asText());
    }

    private static JsonNode ask(RunningSuite suite, String method, String path) throws Exception {
        URI admin = URI.create(suite.realm().replace("/realms/", "/admin/realms/") + "/" + path);
        HttpRequest request = HttpRequest.newBuilder(admin)
                .header("Authorization", "Bearer " + administrator(suite))
                .method(method, BodyPublishers.noBody())
                .build();
        return Door.JSON.readTree(HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body());
    }

    private static String administrator(RunningSuite suite) throws Exception {
        URI tokens =
                URI.create(suite.realm().replaceFirst("/realms/.*", "/realms/master/protocol/openid-connect/token"));
        Map<String, String> form = Map.of(
                "grant_type", "password",
                "client_id", "admin-cli",
                "username", "keycloak-admin",
                "password", suite.secret("keycloak.admin"));
        HttpRequest request = HttpRequest.newBuilder(tokens)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(SomeBrowser.form(form)))
                .build();
        return Door.JSON
                .readTree(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .body())
                .get("access_token")
                .asText();
    }
}
