package vn.hue.ansinh.gateway.webhook;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LookUpsTest {
    private static final String HOST = "slow.gov.vn";
    private final Vertx vertx = Vertx.vertx();
    private final CompletableFuture<Void> speech = new CompletableFuture<>();
    private final AtomicInteger said = new AtomicInteger();
    private final LookUps lookUps = new LookUps(
            vertx,
            host -> {
                speech.join();
                said.incrementAndGet();
                return List.of(InetAddress.getLoopbackAddress());
            },
            Duration.ofSeconds(1));

    @AfterEach
    void end() {
        speech.complete(null);
        lookUps.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void anAnswerThatComesTooLateDoesNotEndTheSilence() {
        assertInstanceOf(TimeoutException.class, failureOf(lookUps.of(HOST)));
        speech.complete(null);
        await().until(() -> said.get() == 1);

        await().during(Duration.ofMillis(300)).until(() -> failureOf(lookUps.of(HOST)), LookUpsTest::isStillSilent);
    }

    private static boolean isStillSilent(Throwable failure) {
        return failure instanceof TimeoutException && "Silent a moment ago".equals(failure.getMessage());
    }

    private static Throwable failureOf(Future<?> asked) {
        return asked.toCompletionStage()
                .handle((found, failure) -> failure)
                .toCompletableFuture()
                .join();
    }
}
