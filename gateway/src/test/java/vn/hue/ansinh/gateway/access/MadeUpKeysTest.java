package vn.hue.ansinh.gateway.access;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.testing.Forger;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.Upstream;
import vn.hue.ansinh.kit.testing.Tokens;

/** Anybody can make up the id of a key; the sign-in server hears of few of them. */
@QuarkusTest
@WithTestResource(
        value = Neighbours.class,
        initArgs = {
            @ResourceArg(name = "keys", value = "reporting"),
            @ResourceArg(name = "ansinh_door_trusted-proxies", value = "127.0.0.0/8"),
            @ResourceArg(name = "ansinh_rates_address", value = "30"),
            @ResourceArg(name = "ansinh_rates_window", value = "PT1H"),
            @ResourceArg(name = "ansinh_sign-in_look-again", value = "PT1S")
        })
class MadeUpKeysTest {
    private static final String SEEN = "/api/v1/agencies/seen";
    private static final int MANY = 25;
    private final Upstream signIn = Neighbours.reporting();
    private Forger forger;
    private JsonObject serverKey;

    @BeforeEach
    void theKeysOfTheServer() {
        forger = new Forger(Tokens.of(null, "admin"));
        serverKey = Forger.serverKey(
                ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class) + "/jwks");
        show(serverKey);
    }

    @Test
    void manyWhoAreMadeUpAreOneLook() {
        assertEquals(200, ask("203.0.113.80", Tokens.of("SYT", "reporter")));
        int before = looks();

        List<CompletableFuture<Integer>> crowd = IntStream.range(0, MANY)
                .mapToObj(call -> later("203.0.113.80", token("made-up-" + call)))
                .toList();

        assertTrue(crowd.stream().map(CompletableFuture::join).allMatch(status -> status == 401));
        assertTrue(looks() - before <= 3, () -> "looks: " + (looks() - before));
        assertEquals(200, ask("203.0.113.81", Tokens.of("SYT", "reporter")));
    }

    @Test
    void aNewKeyIsKnownAsSoonAsItIsShown() {
        assertEquals(401, ask("203.0.113.82", token("next")));

        show(serverKey, forger.ownKeyAsJwk().put("kid", "next").put("use", "sig"));

        assertEquals(200, ask("203.0.113.82", token("next")));
        assertEquals(200, ask("203.0.113.82", Tokens.of("SYT", "reporter")));
    }

    @Test
    void aKeyThatWasMissingOnceIsBelievedAsSoonAsItIsShownAgain() {
        JsonObject key = forger.ownKeyAsJwk().put("kid", "off-and-on").put("use", "sig");
        show(serverKey, key);
        assertEquals(200, ask("203.0.113.84", token("off-and-on")));
        show(serverKey);
        assertEquals(401, ask("203.0.113.84", token("made-up")));
        assertEquals(401, ask("203.0.113.84", token("off-and-on")));

        show(serverKey, key);

        assertEquals(200, ask("203.0.113.84", token("off-and-on")));
    }

    @Test
    void whoHasAskedTooOftenCausesNoLook() {
        while (ask("203.0.113.83", null) != 429) {}
        int before = looks();

        assertEquals(429, ask("203.0.113.83", token("late")));

        assertEquals(before, looks());
    }

    private int looks() {
        return signIn.askedFor("/keys");
    }

    private void show(JsonObject... keys) {
        signIn.keys(new JsonObject().put("keys", new JsonArray(List.of(keys))).encode());
    }

    private String token(String key) {
        return forger.signed(
                new JsonObject().put("alg", "RS256").put("typ", "JWT").put("kid", key));
    }

    private static CompletableFuture<Integer> later(String address, String token) {
        int port = RestAssured.port;
        return CompletableFuture.supplyAsync(() -> ask(port, address, token), command -> new Thread(command).start());
    }

    private static int ask(String address, @Nullable String token) {
        return ask(RestAssured.port, address, token);
    }

    private static int ask(int port, String address, @Nullable String token) {
        var request = given().port(port).header("X-Forwarded-For", address);
        return (token == null ? request : request.auth().oauth2(token))
                .get(SEEN)
                .statusCode();
    }
}
