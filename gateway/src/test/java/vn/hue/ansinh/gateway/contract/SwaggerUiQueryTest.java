package vn.hue.ansinh.gateway.contract;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.gateway.ScriptedPage;
import vn.hue.ansinh.gateway.testing.Neighbours;

/** A link to the page of the contract with something beside it changes nothing: other pages of its kind take a foreign contract from there. */
@QuarkusTest
@WithTestResource(Neighbours.class)
class SwaggerUiQueryTest {
    private static final List<String> PARAMETERS = List.of(
            "url",
            "urls",
            "urls.primaryName",
            "config",
            "configUrl",
            "spec",
            "queryConfigEnabled",
            "oauth2RedirectUrl",
            "validatorUrl",
            "layout",
            "filter",
            "code",
            "state",
            "error_description");
    private static final List<String> SCRIPTS = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "'-alert(1)-'",
            "</title><svg onload=alert(1)>",
            "javascript:alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "data:application/json,{\"url\":\"https://evil.example\"}",
            "//evil.example/openapi.json",
            "https://evil.example/openapi.json",
            "{{constructor.constructor('alert(1)')()}}",
            "true",
            "../../x",
            "\u2028alert(1)");

    private static final String PAGE_IN_A_BROWSER = """
            var read = [];
            var given = null;
            var signIn = null;
            var location = { get search() { read.push('search'); return QUERY; }, get hash() { read.push('hash'); return '#' + QUERY; },
                get href() { read.push('href'); return 'http://localhost/' + QUERY; }, origin: 'http://localhost' };
            var window = { location: location };
            var document = { get URL() { read.push('URL'); return QUERY; }, get referrer() { read.push('referrer'); return QUERY; },
                documentElement: { lang: 'en' } };
            function SwaggerUIBundle(options) { given = options; return { initOAuth: function (how) { signIn = how; } }; }
            SwaggerUIBundle.presets = { apis: 'apis' };
            """;

    @ParameterizedTest
    @ValueSource(strings = {"/swagger-ui/", "/swagger-ui/oauth2-redirect.html"})
    void nothingOfALinkStandsInThePage(String page) {
        Response plain = given().get(page);
        for (String parameter : PARAMETERS) {
            for (String script : SCRIPTS) {
                Response answer = given().urlEncodingEnabled(false)
                        .get(page + "?" + parameter + "=" + URLEncoder.encode(script, StandardCharsets.UTF_8));

                assertEquals(200, answer.statusCode());
                assertEquals(plain.asString(), answer.asString());
                assertEquals(plain.header("Content-Security-Policy"), answer.header("Content-Security-Policy"));
            }
        }
    }

    @Test
    void whatIsShownIsOurContractWhateverTheLinkSays() {
        for (String script : SCRIPTS) {
            try (ScriptedPage page = new ScriptedPage()) {
                String query = "?url=" + script + "&configUrl=" + script + "&urls.primaryName=" + script;
                page.ask("var QUERY = " + io.vertx.core.json.Json.encode(query) + ";" + PAGE_IN_A_BROWSER);
                page.load("swagger-ui/page.js");

                assertEquals("/openapi.json", page.ask("given.url"));
                assertEquals(false, page.ask("Boolean(given.queryConfigEnabled || given.configUrl || given.urls)"));
                assertEquals("http://localhost/swagger-ui/oauth2-redirect.html", page.ask("given.oauth2RedirectUrl"));
                assertEquals("ansinh-swagger", page.ask("signIn.clientId"));
                assertEquals("", page.ask("read.join()"));
            }
        }
    }

    /** Else it would take its settings from the link by itself. */
    @Test
    void thePartThatShowsTheContractReadsALinkOnlyWhenItIsTold() {
        String bundle = given().get("/swagger-ui/swagger-ui-bundle.js").asString();

        assertEquals(1, times("queryConfigEnabled:!1", bundle), "off unless a page switches it on");
        assertEquals(1, times("location.search", bundle));
        assertEquals(
                1,
                times(
                        "\\.queryConfigEnabled\\?\\(\\(\\)=>\\{const \\w+=new URLSearchParams\\(\\w+\\.location\\.search\\)",
                        bundle));
    }

    private static long times(String expression, String text) {
        return Pattern.compile(expression).matcher(text).results().count();
    }
}
