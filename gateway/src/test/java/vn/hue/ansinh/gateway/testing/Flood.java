package vn.hue.ansinh.gateway.testing;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Bytes that are sent until the other side takes no more, or hangs up. */
public final class Flood {
    private final AtomicLong taken = new AtomicLong();
    private volatile boolean over;
    private long before;

    private Flood(Wire wire) {
        new Thread(() -> send(wire)).start();
    }

    public static Flood into(Wire wire) {
        return new Flood(wire);
    }

    private void send(Wire wire) {
        byte[] bytes = SomeBytes.of(65_536);
        try {
            for (; ; taken.addAndGet(bytes.length)) {
                wire.write(bytes);
            }
        } catch (IOException hungUp) {
            over = true;
        }
    }

    /** How many bytes were taken when nothing moved any more. */
    public long standstill() {
        await().pollInterval(Duration.ofSeconds(1))
                .atMost(Duration.ofMinutes(1))
                .until(this::standsStill);
        return taken.get();
    }

    private boolean standsStill() {
        long now = taken.get();
        boolean same = over || now > 0 && now == before;
        before = now;
        return same;
    }
}
