package vn.hue.ansinh.gateway.cache;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

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

/** A service that has stopped answers nobody: its copies are shown to those as well who find all turns taken. */
@QuarkusTest
@WithTestResource(
        value = Neighbours.class,
        initArgs = {
            @ResourceArg(name = "ansinh_door_trusted-proxies", value = "127.0.0.0/8"),
            @ResourceArg(name = "ansinh_routes_agencies_at-once", value = "4"),
            @ResourceArg(name = "ansinh_routes_agencies_wait-time", value = "1S"),
            @ResourceArg(name = "ansinh_routes_agencies_answer-time", value = "2M"),
            @ResourceArg(name = "ansinh_cache_operations", value = "getAgency"),
            @ResourceArg(name = "ansinh_cache_fresh", value = "PT1H"),
            @ResourceArg(name = "ansinh_cache_silence", value = "PT3S"),
            @ResourceArg(name = "ansinh_cache_stale-if-error", value = "PT2H")
        })
class SilentServiceTest {
    private static final String BACKEND = "203.0.113.70";
    private static final String READER = "203.0.113.71";
    private static final int ITS_TURNS = 2;
    private final Upstream agencies = Neighbours.agencies();

    @Inject
    States states;

    /** All the turns that one caller may have are with a service that has stopped, and everything may have changed. */
    @BeforeEach
    void aBackendWhoseTurnsAreTaken() {
        for (int turn = agencies.silent(); turn < ITS_TURNS; turn++) {
            ask(BACKEND, "/api/v1/agencies/silent?on=" + turn);
        }
        await().until(() -> agencies.silent() == ITS_TURNS);
    }

    @Test
    void whoIsRefusedATurnIsShownTheOldCopyOnceNobodyHasBeenAnsweredForLong() {
        String path = "/api/v1/agencies/seen?on=stopped";
        String held = from(READER).get(path).asString();
        states.changed("agencies-service");

        await().until(() -> from(BACKEND).get(path).statusCode() == 200);

        from(BACKEND)
                .get(path)
                .then()
                .statusCode(200)
                .header("Cache-Status", startsWith("ansinh; hit; detail=stale-if-error; ttl="))
                .time(lessThan(900L))
                .body(is(held));
    }

    /** It may be only that one question takes the service so long. */
    @Test
    void whoseTurnItIsAsksTheServiceHoweverLongOthersHaveWaited() {
        String path = "/api/v1/agencies/seen?on=quiet";
        String held = from(READER).get(path).asString();
        states.changed("agencies-service");
        await().until(() -> from(BACKEND).get(path).statusCode() == 200);

        from(READER).get(path).then().statusCode(200).body(not(is(held)));
    }

    @Test
    void onceAnybodyIsAnsweredNobodyIsShownWhatMayHaveBeenReplaced() {
        String path = "/api/v1/agencies/seen?on=going-on";
        String held = from(READER).get(path).asString();
        states.changed("agencies-service");
        await().until(() -> from(BACKEND).get(path).statusCode() == 200);

        from(READER).get("/api/v1/agencies/seen?on=another").then().statusCode(200);

        from(READER).get(path).then().statusCode(200).body(not(is(held)));
        states.changed("agencies-service");
        from(BACKEND).get(path).then().statusCode(503).body("code", is("service-busy"));
    }

    private static void ask(String address, String path) {
        int port = RestAssured.port;
        CompletableFuture<Response> asked = CompletableFuture.supplyAsync(
                () -> from(address).port(port).get(path), command -> new Thread(command).start());
        asked.exceptionally(gone -> null);
    }

    private static RequestSpecification from(String address) {
        return given().header("X-Forwarded-For", address);
    }
}
