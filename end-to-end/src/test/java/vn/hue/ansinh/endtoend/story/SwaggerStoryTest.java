package vn.hue.ansinh.endtoend.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.hue.ansinh.endtoend.RunningSuite;
import vn.hue.ansinh.endtoend.door.Door;

/** Authorize on the page of the contract: its client and the address behind it are those that the page itself names. */
@ExtendWith(RunningSuite.Resolver.class)
class SwaggerStoryTest {
    private static final Pattern CLIENT = Pattern.compile("clientId: '([^']+)'");
    private static final Pattern BACK = Pattern.compile("oauth2RedirectUrl: window\\.location\\.origin \\+ '([^']+)'");

    @Test
    void whoAuthorizesOnThePageOfTheContractIsHeard(RunningSuite suite) throws Exception {
        SomeApp page = thePage(suite);
        JsonNode flow = Door.JSON
                .readTree(read(suite, "/openapi.json").body())
                .at("/components/securitySchemes/signIn/flows/authorizationCode");

        HttpResponse<String> tokens = page.exchange(page.code());

        assertEquals(200, tokens.statusCode(), tokens.body());
        assertEquals(
                suite.gateway().toString(),
                tokens.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
        String token = Door.JSON.readTree(tokens.body()).get("access_token").asText();
        assertEquals(200, page.reports(token));
        assertEquals(200, read(suite, URI.create(page.back()).getPath()).statusCode());
        assertTrue(
                page.page().toString().startsWith(flow.get("authorizationUrl").asText() + "?"), flow::toString);
    }

    @Test
    void nobodyIsSentElsewhereWithTheCodeOfThePage(RunningSuite suite) throws Exception {
        SomeApp page = thePage(suite);
        SomeApp thief = new SomeApp(suite, page.client(), "https://elsewhere.example/oauth2-redirect.html");

        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(thief.page()).build(), BodyHandlers.ofString());

        assertEquals(400, answer.statusCode());
    }

    private static SomeApp thePage(RunningSuite suite) throws Exception {
        String script = read(suite, "/swagger-ui/page.js").body();
        return new SomeApp(suite, named(CLIENT, script), suite.gateway() + named(BACK, script));
    }

    private static String named(Pattern pattern, String script) {
        Matcher found = pattern.matcher(script);
        assertTrue(found.find(), () -> pattern + " in " + script);
        return found.group(1);
    }

    private static HttpResponse<String> read(RunningSuite suite, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(suite.gateway().resolve(path)).build(), BodyHandlers.ofString());
    }
}
