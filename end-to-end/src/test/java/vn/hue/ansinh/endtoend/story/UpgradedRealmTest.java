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
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.hue.ansinh.endtoend.RunningSuite;
import vn.hue.ansinh.endtoend.door.Door;
import vn.hue.ansinh.local.CannotStart;

/** Somebody goes on with the data of an earlier release. */
@ExtendWith(RunningSuite.Resolver.class)
class UpgradedRealmTest {
    private static final String PERSON = "snv-reviewer";
    private static final String LEADER = "ubnd-tp-hue-leader";
    private static final String MACHINE = "syt-machine";
    private static final String ACCOUNT_OF_MACHINE = "service-account-" + MACHINE;

    @Test
    void whoIsNewInTheRealmSignsInAndWhoWasThereIsLeftAsHeWas(RunningSuite suite) throws Exception {
        forget(suite, "users", "username", PERSON);
        forget(suite, "clients", "clientId", MACHINE);
        // Somebody has made this one already, by hand.
        setPassword(suite, LEADER, "of-the-leader-alone");

        assertEquals(3, suite.upgradeRealm(Set.of(PERSON, LEADER, MACHINE, ACCOUNT_OF_MACHINE)));

        assertFalse(suite.signIn().of(PERSON).isEmpty());
        assertEquals("reporter", roleOf(suite.signIn().of(MACHINE)));
        assertThrows(CannotStart.class, () -> suite.signIn().of(LEADER), "still with a password of his own");
        // No earlier password is taken again; who is brought in anew has the one of the file.
        forget(suite, "users", "username", LEADER);
        assertEquals(1, suite.upgradeRealm(Set.of(LEADER)));
        assertFalse(suite.signIn().of(LEADER).isEmpty());
    }

    @Test
    void whoWasDeletedOrRevokedStaysAway(RunningSuite suite) throws Exception {
        forget(suite, "users", "username", PERSON);
        forget(suite, "clients", "clientId", MACHINE);

        assertEquals(0, suite.upgradeRealm(Set.of(LEADER)));

        assertThrows(CannotStart.class, () -> suite.signIn().of(PERSON));
        assertThrows(CannotStart.class, () -> suite.signIn().of(MACHINE));
        assertEquals(3, suite.upgradeRealm(Set.of(PERSON, MACHINE, ACCOUNT_OF_MACHINE)), "for whoever comes next");
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
        ask(suite, "DELETE", kind + "/" + idOf(suite, kind, name, value), "");
    }

    private static void setPassword(RunningSuite suite, String person, String password) throws Exception {
        String credential = Door.JSON
                .createObjectNode()
                .put("type", "password")
                .put("value", password)
                .toString();
        ask(suite, "PUT", "users/" + idOf(suite, "users", "username", person) + "/reset-password", credential);
    }

    private static String idOf(RunningSuite suite, String kind, String name, String value) throws Exception {
        return Door.JSON
                .readTree(ask(suite, "GET", kind + "?" + name + "=" + value, ""))
                .at("/0/id")
                .asText();
    }

    private static String ask(RunningSuite suite, String method, String path, String body) throws Exception {
        URI admin = URI.create(suite.realm().replace("/realms/", "/admin/realms/") + "/" + path);
        HttpRequest request = HttpRequest.newBuilder(admin)
                .header("Authorization", "Bearer " + administrator(suite))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertEquals(2, answer.statusCode() / 100, answer::body);
        return answer.body();
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
