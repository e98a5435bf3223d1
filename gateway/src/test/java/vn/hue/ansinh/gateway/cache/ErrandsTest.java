package vn.hue.ansinh.gateway.cache;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.request.CountedAs;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.Upstream;

@QuarkusTest
@WithTestResource(
        value = Neighbours.class,
        initArgs = {
            @ResourceArg(name = "ansinh_cache_operations", value = "getAgency,listAgencies"),
            @ResourceArg(name = "ansinh_cache_fresh", value = "PT1H"),
            @ResourceArg(name = "ansinh_cache_stale-if-error", value = "PT2H")
        })
class ErrandsTest {
    private static final int READERS = 6;
    private final Upstream agencies = Neighbours.agencies();

    @Inject
    Errands errands;

    @Inject
    States states;

    @Inject
    Vertx vertx;

    @Test
    void whoComesWhenTheAnswerHasJustBeenBroughtTakesIt() {
        Key key = key("brought");
        Copy brought = join(key);

        Copy taken = join(key);

        assertSame(brought, taken);
        assertEquals(1, agencies.askedFor(key.uri()));
    }

    @Test
    void ofThoseWhoComeAtTheVerySameMomentOneAsks() {
        for (int round = 0; round < 200; round++) {
            Key key = key("moment-" + round);

            List<CompletableFuture<Copy>> readers =
                    Stream.generate(() -> asked(key)).limit(READERS).toList();

            assertEquals(
                    1, readers.stream().map(CompletableFuture::join).distinct().count());
            assertEquals(1, agencies.askedFor(key.uri()));
        }
    }

    @Test
    void onlyWhoIsLeftWithoutAnAnswerCountsAsWaiting() {
        Key key = key("moody");
        agencies.mood("slow");
        Shelf.Errand first = begun(key, 1);
        agencies.mood("silent");
        Shelf.Errand second = begun(key, 2);
        assertEquals(first.askedAt(), second.waitedSince());

        first.copy().toCompletionStage().toCompletableFuture().join();
        Shelf.Errand third = begun(key, 3);

        assertEquals(second.askedAt(), third.waitedSince());
        agencies.mood("seen");
    }

    /** A change makes another one necessary. */
    private Shelf.Errand begun(Key key, int times) {
        states.changed("agencies-service");
        CompletableFuture<Shelf.Errand> begun = new CompletableFuture<>();
        vertx.runOnContext(here -> begun.complete(errands.join(key, "agencies-service", new CountedAs("a reader"))));
        await().until(() -> agencies.askedFor(key.uri()) == times);
        return begun.join();
    }

    private Copy join(Key key) {
        return asked(key).join();
    }

    /** By one of the threads that serve everybody, each time another one. */
    private CompletableFuture<Copy> asked(Key key) {
        CompletableFuture<Copy> brought = new CompletableFuture<>();
        vertx.runOnContext(here -> errands.join(key, "agencies-service", new CountedAs("a reader"))
                .copy()
                .onSuccess(brought::complete)
                .onFailure(brought::completeExceptionally));
        return brought;
    }

    private static Key key(String agency) {
        return new Key("/api/v1/agencies/" + agency, "*/*", "vi", "http", "localhost");
    }
}
