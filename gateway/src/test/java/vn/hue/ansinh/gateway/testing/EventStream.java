package vn.hue.ansinh.gateway.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Somebody who listens to server-sent events and writes down what he hears. */
public final class EventStream implements AutoCloseable {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpResponse<InputStream> answer;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Thread ear;
    private volatile boolean over;

    private EventStream(HttpResponse<InputStream> answer) {
        this.answer = answer;
        this.ear = new Thread(this::hear, "ear");
        ear.setDaemon(true);
        ear.start();
    }

    public static EventStream open(int port, String query, @Nullable String token, @Nullable String lastEventId) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/api/v1/events" + query))
                .header("Accept", "text/event-stream");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        try {
            return new EventStream(CLIENT.send(request.build(), BodyHandlers.ofInputStream()));
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void hear() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
        } catch (IOException cut) {
            // As over as an end that was announced.
        } finally {
            over = true;
        }
    }

    public int status() {
        return answer.statusCode();
    }

    public boolean isOver() {
        return over;
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    public List<String> fields(String name) {
        // An event counts once the empty line behind it is there.
        List<String> all = lines();
        return all.subList(0, all.lastIndexOf("") + 1).stream()
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2))
                .toList();
    }

    public List<String> data() {
        return fields("data");
    }

    public @Nullable String lastId() {
        List<String> ids = fields("id");
        return ids.isEmpty() ? null : ids.get(ids.size() - 1);
    }

    @Override
    public void close() {
        try {
            answer.body().close();
        } catch (IOException cut) {
            over = true;
        }
    }
}
