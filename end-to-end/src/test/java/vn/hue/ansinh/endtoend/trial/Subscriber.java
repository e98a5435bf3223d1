package vn.hue.ansinh.endtoend.trial;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.hue.ansinh.endtoend.door.Door;

/** Listens to the feed and comes back with Last-Event-ID whenever it is cut off, as a browser does. */
final class Subscriber implements AutoCloseable {
    private static final String ID = "id:";
    private static final String DATA = "data:";
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final URI feed;
    private final Supplier<String> token;
    private final Thread thread = new Thread(this::listen, "subscriber");
    private volatile String position;
    private volatile int begun;
    private volatile int cut;
    private final CountDownLatch over = new CountDownLatch(1);
    private String id = "";
    private String data = "";

    Subscriber(URI feed, String after, Supplier<String> token) {
        this.feed = feed;
        this.position = after;
        this.token = token;
        thread.setDaemon(true);
        thread.start();
    }

    /** The ids of the events in the order in which they came. */
    List<String> heard() {
        return heard;
    }

    /** How often it was let in. */
    int begun() {
        return begun;
    }

    /** How often it was cut off, or found nobody. */
    int cut() {
        return cut;
    }

    private void listen() {
        do {
            try {
                HttpResponse<Stream<String>> stream = http.send(request(), BodyHandlers.ofLines());
                id = "";
                data = "";
                if (stream.statusCode() == 200) {
                    begun++;
                    stream.body().forEach(this::hear);
                }
            } catch (IOException | UncheckedIOException cutOff) {
                cut++;
            } catch (InterruptedException stop) {
                return;
            }
        } while (!isOverAfterAMoment());
    }

    private boolean isOverAfterAMoment() {
        try {
            return over.await(200, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            return true;
        }
    }

    private HttpRequest request() {
        return HttpRequest.newBuilder(feed)
                .header("Accept", "text/event-stream")
                .header("Last-Event-ID", position)
                .header("Authorization", "Bearer " + token.get())
                .build();
    }

    /** Only an empty line ends an event; what was cut off before it has not been told. */
    private void hear(String line) {
        if (line.startsWith(ID)) {
            id = line.substring(ID.length()).strip();
        } else if (line.startsWith(DATA)) {
            data = line.substring(DATA.length());
        } else if (line.isEmpty()) {
            if (!data.isEmpty()) {
                heard.add(json(data).get("id").asText());
            }
            position = id.isEmpty() ? position : id;
            data = "";
        }
    }

    private static JsonNode json(String text) {
        try {
            return Door.JSON.readTree(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        over.countDown();
        thread.interrupt();
    }
}
