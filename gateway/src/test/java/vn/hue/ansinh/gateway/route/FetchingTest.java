package vn.hue.ansinh.gateway.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.request.CountedAs;
import vn.hue.ansinh.gateway.testing.Neighbours;

@QuarkusTest
@WithTestResource(Neighbours.class)
class FetchingTest {
    private static final int ALL = 1_000_000;
    private static final int TAGGED = 30_000;

    private final Room room = new Room(ALL, ALL);

    @Inject
    Fetching fetching;

    @Inject
    Vertx vertx;

    @Test
    void anAnswerHasItsPlaceUntilWhoeverAskedLeavesIt() {
        Room.Seat seat = room.seat();

        Fetched answer = fetch("tagged", seat);

        assertEquals(TAGGED, answer.body().length());
        assertEquals(ALL - TAGGED, room.free());
        seat.leave();
        assertEquals(ALL, room.free());
    }

    @Test
    void whatBreaksOffOrIsTooLongHasNone() {
        assertThrows(CompletionException.class, () -> fetch("half", room.seat()));
        assertThrows(CompletionException.class, () -> fetch("large", room.seat()));

        assertEquals(ALL, room.free());
    }

    /** As always, by one of the threads that serve everybody. */
    private Fetched fetch(String agency, Room.Seat seat) {
        Fetching.Question question = new Fetching.Question(
                "/api/v1/agencies/" + agency, MultiMap.caseInsensitiveMultiMap(), new CountedAs("a reader"), seat);
        CompletableFuture<Fetched> answer = new CompletableFuture<>();
        vertx.runOnContext(
                here -> fetching.fetch(question).onSuccess(answer::complete).onFailure(answer::completeExceptionally));
        return answer.join();
    }
}
