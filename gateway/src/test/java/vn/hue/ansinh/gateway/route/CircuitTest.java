package vn.hue.ansinh.gateway.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Future;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What opens a circuit, and what alone closes it. */
class CircuitTest {
    private static final Future<String> ANSWER = Future.succeededFuture("answer");
    private static final Future<String> HANGS_UP = Future.failedFuture(new IOException("It hangs up"));
    private static final Future<String> CALLER_LEAVES = Future.failedFuture(new BodyBroken());
    private static final Duration NONE = Duration.ZERO;
    private static final Duration A_WHILE = Duration.ofSeconds(10);
    private static final Duration LONG = Duration.ofHours(1);

    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicLong now = new AtomicLong();

    @Test
    void halfOfTheLastTwentyOpenIt() {
        Circuit circuit = resting(LONG);

        tell(circuit, ANSWER, 10);
        tell(circuit, HANGS_UP, 9);
        assertTrue(circuit.ask().isPresent());
        tell(circuit, HANGS_UP, 1);

        assertTrue(circuit.ask().isEmpty());
        assertTrue(circuit.askBeside().isEmpty());
        assertEquals(1, opened.get());
    }

    @Test
    void callersWhoLeaveSayNothingOfTheService() {
        Circuit circuit = resting(LONG);

        tell(circuit, CALLER_LEAVES, 100);
        tell(circuit, HANGS_UP, 19);

        assertTrue(circuit.ask().isPresent());
    }

    @Test
    void afterItsRestOneTriesAndAnAnswerClosesIt() {
        Circuit circuit = opened(NONE);
        Circuit.Leave trial = circuit.ask().orElseThrow();
        assertTrue(circuit.ask().isEmpty());

        trial.tell(ANSWER);

        assertTrue(circuit.ask().isPresent());
        assertTrue(circuit.ask().isPresent());
    }

    @Test
    void whoTriesAndLeavesClosesNothingAndLetsTheNextTry() {
        Circuit circuit = opened(NONE);

        circuit.ask().orElseThrow().tell(CALLER_LEAVES);

        assertTrue(circuit.ask().isPresent());
        assertTrue(circuit.ask().isEmpty());
    }

    @Test
    void aFailedTrialOpensItAnew() {
        Circuit circuit = opened(NONE);

        circuit.ask().orElseThrow().tell(HANGS_UP);

        assertEquals(2, opened.get());
    }

    @Test
    void whoGoesBesideKeepsNobodyFromTryingAndClosesItByAnAnswerAlone() {
        Circuit circuit = opened(NONE);
        Circuit.Leave upload = circuit.askBeside().orElseThrow();

        assertTrue(circuit.ask().isPresent());
        assertTrue(circuit.ask().isEmpty());
        upload.tell(ANSWER);

        assertTrue(circuit.ask().isPresent());
    }

    @Test
    void whoGoesBesideAndFailsOpensItAnew() {
        Circuit circuit = opened(A_WHILE);
        pass(A_WHILE);

        circuit.askBeside().orElseThrow().tell(HANGS_UP);

        assertEquals(2, opened.get());
        assertTrue(circuit.ask().isEmpty());
        assertTrue(circuit.askBeside().isEmpty());
        pass(A_WHILE);
        assertTrue(circuit.ask().isPresent());
    }

    @Test
    void whatWasBegunBeforeItOpenedClosesItNot() {
        Circuit circuit = resting(LONG);
        Circuit.Leave slow = circuit.ask().orElseThrow();
        tell(circuit, HANGS_UP, 20);

        slow.tell(ANSWER);

        assertTrue(circuit.ask().isEmpty());
    }

    @Test
    void aTrialOfWhichNothingIsHeardIsForgotten() {
        Circuit circuit = opened(NONE);
        assertTrue(circuit.ask().isPresent());

        pass(LONG.minusNanos(1));
        assertTrue(circuit.ask().isEmpty());
        pass(Duration.ofNanos(1));

        assertTrue(circuit.ask().isPresent());
    }

    @Test
    void theLateEndOfAForgottenTrialFreesNotThePlaceOfTheNext() {
        Circuit circuit = opened(NONE);
        Circuit.Leave forgotten = circuit.ask().orElseThrow();
        pass(LONG);
        Circuit.Leave next = circuit.ask().orElseThrow();

        forgotten.tell(CALLER_LEAVES);
        assertTrue(circuit.ask().isEmpty());
        next.tell(CALLER_LEAVES);

        assertTrue(circuit.ask().isPresent());
    }

    private Circuit resting(Duration rest) {
        return new Circuit(rest, LONG, opened::incrementAndGet, now::get);
    }

    private Circuit opened(Duration rest) {
        Circuit circuit = resting(rest);
        tell(circuit, HANGS_UP, 20);
        return circuit;
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    private static void tell(Circuit circuit, Future<String> end, int times) {
        IntStream.range(0, times).forEach(n -> circuit.ask().orElseThrow().tell(end));
    }
}
