package vn.hue.ansinh.gateway.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForwardedBodyTest {
    private final Sender sender = new Sender();
    private final ForwardedBody body = new ForwardedBody(sender, 1_000);
    private final Room room = new Room(100, 20);
    private final Room.Seat seat = room.seat();
    private final List<String> taken = new ArrayList<>();

    @Test
    void whatWasGatheredComesFirstAndTheEndOnce() {
        Future<Void> gathered = body.gather(seat);
        sender.send("one ");
        sender.send("two");
        assertFalse(gathered.isComplete());
        sender.end();

        assertTrue(gathered.succeeded() && body.isWhole());
        take();
        body.resume();
        assertEquals(List.of("one two", "end"), taken);
    }

    @Test
    void whatFindsNoPlaceStreamsBehindWhatDid() {
        Future<Void> gathered = body.gather(seat);
        sender.send("a piece of a long body");

        assertTrue(gathered.succeeded() && !body.isWhole());
        assertTrue(sender.paused);
        take();
        sender.send(", and more");
        sender.end();
        assertEquals(List.of("a piece of a long body", ", and more", "end"), taken);
    }

    /** The rest flows on for a moment, so that the caller reads his refusal. */
    @Test
    void whatComesAfterItWasGivenUpTakesNoPlace() {
        Future<Void> gathered = body.gather(seat);
        sender.send("half");
        body.giveUp(Duration.ofSeconds(60));
        assertTrue(gathered.failed() && gathered.cause() instanceof BodyLate);
        seat.leave();

        sender.send("the rest");

        assertEquals(100, room.free());
    }

    @Test
    void theCallerIsNotSilentWhileNobodyTakesWhatHeSends() {
        long before = System.nanoTime();
        assertTrue(body.pace().cameAt() - before >= 0);

        body.gather(seat);
        sender.send("a piece of a long body");
        long then = System.nanoTime();

        assertTrue(body.pace().cameAt() - then >= 0);
    }

    private void take() {
        body.handler(bytes -> taken.add(bytes.toString()));
        body.endHandler(end -> taken.add("end"));
        body.resume();
    }

    /** The caller's side of it. */
    private static final class Sender implements ReadStream<Buffer> {
        private Handler<Buffer> onBytes = bytes -> {};
        private Handler<Void> onEnd = end -> {};
        private boolean paused = true;

        void send(String text) {
            onBytes.handle(Buffer.buffer(text));
        }

        void end() {
            onEnd.handle(null);
        }

        @Override
        public Sender exceptionHandler(Handler<Throwable> handler) {
            return this;
        }

        @Override
        public Sender handler(Handler<Buffer> handler) {
            onBytes = handler == null ? bytes -> {} : handler;
            return this;
        }

        @Override
        public Sender pause() {
            paused = true;
            return this;
        }

        @Override
        public Sender resume() {
            return fetch(Long.MAX_VALUE);
        }

        @Override
        public Sender fetch(long amount) {
            paused = false;
            return this;
        }

        @Override
        public Sender endHandler(Handler<Void> handler) {
            onEnd = handler == null ? end -> {} : handler;
            return this;
        }
    }
}
