package vn.hue.ansinh.gateway.contract;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.kit.testing.ContractExample;

@QuarkusTest
@WithTestResource(Neighbours.class)
class ContractPapersTest {
    private static final String FLOW = "components.securitySchemes.signIn.flows.authorizationCode.";

    @ConfigProperty(name = "quarkus.oidc.token.issuer")
    String signIn;

    @Test
    void theContractIsTheWrittenOneInYamlAndInJson() {
        String yaml =
                given().get("/openapi.yaml").then().statusCode(200).extract().asString();
        Map<String, Object> json = given().get("/openapi.json").then().extract().path("");

        assertEquals(read(yaml).get("info"), json.get("info"));
        assertEquals(((Map<?, ?>) read(yaml).get("paths")).keySet(), ((Map<?, ?>) json.get("paths")).keySet());
    }

    @ParameterizedTest
    @CsvSource({"/openapi.yaml, ContractHead", "/problems, CatalogueHead"})
    void aPaperBeginsAsTheContractShows(String path, String example) {
        given().get(path).then().body(startsWith(ContractExample.text(example)));
    }

    /** The calls that a receiver gets stand beside those that it makes. */
    @Test
    void theContractSaysHowAReceiverIsCalled() {
        String call = "webhooks.event.post.";

        given().get("/openapi.json")
                .then()
                .body(call + "parameters.name", is(List.of("webhook-id", "webhook-timestamp", "webhook-signature")))
                .body(call + "parameters.in.unique()", is(List.of("header")))
                .body(call + "security", is(List.of()))
                .body(call + "responses.keySet()", containsInAnyOrder("2XX", "410", "default"));
    }

    @Test
    void theContractNamesTheSignInServerOfThisInstallation() {
        given().get("/openapi.json")
                .then()
                .body(FLOW + "authorizationUrl", is(signIn + "/protocol/openid-connect/auth"))
                .body(FLOW + "tokenUrl", is(signIn + "/protocol/openid-connect/token"));
        given().get("/openapi.yaml").then().body(not(containsString("localhost:8180")));
    }

    @Test
    void callsAreTriedAgainstTheAddressThePageCameFrom() {
        given().get("/openapi.json").then().body("servers.url", is(List.of("/")));
    }

    private static Map<String, Object> read(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(1_000);
        return new Yaml(new SafeConstructor(options)).load(yaml);
    }
}
