package vn.hue.ansinh.gateway.connection;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.request.Stops;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.Wire;

/** One who asks for a hundred large pages at once and reads none of them, and then all. */
@QuarkusTest
@WithTestResource(Neighbours.class)
class UntakenAnswersTest {
    private static final int ASKED = 100;
    private static final String LARGE = "/openapi.json?untaken";

    /** Counts who came past the place where one waits for room. */
    @ApplicationScoped
    static class Counter {
        static final AtomicInteger LET_IN = new AtomicInteger();

        void stand(@Observes Router router) {
            router.route("/openapi.json").order(Stops.ENTRY + 1).handler(passing -> {
                if ("untaken".equals(passing.request().query())) {
                    LET_IN.incrementAndGet();
                }
                passing.next();
            });
        }
    }

    @Test
    void whoTakesNoAnswersIsGivenNoMoreAndWhoTakesThemGetsAll() throws IOException {
        Counter.LET_IN.set(0);
        try (Wire caller = Wire.open()) {
            caller.write(("GET " + LARGE + " HTTP/1.1\r\nHost: localhost\r\n\r\n").repeat(ASKED - 1) + "GET " + LARGE
                    + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

            await().until(() -> Counter.LET_IN.get() > 0);
            await().during(Duration.ofSeconds(1))
                    .atMost(Duration.ofSeconds(20))
                    .until(Counter.LET_IN::get, letIn -> letIn < ASKED / 2);

            String answers = caller.readToEnd();

            assertEquals(ASKED, answers.split("HTTP/1\\.1 200 OK\r\n", -1).length - 1);
            assertEquals(ASKED, Counter.LET_IN.get());
            assertTrue(answers.endsWith("}") || answers.endsWith("}\n"), answers.substring(answers.length() - 50));
        }
    }
}
