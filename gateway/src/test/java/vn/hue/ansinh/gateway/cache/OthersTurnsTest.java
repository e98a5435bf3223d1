package vn.hue.ansinh.gateway.cache;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.Upstream;

/** A caller who asks too much is refused for himself, and not for all who want to read the same. */
@QuarkusTest
@WithTestResource(
        value = Neighbours.class,
        initArgs = {
            @ResourceArg(name = "ansinh_door_trusted-proxies", value = "127.0.0.0/8"),
            @ResourceArg(name = "ansinh_routes_agencies_at-once", value = "6"),
            @ResourceArg(name = "ansinh_routes_agencies_wait-time", value = "1.5S"),
            @ResourceArg(name = "ansinh_cache_operations", value = "getAgency"),
            @ResourceArg(name = "ansinh_cache_fresh", value = "PT1H"),
            @ResourceArg(name = "ansinh_cache_silence", value = "PT20S"),
            @ResourceArg(name = "ansinh_cache_deadline", value = "PT20S"),
            @ResourceArg(name = "ansinh_cache_stale-if-error", value = "PT2H")
        })
class OthersTurnsTest {
    private static final String FLOODER = "203.0.113.60";
    private static final String READER = "203.0.113.61";
    private static final int HIS_TURNS = 3;
    private final Upstream agencies = Neighbours.agencies();

    @Inject
    Shelf shelf;

    @Inject
    States states;

    /** All turns that one caller may have are his, and do not end. */
    @BeforeEach
    void aFlooder() {
        for (int turn = agencies.silent(); turn < HIS_TURNS; turn++) {
            ask(FLOODER, "/api/v1/agencies/silent?on=" + turn);
        }
        await().until(() -> agencies.silent() == HIS_TURNS);
    }

    @Test
    void whoJoinsAFlooderIsAnsweredThoughTheFlooderIsRefused() {
        String path = "/api/v1/agencies/seen?on=joined";
        CompletableFuture<Response> flooder = begun(path);

        from(READER).get(path).then().statusCode(200);

        assertEquals(503, flooder.join().statusCode());
    }

    @Test
    void afterAChangeNobodyIsShownWhatWasBeforeItBecauseOthersAskTooMuch() {
        String path = "/api/v1/agencies/seen?on=changed";
        String before = from(READER).get(path).asString();
        states.changed("agencies-service");
        CompletableFuture<Response> flooder = begun(path);

        from(READER).get(path).then().statusCode(200).body(not(is(before)));

        flooder.join().then().statusCode(503).body("code", is("service-busy"));
    }

    private CompletableFuture<Response> begun(String path) {
        CompletableFuture<Response> answer = ask(FLOODER, path);
        Key key = new Key(path, "*/*", "vi", "http", "localhost:" + RestAssured.port);
        await().until(() -> shelf.errand(key) != null);
        return answer;
    }

    private static CompletableFuture<Response> ask(String address, String path) {
        int port = RestAssured.port;
        return CompletableFuture.supplyAsync(
                () -> from(address).port(port).get(path), command -> new Thread(command).start());
    }

    private static RequestSpecification from(String address) {
        return given().header("X-Forwarded-For", address);
    }
}
