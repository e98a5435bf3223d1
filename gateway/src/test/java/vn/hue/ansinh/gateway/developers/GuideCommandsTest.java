package vn.hue.ansinh.gateway.developers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A newcomer pastes the commands of the guide one after another into one shell. */
class GuideCommandsTest {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\n(.*?)^```");
    /** From its name to the end of the address that it calls. */
    private static final Pattern CALL = Pattern.compile("(?ms)^[^\\n]*?curl.*?localhost:[^\\n]*$");

    private static final Pattern VARIABLE = Pattern.compile("(?m)^([A-Z]+)=|\\$([A-Z]+)");
    private static final Pattern SETTING = Pattern.compile("(?m)^[A-Z]+=");
    private static final Pattern CLIENT = Pattern.compile("client_id=([a-z-]+)");
    private static final Pattern RETURN = Pattern.compile("redirect_uri=(http://[^&\\s]+)");
    private static final Pattern BODY = Pattern.compile("(?s)-d '(\\{.*?})'");

    @ParameterizedTest
    @ValueSource(strings = {"en", "vi"})
    void whatACommandTakesFromTheShellWasPutThereBefore(String language) throws IOException {
        Set<String> given = new HashSet<>();
        for (String command : commands(language)) {
            for (MatchResult variable : VARIABLE.matcher(command).results().toList()) {
                if (variable.group(1) != null) {
                    given.add(variable.group(1));
                } else {
                    assertTrue(given.contains(variable.group(2)), variable.group(2) + " in " + command);
                }
            }
        }
        assertTrue(given.containsAll(Set.of("OFFICER", "APPROVER", "MACHINE", "OBLIGATION")), given.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "vi"})
    void whatIsSentIsJson(String language) throws IOException {
        List<String> bodies = commands(language).stream()
                .flatMap(command -> BODY.matcher(command).results())
                .map(body -> body.group(1).replace("'\"$OBLIGATION\"'", "R-02.2024.SYT"))
                .toList();

        assertFalse(bodies.isEmpty());
        bodies.forEach(body -> assertFalse(new JsonObject(body).isEmpty(), body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "vi"})
    void whatIsPostedToUsHasAKey(String language) throws IOException {
        List<String> posts = commands(language).stream()
                .flatMap(command -> CALL.matcher(command).results().map(MatchResult::group))
                .filter(call -> call.contains("/api/v1/") && BODY.matcher(call).find() && !call.contains("-X PUT"))
                .toList();

        assertEquals(2, posts.size(), posts.toString());
        posts.forEach(post -> assertTrue(post.contains("Idempotency-Key: "), post));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "vi"})
    void thePeopleOfAnAppSignInByAClientThatTheRealmHas(String language) throws IOException {
        String guide = Files.readString(Path.of("../docs/developers/guide." + language + ".md"));
        JsonObject app = client("ansinh-app");
        JsonArray returns = app.getJsonArray("redirectUris");

        assertTrue(named(CLIENT, guide).contains("ansinh-app"));
        named(RETURN, guide)
                .forEach(address -> assertTrue(
                        returns.contains(address.replaceAll(":\\d+/.*", "/*")), address + " is not among " + returns));
        app.getJsonArray("webOrigins").forEach(origin -> assertTrue(guide.contains("`" + origin + "`"), guide));
        assertTrue(guide.contains(
                "code_challenge_method=" + app.getJsonObject("attributes").getString("pkce.code.challenge.method")));
    }

    private static JsonObject client(String id) throws IOException {
        return new JsonObject(Files.readString(Path.of("../local/src/main/realm/hues-realm.json")))
                .getJsonArray("clients").stream()
                        .map(JsonObject.class::cast)
                        .filter(client -> client.getString("clientId").equals(id))
                        .findFirst()
                        .orElseThrow();
    }

    private static Set<String> named(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    @Test
    void bothLanguagesGiveTheSameCommands() throws IOException {
        assertEquals(withoutBodies("en"), withoutBodies("vi"));
    }

    private static List<String> withoutBodies(String language) throws IOException {
        return commands(language).stream()
                .map(command -> BODY.matcher(command).replaceAll("-d BODY"))
                .toList();
    }

    private static List<String> commands(String language) throws IOException {
        String guide = Files.readString(Path.of("../docs/developers/guide." + language + ".md"));
        return BLOCK.matcher(guide)
                .results()
                .map(block -> block.group(1))
                .filter(block -> block.contains("curl")
                        || block.contains("./ansinh")
                        || SETTING.matcher(block).find())
                .toList();
    }
}
