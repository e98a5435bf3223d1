package vn.hue.ansinh.gateway.contract;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.gateway.ScriptedPage;
import vn.hue.ansinh.gateway.testing.Neighbours;

@QuarkusTest
@WithTestResource(Neighbours.class)
class SwaggerUiTest {
    private static final Pattern SCRIPT = Pattern.compile("<script([^>]*)>(.*?)</script>", Pattern.DOTALL);
    private static final Pattern THING = Pattern.compile("(?:src|<link[^>]* href)=\"([^\"]+)\"");

    @ConfigProperty(name = "quarkus.oidc.token.issuer")
    URI signIn;

    @Test
    void theShortAddressLeadsToThePage() {
        given().redirects()
                .follow(false)
                .get("/swagger-ui")
                .then()
                .statusCode(302)
                .header("Location", "/swagger-ui/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/swagger-ui/", "/swagger-ui/vi/", "/swagger-ui/oauth2-redirect.html"})
    void whatAPageNeedsComesFromThisDoor(String page) {
        String html = given().get(page).then().statusCode(200).extract().asString();

        List<String> things =
                THING.matcher(html).results().map(found -> found.group(1)).toList();
        assertFalse(things.isEmpty());
        for (String thing : things) {
            String path = URI.create(page).resolve(thing).toString();
            given().get(path).then().statusCode(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/swagger-ui/", "/swagger-ui/vi/", "/swagger-ui/oauth2-redirect.html"})
    void itsScriptsRunUnderItsOwnPolicy(String page) {
        var answer = given().get(page);
        String policy = answer.header("Content-Security-Policy");

        assertTrue(policy.contains("script-src 'self';"), policy);
        SCRIPT.matcher(answer.asString()).results().forEach(script -> {
            assertTrue(script.group(1).contains("src=\""), script.group());
            assertEquals("", script.group(2));
        });
    }

    @ParameterizedTest
    @CsvSource({"/swagger-ui/, en, /openapi.json", "/swagger-ui/vi/, vi, /openapi.vi.json"})
    void eachPageShowsTheContractInItsOwnLanguage(String path, String language, String contract) {
        given().get(path).then().body(containsString("<html lang=\"" + language + "\">"));

        try (ScriptedPage page = new ScriptedPage()) {
            ScriptedSwagger.load(page, language);

            assertEquals(contract, page.ask("config.url"));
        }
    }

    @Test
    void eachPageLeadsToTheOther() {
        given().get("/swagger-ui/").then().body(containsString("href=\"/swagger-ui/vi/\""));
        given().get("/swagger-ui/vi/").then().body(containsString("href=\"/swagger-ui/\""));
    }

    @Test
    void mayCallThisDoorAndTheSignInServerAndNobodyElse() {
        given().get("/swagger-ui/")
                .then()
                .header(
                        "Content-Security-Policy",
                        containsString("connect-src 'self' http://" + signIn.getAuthority() + ";"));
    }

    @Test
    void signsInAsItsOwnClientWithProofOfPossession() {
        given().get("/swagger-ui/page.js")
                .then()
                .statusCode(200)
                .body(containsString("clientId: 'ansinh-swagger'"))
                .body(containsString("usePkceWithAuthorizationCodeGrant: true"))
                .body(not(containsString("petstore")));
    }
}
