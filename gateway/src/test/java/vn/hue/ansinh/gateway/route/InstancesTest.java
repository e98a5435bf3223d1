package vn.hue.ansinh.gateway.route;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.SomeBytes;

@QuarkusTest
@WithTestResource(
        value = Neighbours.class,
        initArgs = {
            @ResourceArg(name = "agencies", value = "three"),
            @ResourceArg(name = "ansinh_routes_agencies_circuit-rest", value = "PT0.05S"),
            @ResourceArg(name = "ansinh_routes_reporting_connections", value = "2"),
            @ResourceArg(name = "ansinh_routes_reporting_queue", value = "2")
        })
class InstancesTest {

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
