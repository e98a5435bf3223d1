package vn.hue.ansinh.gateway.store;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.kit.testing.FaultyLink.Mood;

/** The line to the door's own database breaks in each way that lines break, and is sound again. */
@QuarkusTest
@WithTestResource(
        value = Neighbours.class,
        initArgs = {@ResourceArg(name = "store", value = "here"), @ResourceArg(name = "link", value = "store")})
class FaultyStoreTest {
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int CALLERS = 20;

    @BeforeEach
    void theFeedIsOpen() {
        await().atMost(LONGEST).until(() -> page(0).statusCode() == 200);
    }

    @AfterEach
    void mended() {
        Neighbours.link().be(Mood.SOUND);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"SILENT", "HALF_OPEN", "RESET"})
    void whoReadsTheFeedIsToldWhenToComeAgainAndTheDoorServesAllTheRest(Mood broken) {
        Neighbours.link().be(broken);
        List<Response> meanwhile = all();
        int elsewhere = given().get("/api/v1/agencies/seen").statusCode();
        Neighbours.link().be(Mood.SOUND);
        await().atMost(LONGEST).until(() -> page(0).statusCode() == 200);

        assertEquals(List.of(503), statuses(meanwhile), broken::toString);
        assertTrue(meanwhile.stream().allMatch(answer -> answer.header("Retry-After") != null));
        assertEquals(200, elsewhere);
        await().atMost(LONGEST)
                .untilAsserted(() -> assertEquals(List.of(200), statuses(all()), "no connection of the pool is lost"));
    }

    private static List<Response> all() {
        return IntStream.range(0, CALLERS)
                .mapToObj(caller ->
                        CompletableFuture.supplyAsync(() -> page(caller), command -> new Thread(command).start()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private static Response page(int caller) {
        return given().get("/api/v1/events?limit=" + (caller + 1));
    }

    private static List<Integer> statuses(List<Response> answers) {
        return answers.stream().map(Response::statusCode).distinct().sorted().toList();
    }
}
