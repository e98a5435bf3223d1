package vn.hue.ansinh.endtoend.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.hue.ansinh.endtoend.RunningSuite;
import vn.hue.ansinh.endtoend.door.Door;

/** The way of the guide: somebody of the Department of Health signs in at an app that is developed on this machine. */
@ExtendWith(RunningSuite.Resolver.class)
class AppStoryTest {
    private static final String BACK = "http://localhost:3000/callback";
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private final String verifier = UUID.randomUUID() + "." + UUID.randomUUID();

    @Test
    void aPersonSignsInIsHeardAndSignsOut(RunningSuite suite) throws Exception {
        JsonNode tokens = read(exchange(suite, code(suite), verifier));
        assertEquals(200, reports(suite, tokens));

        JsonNode renewed = read(renew(suite, tokens));
        assertEquals(200, reports(suite, renewed));

        assertEquals(
                204,
                ask(suite, "logout", Map.of("refresh_token", refresh(renewed))).statusCode());
        assertEquals(400, renew(suite, renewed).statusCode());
    }

    @Test
    void aCodeIsWorthNothingToWhoeverCatchesIt(RunningSuite suite) throws Exception {
        assertEquals(
                400,
                exchange(suite, code(suite), UUID.randomUUID() + "." + UUID.randomUUID())
                        .statusCode());
    }

    @Test
    void noAppAsksForAPassword(RunningSuite suite) throws Exception {
        for (String client : new String[] {"ansinh-app", "ansinh-swagger", "admin-cli"}) {
            HttpResponse<String> answer = ask(
                    suite,
                    "token",
                    Map.of(
                            "grant_type",
                            "password",
                            "client_id",
                            client,
                            "username",
                            "syt-officer",
                            "password",
                            suite.demonstrationPassword()));

            assertTrue(answer.statusCode() == 400 || answer.statusCode() == 401, client + ": " + answer.body());
        }
    }

    private String code(RunningSuite suite) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
        URI page = address(
                suite,
                "auth?"
                        + SomeBrowser.form(Map.of(
                                "client_id", "ansinh-app",
                                "response_type", "code",
                                "scope", "openid",
                                "redirect_uri", BACK,
                                "code_challenge_method", "S256",
                                "code_challenge",
                                        Base64.getUrlEncoder().withoutPadding().encodeToString(hash))));
        URI back = new SomeBrowser().signIn(page, "syt-officer", suite.demonstrationPassword());
        Matcher code = CODE.matcher(back.toString());
        assertTrue(back.toString().startsWith(BACK) && code.find(), back::toString);
        return code.group(1);
    }

    private static HttpResponse<String> exchange(RunningSuite suite, String code, String proof) throws Exception {
        return ask(
                suite,
                "token",
                Map.of(
                        "grant_type", "authorization_code",
                        "code", code,
                        "redirect_uri", BACK,
                        "code_verifier", proof));
    }

    private static HttpResponse<String> renew(RunningSuite suite, JsonNode tokens) throws Exception {
        return ask(suite, "token", Map.of("grant_type", "refresh_token", "refresh_token", refresh(tokens)));
    }

    private static String refresh(JsonNode tokens) {
        return tokens.get("refresh_token").asText();
    }

    private static JsonNode read(HttpResponse<String> answer) throws Exception {
        assertEquals(200, answer.statusCode(), answer.body());
        return Door.JSON.readTree(answer.body());
    }

    /** As {@code ansinh-app}, where nothing else is said. */
    private static HttpResponse<String> ask(RunningSuite suite, String step, Map<String, String> fields)
            throws Exception {
        String client = fields.containsKey("client_id") ? "" : "client_id=ansinh-app&";
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address(suite, step))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(client + SomeBrowser.form(fields)))
                                .build(),
                        BodyHandlers.ofString());
    }

    private static URI address(RunningSuite suite, String step) {
        return URI.create(suite.realm() + "/protocol/openid-connect/" + step);
    }

    private static int reports(RunningSuite suite, JsonNode tokens) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(suite.gateway().resolve("/api/v1/reports?agency=SYT"))
                .header("Authorization", "Bearer " + tokens.get("access_token").asText())
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }
}
