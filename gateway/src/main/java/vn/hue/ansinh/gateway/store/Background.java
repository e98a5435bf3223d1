package vn.hue.ansinh.gateway.store;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A thread of one's own that works from the start of the gateway to its end; what nobody foresaw does not end it. */
public final class Background {
    private static final Logger LOG = Logger.getLogger(Background.class);
    private static final long FAREWELL_MILLIS = 5_000;
    private static final long REST_MILLIS = 1_000;
    private final String name;
    private final Runnable work;
    private volatile CountDownLatch stopping = new CountDownLatch(1);
    private @Nullable Thread thread;

    public Background(String name, Runnable work) {
        this.name = name;
        this.work = work;
    }

    public synchronized void start() {
        stopping = new CountDownLatch(1);
        thread = new Thread(this::goOn, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void goOn() {
        boolean done = false;
        while (!done && !isStopping()) {
            try {
                work.run();
                done = true;
            } catch (RuntimeException | Error unforeseen) {
                // An error too: what filled the memory is gone by now, and nobody else would do this work.
                LOG.errorf(unforeseen, "%s begins anew", name);
                rest(REST_MILLIS);
            }
        }
    }

    public synchronized void stop() {
        stopping.countDown();
        if (thread != null) {
            try {
                thread.join(FAREWELL_MILLIS);
            } catch (InterruptedException hurry) {
                Thread.currentThread().interrupt();
            }
            thread = null;
        }
    }

    public boolean isStopping() {
        return stopping.getCount() == 0;
    }

    /** Returns after this time, or at once when the end comes. */
    public void rest(long millis) {
        try {
            stopping.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
