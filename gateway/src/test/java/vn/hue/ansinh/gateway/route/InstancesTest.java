package vn.hue.ansinh.gateway.route;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.gateway.request.CountedAs;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.SomeBytes;
import vn.hue.ansinh.gateway.testing.Upstream;

@QuarkusTest
@WithTestResource(
        value = Neighbours.class,
        initArgs = {
            @ResourceArg(name = "agencies", value = "three"),
            @ResourceArg(name = "ansinh_routes_agencies_circuit-rest", value = "PT0.05S"),
            @ResourceArg(name = "ansinh_routes_reporting_connections", value = "2"),
            @ResourceArg(name = "ansinh_routes_reporting_queue", value = "2"),
            @ResourceArg(name = "ansinh_routes_reporting_slow-answers", value = "0")
        })
class InstancesTest {
    private static final int LONG = 100_000;

    @Inject
    Fetching fetching;

    @Inject
    Vertx vertx;

    @AfterEach
    void goodMood() {
        Neighbours.agencies().mood("seen");
        Neighbours.reporting().mood("seen");
    }

    @Test
    void oneThatIsAwayCostsNobodyAnAnswer() {
        for (int call = 0; call < 20; call++) {
            given().get("/api/v1/agencies/seen").then().statusCode(200);
            given().body(SomeBytes.of(10_000))
                    .post("/api/v1/agencies/whole")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void whoIsSlowIsAskedLessOften() {
        Neighbours.reporting().mood("slow");
        int slow = Neighbours.reporting().asked();

        List<Integer> answers = askAtOnce("/api/v1/agencies/moody", 40);

        assertEquals(List.of(200), answers.stream().distinct().toList());
        assertTrue(Neighbours.reporting().asked() - slow < 25);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hang-up", "leaving"})
    void aReadThatOneBreaksOffIsAskedOfAnotherOne(String mood) {
        Neighbours.reporting().mood(mood);

        List<Integer> answers = askAtOnce("/api/v1/agencies/moody", 12);

        assertEquals(List.of(200), answers.stream().distinct().toList());
    }

    @Test
    void whoeverBreaksOffIsPassedOverAlsoWhereItWasAskedForOneThatIsAway() {
        Neighbours.agencies().mood("hang-up");

        for (int call = 0; call < 12; call++) {
            given().get("/api/v1/agencies/moody").then().statusCode(200);
        }
    }

    /** It answers before all others, so it would be asked before them. */
    @Test
    void whoFailsFastIsNoNearerThanWhoAnswers() {
        Neighbours.agencies().mood("trouble");

        List<Integer> reads = inTurn(() -> given().get("/api/v1/agencies/moody").statusCode());
        List<Integer> fetched = inTurn(() -> fetched("/api/v1/agencies/moody"));
        List<Integer> changes =
                inTurn(() -> given().post("/api/v1/agencies/moody").statusCode());

        assertEquals(List.of(200), reads);
        assertEquals(List.of(200), fetched);
        assertEquals(List.of(200), changes);
    }

    @Test
    void whoHasOneRoomFullIsAskedForAllOthers() {
        theFirstIsAskedAgain();
        Neighbours.agencies().mood("full");
        given().post("/api/v1/agencies/moody").then().statusCode(503);
        int before = Neighbours.agencies().asked();

        given().post("/api/v1/agencies/whole").then().statusCode(200);

        assertEquals(before + 1, Neighbours.agencies().asked());
    }

    @Test
    void theReasonIsToldToTheDoorAlone() {
        given().get("/api/v1/duties/full").then().statusCode(503).header("X-Problem-Code", nullValue());
    }

    @Test
    void whoAnswersAgainIsAskedAgain() {
        Neighbours.agencies().mood("trouble");
        given().get("/api/v1/agencies/moody").then().statusCode(200);
        Neighbours.agencies().mood("seen");

        theFirstIsAskedAgain();
    }

    private static void theFirstIsAskedAgain() {
        int before = Neighbours.agencies().asked();
        await().until(() -> {
            given().get("/api/v1/agencies/moody").then().statusCode(200);
            return Neighbours.agencies().asked() > before;
        });
    }

    @Test
    void whereAllFailTheirOwnWordIsPassedOn() {
        Neighbours.agencies().mood("trouble");
        Neighbours.reporting().mood("trouble");

        for (int call = 0; call < 6; call++) {
            given().get("/api/v1/agencies/moody")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "7")
                    .body(is(Upstream.PROBLEM));
        }
    }

    private static List<Integer> inTurn(Supplier<Integer> call) {
        return Stream.generate(call).limit(12).distinct().toList();
    }

    /** As what is kept for many is. */
    private int fetched(String uri) {
        Fetching.Question question = new Fetching.Question(
                uri, MultiMap.caseInsensitiveMultiMap(), new CountedAs("a reader"), new Room(LONG, LONG).seat());
        CompletableFuture<Integer> status = new CompletableFuture<>();
        vertx.runOnContext(here -> fetching.fetch(question)
                .onSuccess(answer -> status.complete(answer.status()))
                .onFailure(status::completeExceptionally));
        return status.join();
    }

    @Test
    void whenAllConnectionsAndTheQueueAreFullTheNextIsRefusedAtOnceAndOthersFeelNothing() {
        CompletableFuture<List<Integer>> full =
                CompletableFuture.supplyAsync(() -> askAtOnce("/api/v1/duties/silent", 12));
        given().get("/api/v1/agencies/seen").then().statusCode(200);

        List<Integer> answers = full.join();

        assertTrue(answers.stream().filter(status -> status == 503).count() >= 6, answers::toString);
        assertTrue(answers.contains(504), answers::toString);
        given().get("/api/v1/duties/seen").then().statusCode(200);
    }

    private static List<Integer> askAtOnce(String path, int times) {
        int port = RestAssured.port;
        List<CompletableFuture<Integer>> answers = IntStream.range(0, times)
                .mapToObj(call -> CompletableFuture.supplyAsync(
                        () -> given().port(port).get(path).statusCode(), command -> new Thread(command).start()))
                .toList();
        return answers.stream().map(CompletableFuture::join).toList();
    }
}
