package vn.hue.ansinh.gateway.route;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.kit.testing.FaultyLink.Mood;

/** The line to a service breaks in each way that lines break, and is sound again; four may be asked at once. */
@QuarkusTest
@WithTestResource(
        value = Neighbours.class,
        initArgs = {
            @ResourceArg(name = "link", value = "agencies"),
            @ResourceArg(name = "ansinh_routes_agencies_answer-time", value = "1S"),
            @ResourceArg(name = "ansinh_routes_agencies_circuit-rest", value = "1S"),
            @ResourceArg(name = "ansinh_routes_agencies_connections", value = "4"),
            @ResourceArg(name = "ansinh_routes_agencies_at-once", value = "4")
        })
class FaultyLinkTest {
    private static final String PATH = "/api/v1/agencies/seen";
    private static final int CALLERS = 12;
    private static final Set<Integer> IN_TIME_AND_NAMED = Set.of(502, 503, 504);

    @AfterEach
    void mended() {
        Neighbours.link().be(Mood.SOUND);
        await().until(() -> status() == 200);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"SILENT", "HALF_OPEN", "RESET"})
    void whoAsksMeanwhileIsToldSoAndAfterwardsEverybodyIsServed(Mood broken) {
        assertEquals(200, status());

        Neighbours.link().be(broken);
        List<Response> meanwhile = all();
        int elsewhere = given().get("/api/v1/obligations/seen").statusCode();
        Neighbours.link().be(Mood.SOUND);
        await().until(() -> status() == 200);

        assertTrue(meanwhile.stream().allMatch(FaultyLinkTest::isTold), () -> statuses(meanwhile) + " while " + broken);
        assertEquals(200, elsewhere);
        for (int round = 0; round < 3; round++) {
            assertEquals(List.of(200), statuses(all()), "no connection and no turn is lost");
        }
    }

    @Test
    void aSlowLineIsSlowAndNothingElse() {
        Neighbours.link().be(Mood.SLOW);

        assertEquals(200, status());
    }

    private static boolean isTold(Response answer) {
        return IN_TIME_AND_NAMED.contains(answer.statusCode())
                && answer.path("code") != null
                && (answer.statusCode() != 503 || answer.header("Retry-After") != null);
    }

    private static List<Response> all() {
        return IntStream.range(0, CALLERS)
                .mapToObj(caller ->
                        CompletableFuture.supplyAsync(() -> given().get(PATH), command -> new Thread(command).start()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private static List<Integer> statuses(List<Response> answers) {
        return answers.stream().map(Response::statusCode).distinct().sorted().toList();
    }

    private static int status() {
        return given().get(PATH).statusCode();
    }
}
