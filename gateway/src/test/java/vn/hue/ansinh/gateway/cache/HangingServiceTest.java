package vn.hue.ansinh.gateway.cache;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.Upstream;

/** A service that does not answer holds up nobody for long, also where there is no old copy to be shown. */
@QuarkusTest
@WithTestResource(
        value = Neighbours.class,
        initArgs = {
            @ResourceArg(name = "ansinh_cache_operations", value = "getAgency"),
            @ResourceArg(name = "ansinh_cache_briefly", value = "getPlace"),
            @ResourceArg(name = "ansinh_cache_fresh", value = "PT0S"),
            @ResourceArg(name = "ansinh_cache_silence", value = "PT1H"),
            @ResourceArg(name = "ansinh_cache_deadline", value = "PT0.3S"),
            @ResourceArg(name = "ansinh_routes_agencies_answer-time", value = "PT2M")
        })
class HangingServiceTest {
    private final Upstream agencies = Neighbours.agencies();

    @AfterEach
    void goodMood() {
        agencies.mood("seen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/agencies/moody?on=2031", "/api/v1/places/moody?on=2031"})
    void whoCanBeShownNothingIsToldToComeAgainAndOthersAreAtOnce(String path) {
        agencies.mood("silent");

        for (int reader = 0; reader < 3; reader++) {
            given().get(path)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", is("2"))
                    .body("code", is("service-unavailable"));
        }

        assertEquals(1, agencies.askedFor(path));
    }
}
