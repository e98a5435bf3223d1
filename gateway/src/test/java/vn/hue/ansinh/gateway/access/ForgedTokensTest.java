package vn.hue.ansinh.gateway.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.time.Instant;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hue.ansinh.gateway.testing.Forger;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.Wire;
import vn.hue.ansinh.kit.testing.Tokens;

/** Tokens that look like ours. The claims are always good; it is the head, the key or the hour that is not. */
@QuarkusTest
@WithTestResource(Neighbours.class)
class ForgedTokensTest {
    private static final String SEEN = "/api/v1/agencies/seen";

    @ParameterizedTest
    @MethodSource
    void isRefusedAndReachesNobody(String token) {
        int asked = Neighbours.agencies().asked() + Neighbours.reporting().asked();

        given().auth().oauth2(token).get(SEEN).then().statusCode(401).body("code", is("unauthenticated"));

        assertEquals(
                asked, Neighbours.agencies().asked() + Neighbours.reporting().asked());
    }

    static Stream<String> isRefusedAndReachesNobody() {
        Forger forger = new Forger(Tokens.of(null, "admin"));
        String kid = Forger.serverKey(keys()).getString("kid");
        String elsewhere = Neighbours.reporting().url() + "/api/v1/duties/seen";
        String none = forger.unsigned(new JsonObject().put("alg", "none"));
        return Stream.of(
                none + ".",
                none + ".AAAA",
                forger.unsigned(new JsonObject().put("alg", "nOnE")) + ".AAAA",
                forger.signedWithThePublicKey(keys()),
                forger.signed(head(kid)),
                forger.signed(head(kid).put("alg", "PS256")),
                forger.signed(head(kid).put("alg", "ES256")),
                forger.signed(head("../../../../dev/null")),
                forger.signed(head("/proc/self/environ")),
                forger.signed(head("' or 1=1 --")),
                forger.signed(head(kid).put("jku", elsewhere)),
                forger.signed(head("mine").put("jku", elsewhere)),
                forger.signed(head("mine").put("x5u", elsewhere)),
                forger.signed(head("mine").put("jwk", forger.ownKeyAsJwk())),
                forger.signed(head(kid)
                        .put("crit", new io.vertx.core.json.JsonArray().add("b64"))
                        .put("b64", false)));
    }

    private static JsonObject head(String kid) {
        return new JsonObject().put("alg", "RS256").put("typ", "JWT").put("kid", kid);
    }

    private static String keys() {
        return ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class) + "/jwks";
    }

    @Test
    void aTokenThatIsNotYetValidIsRefused() {
        String later = Tokens.notBefore(Instant.now().plusSeconds(600));

        given().auth().oauth2(later).get(SEEN).then().statusCode(401);
    }

    @Test
    void aTokenOf64KilobytesIsRefusedBeforeAnybodyReadsIt() throws IOException {
        String answer = Wire.ask("GET " + SEEN + " HTTP/1.1", "Authorization: Bearer a." + "b".repeat(65_536) + ".c");

        assertTrue(answer.matches("(?s)HTTP/1.[01] 431.*"), answer);
    }

    @Test
    void aTokenNeverBecomesASession() {
        var answer = given().auth().oauth2(Tokens.of(null, "admin")).get(SEEN);

        assertEquals(0, answer.cookies().size());
        given().get("/api/v1/operations/agencies/dead-letters").then().statusCode(401);
    }
}
