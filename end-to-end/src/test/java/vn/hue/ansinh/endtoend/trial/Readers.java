package vn.hue.ansinh.endtoend.trial;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Some people who read one thing again and again, and keep what became of each read: thirty times a second at most, in the
 * long trial ({@code -Dansinh.trial.long=true}) a hundred times.
 */
final class Readers implements AutoCloseable {
    /** So many reads are under way at once. */
    static final int AT_ONCE = 4;

    private static final long PACE_MILLIS = Boolean.getBoolean("ansinh.trial.long") ? 40 : 130;
    private static final int LATELY = 50;
    private static final int NO_ANSWER = 0;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final ScheduledExecutorService people = Executors.newScheduledThreadPool(AT_ONCE);
    private final Queue<Seen> seen = new ConcurrentLinkedQueue<>();
    private final HttpRequest request;

    /** @param saysWhen whether it is told when to come again */
    record Seen(int status, boolean saysWhen, String body) {
        boolean isServed() {
            return status == 200;
        }
    }

    private Readers(HttpRequest request) {
        this.request = request;
        for (int person = 0; person < AT_ONCE; person++) {
            people.scheduleWithFixedDelay(
                    this::read, person * PACE_MILLIS / AT_ONCE, PACE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    static Readers of(URI address) {
        return new Readers(asking(address).build());
    }

    /** Of somebody who has signed in the door keeps no answer: each read goes to the service. */
    static Readers of(URI address, String token) {
        return new Readers(
                asking(address).header("Authorization", "Bearer " + token).build());
    }

    private static HttpRequest.Builder asking(URI address) {
        return HttpRequest.newBuilder(address).timeout(PATIENCE);
    }

    private void read() {
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            seen.add(new Seen(
                    answer.statusCode(),
                    answer.headers().firstValueAsLong("Retry-After").isPresent(),
                    answer.body()));
        } catch (IOException broken) {
            seen.add(new Seen(NO_ANSWER, false, broken.toString()));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    int count() {
        return seen.size();
    }

    boolean haveSeen(Predicate<Seen> what) {
        return seen.stream().anyMatch(what);
    }

    /** Whether the last reads were all served; not before there were some. */
    boolean areServed() {
        List<Seen> all = List.copyOf(seen);
        return all.size() >= LATELY
                && all.subList(all.size() - LATELY, all.size()).stream().allMatch(Seen::isServed);
    }

    /** What was no answer to the question. */
    List<Seen> losses() {
        return seen.stream().filter(one -> !one.isServed()).toList();
    }

    @Override
    public void close() {
        people.shutdownNow();
    }
}
