package vn.hue.ansinh.gateway.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Base64;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.SomeBytes;
import vn.hue.ansinh.kit.testing.BrokenTokens;
import vn.hue.ansinh.kit.testing.Tokens;

@QuarkusTest
@WithTestResource(Neighbours.class)
class CheckingTokenTest {
    private static final String SEEN = "/api/v1/agencies/seen";

    @Test
    void aRequestWithoutATokenPasses() {
        given().get(SEEN).then().statusCode(200).body("headers", not(hasKey("authorization")));
    }

    @Test
    void aGoodTokenIsPassedOnAsItIs() {
        String token = Tokens.of("SYT", "reporter");

        given().auth()
                .oauth2(token)
                .get(SEEN)
                .then()
                .statusCode(200)
                .header("Cache-Control", is("private, no-cache"))
                .body("headers.authorization", is("Bearer " + token));
    }

    @Test
    void aBodyWaitsUnharmedWhileItsTokenIsChecked() {
        given().auth()
                .oauth2(Tokens.of("SYT", "reporter"))
                .body(SomeBytes.of(100_000))
                .post("/api/v1/agencies/whole")
                .then()
                .statusCode(200)
                .body(is("100000 bytes"));
    }

    @ParameterizedTest
    @MethodSource
    void aBadTokenReachesNoService(String authorization) {
        int asked = Neighbours.agencies().asked();

        given().header("Authorization", authorization)
                .get(SEEN)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("code", is("unauthenticated"));

        assertEquals(asked, Neighbours.agencies().asked());
    }

    static Stream<String> aBadTokenReachesNoService() {
        String good = Tokens.of("SYT", "reporter");
        String unsigned = good.substring(0, good.lastIndexOf('.') + 1);
        return Stream.of(
                "Bearer " + Tokens.expired(),
                "Bearer " + Tokens.forAnotherAudience(),
                "Bearer " + Tokens.ofAnotherRealm(),
                "Bearer " + unsigned,
                "Bearer " + unsigned + "AAAA",
                "Bearer " + withClaims(good, claims -> claims.replace("SYT", "SGDDT")),
                "Bearer " + withClaims(good, claims -> claims + "}"),
                "Bearer " + withClaims(good, claims -> "{}"),
                "Bearer " + good + " " + good,
                "Bearer",
                "Bearer x",
                "Basic dXNlcjpwYXNz",
                good);
    }

    @ParameterizedTest
    @MethodSource("vn.hue.ansinh.kit.testing.BrokenTokens#all")
    void whatIsNoTokenIsRefusedAsTheServicesDo(String authorization) {
        BrokenTokens.assertRefused(authorization, SEEN);
    }

    private static String withClaims(String token, UnaryOperator<String> change) {
        String[] parts = token.split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]));
        byte[] changed = change.apply(claims).getBytes();
        return parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(changed) + "." + parts[2];
    }

    @Test
    void twoTokensAreNone() {
        given().header("Authorization", "Bearer " + Tokens.of("SYT", "reporter"), "Bearer " + Tokens.expired())
                .get(SEEN)
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/swagger-ui/", "/swagger-ui/page.js", "/none", "/api/v1/plans"})
    void aBadTokenIsRefusedEverywhere(String path) {
        given().auth().oauth2(Tokens.expired()).get(path).then().statusCode(401);
    }
}
