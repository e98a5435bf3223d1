package vn.hue.ansinh.gateway.store;

import static org.awaitility.Awaitility.await;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BackgroundTest {

    @Test
    void beginsAnewWhateverEndedIt() {
        AtomicInteger times = new AtomicInteger();
        Background thread = new Background("background-test", () -> {
            if (times.incrementAndGet() == 1) {
                throw new OutOfMemoryError("for a moment");
            }
        });

        thread.start();

        await().until(() -> times.get() == 2);
        thread.stop();
    }
}
