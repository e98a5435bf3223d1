package vn.hue.ansinh.gateway.cache;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.Upstream;

/** Nobody is shown a figure that has been replaced for more than a second because its service takes its time. */
@QuarkusTest
@WithTestResource(
        value = Neighbours.class,
        initArgs = {
            @ResourceArg(name = "ansinh_cache_operations", value = "getAgency"),
            @ResourceArg(name = "ansinh_cache_briefly", value = "getPlace"),
            @ResourceArg(name = "ansinh_cache_fresh", value = "PT0S"),
            @ResourceArg(name = "ansinh_cache_patience", value = "PT0.05S"),
            @ResourceArg(name = "ansinh_cache_silence", value = "PT1.5S"),
            @ResourceArg(name = "ansinh_cache_settling", value = "PT3S"),
            @ResourceArg(name = "ansinh_cache_deadline", value = "PT2S"),
            @ResourceArg(name = "ansinh_cache_stale-if-error", value = "PT2H")
        })
class SlowServiceTest {
    private static final Duration FOR_LONG = Duration.ofHours(1);
    private static final Duration FAR_BELOW_THE_ANSWER_TIME = Duration.ofSeconds(20);
    private final Upstream agencies = Neighbours.agencies();

    @Inject
    States states;

    @AfterEach
    void goodMood() {
        agencies.mood("seen");
        states.heardAllUntil(System.nanoTime() - FOR_LONG.toNanos());
    }

    @Test
    void anOldCopyIsShownIfEveryChangeWouldHaveBeenHeardAndNoneWas() {
        String path = "/api/v1/agencies/moody?on=unchanged";
        String held = anOldCopyOf(path);
        states.heardAllUntil(System.nanoTime() + FOR_LONG.toNanos());
        agencies.mood("silent");

        given().get(path)
                .then()
                .header("Cache-Status", is("ansinh; hit; detail=stale-while-revalidate; ttl=0"))
                .time(lessThan(1_400L))
                .body(is(held));
    }

    @Test
    void afterAChangeTheReaderWaitsForTheNewOne() {
        String path = "/api/v1/agencies/moody?on=changed";
        String held = anOldCopyOf(path);
        states.heardAllUntil(System.nanoTime() + FOR_LONG.toNanos());
        states.changed("agencies-service");
        agencies.mood("slow");

        given().get(path)
                .then()
                .statusCode(200)
                .header("Cache-Status", is("ansinh; fwd=stale; stored"))
                .body(not(is(held)));
    }

    /** Who leads an indicator is told by agencies-service, and shown by indicators-service, which hears it after us. */
    @Test
    void whatAnotherServiceHasToldIsWaitedForToo() {
        String path = "/api/v1/agencies/moody?on=told";
        states.learns("agencies-service");
        String held = anOldCopyOf(path);
        states.heardAllUntil(System.nanoTime() + FOR_LONG.toNanos());
        agencies.mood("slow");

        given().get(path)
                .then()
                .header("Cache-Status", is("ansinh; fwd=stale; stored"))
                .body(not(is(held)));
    }

    @Test
    void onceAllAreSureToHaveHeardItAnOldCopyIsShownAgain() {
        String path = "/api/v1/agencies/moody?on=settled";
        states.learns("agencies-service");
        await().until(() -> System.nanoTime() - Objects.requireNonNull(states.settledAt("agencies-service")) > 0);
        String held = anOldCopyOf(path);
        states.heardAllUntil(System.nanoTime() + FOR_LONG.toNanos());
        agencies.mood("slow");

        given().get(path).then().body(is(held));
    }

    @Test
    void whoCannotHearOfChangesDoesNotTakeSilenceForNone() {
        String path = "/api/v1/agencies/moody?on=unheard";
        String held = anOldCopyOf(path);
        agencies.mood("slow");

        assertNotEquals(held, given().get(path).asString());
    }

    @Test
    void aServiceThatIsSilentForLongIsNotWaitedForTwice() {
        String path = "/api/v1/agencies/moody?on=silent";
        String held = anOldCopyOf(path);
        agencies.mood("silent");

        given().get(path).then().time(greaterThanOrEqualTo(1_400L)).body(is(held));
        given().get(path)
                .then()
                .header("Cache-Status", startsWith("ansinh; hit; detail=stale-if-error; ttl="))
                .time(lessThan(1_400L))
                .body(is(held));
    }

    @Test
    void whatIsKeptBrieflyIsNeverShownOld() {
        String path = "/api/v1/places/moody?on=briefly";
        String held = anOldCopyOf(path);
        states.heardAllUntil(System.nanoTime() + FOR_LONG.toNanos());
        agencies.mood("slow");

        given().get(path).then().statusCode(200).header("ETag", notNullValue()).body(not(is(held)));
        agencies.mood("trouble");
        given().get(path).then().statusCode(503);
    }

    @Test
    void whoComesWhenAServiceThatHungAnswersAgainIsAnsweredSoon() {
        String path = "/api/v1/places/moody?on=again";
        agencies.mood("silent");
        given().get(path).then().statusCode(503);
        agencies.mood("seen");

        await().atMost(FAR_BELOW_THE_ANSWER_TIME).until(() -> given().get(path).statusCode() == 200);
    }

    /** Nothing is fresh here, so every copy is old as soon as it is there. */
    private static String anOldCopyOf(String path) {
        return given().get(path).then().statusCode(200).extract().asString();
    }
}
