package vn.hue.ansinh.gateway.feed;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.store.Store;
import vn.hue.ansinh.gateway.testing.EventStream;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.Teller;

/** One gateway is the application; the other stands beside it on the same store, and has not heard of what is newest. */
@QuarkusTest
@WithTestResource(value = Neighbours.class, initArgs = @ResourceArg(name = "store", value = "here"))
class TwoGatewaysTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @Inject
    Store store;

    @Inject
    FeedEvents events;

    @Inject
    FeedTypes types;

    @Inject
    FeedSettings settings;

    @Inject
    Vertx vertx;

    private Teller teller;
    private Tail tail;
    private Listeners behind;
    private HttpServer server;

    @BeforeEach
    void openTheOther() {
        await().atMost(LONG).until(store::isOpen);
        teller = new Teller();
        tail = new Tail(store, events);
        behind = new Listeners(
                new Listener.Source(store, events, tail, new LongFrames()), settings, vertx, new SimpleMeterRegistry());
        Router router = Router.router(vertx);
        new FeedPages(store, events, types, behind).stand(router);
        server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    @AfterEach
    void close() {
        server.close();
        teller.close();
    }

    @Test
    void aPositionThatTheFirstHasToldIsKnownToTheOtherWhichHasNotHeardOfItYet() {
        String position = positionAtTheFirst(teller.verdict("IND-06-01", "AT_THE_FIRST"));

        given().port(server.actualPort())
                .get("/api/v1/events?after=" + position)
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("position", is(position));
    }

    @Test
    void aStreamGoesOnAtTheOtherWithNothingTwiceAndNothingMissing() {
        tail.grow();
        String position = positionAtTheFirst(teller.verdict("IND-06-01", "AT_THE_FIRST"));

        try (EventStream stream = EventStream.open(server.actualPort(), "", null, position)) {
            assertEquals(200, stream.status());
            String next = teller.verdict("IND-06-01", "NEXT");
            positionAtTheFirst(next);
            behind.hear(new Rung());

            await().atMost(LONG).until(() -> !stream.data().isEmpty());
            List<String> heard = stream.data().stream()
                    .map(data -> new JsonObject(data).getString("id"))
                    .toList();
            assertEquals(List.of(next), heard);
        }
    }

    @Test
    void aStreamBeginsAtTheOtherBeforeItsBellHasRungForTheFirstTime() {
        positionAtTheFirst(teller.verdict("IND-06-01", "BEFORE"));

        try (EventStream stream = EventStream.open(server.actualPort(), "", null, null)) {
            assertEquals(200, stream.status());
            String next = teller.verdict("IND-06-01", "NEXT");
            positionAtTheFirst(next);
            behind.hear(new Rung());

            await().atMost(LONG).until(() -> !stream.data().isEmpty());
            assertEquals(next, new JsonObject(stream.data().get(0)).getString("id"));
        }
    }

    /** As a client of the first reads it: the page that shows this event, and everything before it, ends there. */
    private static String positionAtTheFirst(String event) {
        String[] position = {""};
        await().atMost(LONG).until(() -> {
            String after = position[0].isEmpty() ? "" : "&after=" + position[0];
            var page = given().get("/api/v1/events?limit=500" + after).then();
            position[0] = page.statusCode(200).extract().path("position");
            List<String> ids = page.extract().path("items.id");
            return ids.contains(event);
        });
        assertTrue(Long.parseLong(position[0]) > 0);
        return position[0];
    }
}
