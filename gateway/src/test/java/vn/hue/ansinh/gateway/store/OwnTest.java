package vn.hue.ansinh.gateway.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.request.Stops;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.Wire;

/** What nobody foresaw, after the server has done with the request and waits for our answer alone. */
@QuarkusTest
@WithTestResource(Neighbours.class)
class OwnTest {
    private static final String LATER = "/own/later";

    @ApplicationScoped
    static class Page {
        void stand(@Observes Router router) {
            router.get(LATER).order(Stops.OWN_PAGES).handler(Page::work);
        }

        private static void work(RoutingContext request) {
            request.vertx().setTimer(1, later -> Own.attempt(request, Page::fail));
        }

        private static void fail() {
            throw new IllegalStateException("Nobody foresaw this");
        }
    }

    @Test
    void whatGoesWrongLaterIsAnsweredToo() throws IOException {
        String answer = Wire.ask("GET " + LATER + " HTTP/1.1");

        assertTrue(answer.startsWith("HTTP/1.1 500"), answer);
        assertTrue(answer.contains("internal-error"), answer);
    }
}
