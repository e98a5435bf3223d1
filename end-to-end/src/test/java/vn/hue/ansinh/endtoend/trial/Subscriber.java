package vn.hue.ansinh.endtoend.trial;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import vn.hue.ansinh.endtoend.door.Door;

/** Listens to the feed and comes back with Last-Event-ID whenever it is cut off, as a browser does. */
final class Subscriber implements Flow.Subscriber<String> {
    private static final String ID = "id:";
    private static final String DATA = "data:";
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Audience audience;
    private volatile String position;
    private volatile int begun;
    private volatile int cut;
    private String id = "";
    private String data = "";

    Subscriber(Audience audience, String after) {
        this.audience = audience;
        this.position = after;
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

    void listen() {
        audience.ask(position, this::take).whenComplete((over, cutOff) -> {
            if (cutOff != null) {
                cut++;
            }
            audience.afterAPause(this::listen);
        });
    }

    private BodySubscriber<Void> take(ResponseInfo answer) {
        if (answer.statusCode() != 200) {
            return BodySubscribers.replacing(null);
        }
        id = "";
        data = "";
        begun++;
        return BodySubscribers.fromLineSubscriber(this);
    }

    @Override
    public void onSubscribe(Flow.Subscription stream) {
        stream.request(Long.MAX_VALUE);
    }

    /** Only an empty line ends an event; what was cut off before it has not been told. */
    @Override
    public void onNext(String line) {
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

    @Override
    public void onError(Throwable cutOff) {
        // Told again by the end of the request itself.
    }

    @Override
    public void onComplete() {
        // As above.
    }

    private static JsonNode json(String text) {
        try {
            return Door.JSON.readTree(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
