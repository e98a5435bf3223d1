package vn.hue.ansinh.agencies.agency;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import vn.hue.ansinh.kit.testing.FaultyLink.Mood;
import vn.hue.ansinh.kit.testing.RealParts;

/** The line between a service and its database breaks in each way that lines break, and is sound again. */
@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "link", value = "database"))
class FaultyDatabaseTest {
    private static final Duration LONGEST = Duration.ofMinutes(1);
    /** As many as the pool has connections. */
    private static final int CALLERS = 20;

    @AfterEach
    void mended() {
        RealParts.link().be(Mood.SOUND);
        await().atMost(LONGEST).until(() -> health(0).statusCode() == 200);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"SILENT", "HALF_OPEN", "RESET"})
    void whoAsksMeanwhileIsToldWhenToComeAgainAndAfterwardsEverybodyIsServed(Mood broken) {
        assertEquals(200, health(0).statusCode());

        RealParts.link().be(broken);
        List<Response> meanwhile = all();
        RealParts.link().be(Mood.SOUND);
        await().atMost(LONGEST).until(() -> health(0).statusCode() == 200);

        assertEquals(List.of(503), statuses(meanwhile), broken::toString);
        assertTrue(meanwhile.stream()
                .allMatch(answer ->
                        answer.header("Retry-After") != null && "database-unavailable".equals(answer.path("code"))));
        await().atMost(LONGEST)
                .untilAsserted(() -> assertEquals(List.of(200), statuses(all()), "no connection of the pool is lost"));
    }

    @Test
    void aSlowLineIsSlowAndNothingElse() {
        RealParts.link().be(Mood.SLOW);

        assertEquals(200, health(0).statusCode());
    }

    private static List<Response> all() {
        return IntStream.range(0, CALLERS)
                .mapToObj(caller ->
                        CompletableFuture.supplyAsync(() -> health(caller), command -> new Thread(command).start()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private static Response health(int caller) {
        return given().get("/api/v1/agencies/SYT?on=2023-01-%02d".formatted(caller + 1));
    }

    private static List<Integer> statuses(List<Response> answers) {
        return answers.stream().map(Response::statusCode).distinct().sorted().toList();
    }
}
