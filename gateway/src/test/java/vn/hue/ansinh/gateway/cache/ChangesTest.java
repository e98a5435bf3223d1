package vn.hue.ansinh.gateway.cache;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.Wire;
import vn.hue.ansinh.kit.testing.Tokens;

/** Copies grow old by what a service may have carried out, and by nothing that anybody can send. */
@QuarkusTest
@WithTestResource(
        value = Neighbours.class,
        initArgs = {
            @ResourceArg(name = "ansinh_cache_operations", value = "getAgency,listAgencies"),
            @ResourceArg(name = "ansinh_cache_fresh", value = "PT1H"),
            @ResourceArg(name = "ansinh_cache_stale-if-error", value = "PT2H")
        })
class ChangesTest {
    private static final String SERVICE = "agencies-service";
    private static final Duration LONG_ENOUGH_TO_BE_NOTICED = Duration.ofMillis(500);

    @Inject
    States states;

    @ParameterizedTest
    @CsvSource({
        "OPTIONS, /api/v1/agencies/seen",
        "OPTIONS, /api/v1/assignments/seen",
        "POST, /api/v1/agencies/seen",
        "POST, /api/v1/agencies/x/trouble",
        "DELETE, /api/v1/agencies/none/at/all",
        "PUT, /api/v1/assignments/seen"
    })
    void whatNoOperationTakesFromNobodyChangesNothing(String method, String path) {
        long before = states.of(SERVICE);

        given().request(method, path);

        assertEquals(before, states.of(SERVICE));
    }

    @Test
    void whatCameToNoServiceChangesNothing() {
        long before = states.of("indicators-service");

        given().auth()
                .oauth2(Tokens.of(null, "admin"))
                .body("new")
                .put("/api/v1/plans/X")
                .then()
                .statusCode(503);

        assertEquals(before, states.of("indicators-service"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST /api/v1/agencies/whole", "PUT /api/v1/assignments/whole"})
    void whoHangsUpInTheMiddleOfHisBodyChangesNothing(String line) throws IOException {
        long before = states.of(SERVICE);

        try (Wire wire = call(line)) {
            wire.write("half");
        }

        await().during(LONG_ENOUGH_TO_BE_NOTICED).until(() -> states.of(SERVICE) == before);
    }

    @Test
    void whoHangsUpBeforeTheAnswerMayHaveChangedSomething() throws IOException {
        long before = states.of(SERVICE);
        int silent = Neighbours.agencies().silent();

        try (Wire wire = call("PUT /api/v1/assignments/silent")) {
            wire.write("0123456789");
            await().until(() -> Neighbours.agencies().silent() > silent);
        }

        await().until(() -> states.of(SERVICE) != before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"echo", "trouble", "hang-up"})
    void whatAServiceMayHaveCarriedOutIsReadAnew(String outcome) {
        String before = given().get("/api/v1/agencies/read").asString();

        given().auth().oauth2(Tokens.of(null, "admin")).body("new").put("/api/v1/assignments/" + outcome);

        assertNotEquals(before, given().get("/api/v1/agencies/read").asString());
    }

    /** In the name of one who may change things; ten bytes are announced. */
    private static Wire call(String line) throws IOException {
        return Wire.open()
                .write(line + " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + Tokens.of(null, "admin")
                        + "\r\nContent-Length: 10\r\n\r\n");
    }
}
