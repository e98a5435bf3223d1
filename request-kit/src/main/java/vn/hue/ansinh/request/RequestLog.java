package vn.hue.ansinh.request;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * One line of the log for each request that this part refused, or for each that it answered, so that the id in a problem
 * leads somewhere. A thread of its own writes: nobody's answer waits for a disk. What finds no room is counted.
 */
@Singleton
public class RequestLog {
    /** The name by which the log can be told to keep these lines elsewhere. */
    public static final String NAME = "vn.hue.ansinh.requests";

    private static final Logger LOG = Logger.getLogger(NAME);
    private static final int MOST_WAITING = 8_192;
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private final BlockingQueue<AnsweredRequest> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final LongAdder leftOut = new LongAdder();
    private final LineShare share;
    private final boolean all;
    private final Thread writer;
    private volatile boolean ended;

    RequestLog(RequestLogSettings settings) {
        share = new LineShare(settings.lines());
        all = settings.requests() == RequestLogSettings.Which.ALL;
        writer = new Thread(this::write, "request-log");
        writer.setDaemon(true);
        writer.start();
    }

    /** Whether more is told than refusals. */
    public boolean tellsAll() {
        return all;
    }

    /** @param caller who may not take the lines of all others; he is not written down */
    public void note(AnsweredRequest answered, String caller) {
        boolean isTold = all || answered.isRefused() && share.has(caller, System.nanoTime() / SECOND);
        if (!isTold && !answered.isRefused()) {
            return;
        }
        if (!isTold || !waiting.offer(answered)) {
            leftOut.increment();
        }
    }

    private void write() {
        long told = System.nanoTime();
        while (!ended || !waiting.isEmpty()) {
            AnsweredRequest next = next();
            if (next != null) {
                tell(next);
            }
            if (ended || System.nanoTime() - told > SECOND) {
                told = System.nanoTime();
                tellWhatIsLeftOut();
            }
        }
        tellWhatIsLeftOut();
    }

    private @Nullable AnsweredRequest next() {
        try {
            return waiting.poll(1, TimeUnit.SECONDS);
        } catch (InterruptedException ending) {
            return waiting.poll();
        }
    }

    private static void tell(AnsweredRequest answered) {
        MDC.put("requestId", answered.id().value());
        put("traceparent", answered.trace());
        MDC.put("operation", answered.operation());
        MDC.put("status", String.valueOf(answered.status()));
        put("code", answered.code());
        MDC.put("millis", String.valueOf(answered.millis()));
        LOG.infof("%s: %d %s", answered.operation(), answered.status(), answered.code() == null ? "" : answered.code());
        MDC.clear();
    }

    private static void put(String name, @Nullable String value) {
        if (value != null) {
            MDC.put(name, value);
        }
    }

    private void tellWhatIsLeftOut() {
        long many = leftOut.sumThenReset();
        if (many > 0) {
            LOG.infof("%d more requests were answered or refused than are told one by one", many);
        }
    }

    @PreDestroy
    void end() {
        ended = true;
        writer.interrupt();
    }
}
