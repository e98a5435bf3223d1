package vn.hue.ansinh.endtoend.trial;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandler;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Many who listen to the feed, over one client: a client and a thread for each of thousands would be too many. */
final class Audience implements AutoCloseable {
    private static final int THREADS = 4;
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(THREADS);
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .executor(threads)
            .build();
    private final URI feed;
    private final Supplier<String> token;
    private final long pauseMillis;
    private final List<Subscriber> all;

    /** @param pause about how long each waits before it comes back, as the feed tells browsers with {@code retry} */
    Audience(int size, Place begin, Duration pause) {
        this.feed = begin.feed();
        this.token = begin.token();
        this.pauseMillis = pause.toMillis();
        this.all = IntStream.range(0, size)
                .mapToObj(one -> new Subscriber(this, begin.after()))
                .toList();
        all.forEach(Subscriber::listen);
    }

    /** What all listen to, as whom, and from where on. */
    record Place(URI feed, String after, Supplier<String> token) {}

    List<Subscriber> all() {
        return all;
    }

    boolean areAllBack(int times) {
        return all.stream().allMatch(listener -> listener.begun() >= times);
    }

    boolean haveAllHeard(int events) {
        return all.stream().allMatch(listener -> listener.heard().size() >= events);
    }

    CompletableFuture<?> ask(String after, BodyHandler<Void> taking) {
        HttpRequest request = HttpRequest.newBuilder(feed)
                .header("Accept", "text/event-stream")
                .header("Last-Event-ID", after)
                .header("Authorization", "Bearer " + token.get())
                .build();
        return http.sendAsync(request, taking);
    }

    /** Not all at the same moment. */
    void afterAPause(Runnable work) {
        long pause = ThreadLocalRandom.current().nextLong(pauseMillis / 2, pauseMillis * 3 / 2);
        if (!threads.isShutdown()) {
            threads.schedule(work, pause, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
