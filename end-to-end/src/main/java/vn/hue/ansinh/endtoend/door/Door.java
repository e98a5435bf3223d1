package vn.hue.ansinh.endtoend.door;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.core.ConditionTimeoutException;
import vn.hue.ansinh.local.CannotStart;

/**
 * A careful client of the gateway. While a part is away it asks again, the same request with the same Idempotency-Key, so
 * that nothing is done twice and nothing that was promised is given up.
 */
public final class Door {
    /** Exact: a figure keeps its printed digits. */
    public static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .setNodeFactory(JsonNodeFactory.withExactBigDecimals(true));

    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final URI gateway;
    private final Accounts accounts;
    private final Line line;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    public Door(URI gateway, Accounts accounts) {
        this(gateway, accounts, Line.SOUND);
    }

    private Door(URI gateway, Accounts accounts, Line line) {
        this.gateway = gateway;
        this.accounts = accounts;
        this.line = line;
    }

    /** The same door at the end of another line. */
    public Door over(Line other) {
        return new Door(gateway, accounts, other);
    }

    /** Asks until there is an answer that is not "come back later". */
    public Answer ask(Ask ask) {
        AtomicReference<String> trouble = new AtomicReference<>("");
        try {
            return await().pollInSameThread()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(PAUSE)
                    .atMost(PATIENCE)
                    .until(() -> answered(ask, trouble), Optional::isPresent)
                    .orElseThrow();
        } catch (ConditionTimeoutException nobody) {
            throw new UnexpectedAnswer(ask.method() + " " + ask.path() + " found nobody for " + PATIENCE.toSeconds()
                    + " s, at last: " + trouble + ". See ./ansinh status and ./ansinh logs.");
        }
    }

    private Optional<Answer> answered(Ask ask, AtomicReference<String> trouble) {
        try {
            Answer answer = once(ask);
            if (!isPassing(answer)) {
                return Optional.of(answer);
            }
            trouble.set(answer.status() + " " + answer.body());
        } catch (IOException | CannotStart away) {
            trouble.set(away.toString());
        }
        return Optional.empty();
    }

    /** Follows a collection to its end. */
    public List<JsonNode> all(Ask first) {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        do {
            String joint = first.path().contains("?") ? "&" : "?";
            Ask page = new Ask(
                    "GET",
                    first.path() + joint + "limit=500" + (cursor.isEmpty() ? "" : "&cursor=" + cursor),
                    first.account(),
                    first.key(),
                    first.tag(),
                    first.body());
            JsonNode answer = ask(page).expect(200);
            answer.get("items").forEach(items::add);
            cursor = answer.path("next").asText("");
        } while (!cursor.isEmpty() && !cursor.equals("null"));
        return items;
    }

    private Answer once(Ask ask) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(ask.path()))
                .timeout(Duration.ofSeconds(30))
                .header("Accept-Language", "vi")
                .method(
                        ask.method(),
                        ask.body()
                                .map(JsonNode::toString)
                                .map(BodyPublishers::ofString)
                                .orElse(BodyPublishers.noBody()));
        ask.body().ifPresent(body -> request.header("Content-Type", "application/json"));
        ask.key().ifPresent(key -> request.header("Idempotency-Key", key));
        ask.tag().ifPresent(tag -> request.header("If-Match", tag));
        ask.account().map(accounts::tokenOf).ifPresent(token -> request.header("Authorization", "Bearer " + token));
        try {
            HttpResponse<String> answer = line.carry(() -> http.send(request.build(), BodyHandlers.ofString()));
            return new Answer(answer.statusCode(), answer.headers().firstValue("ETag"), read(answer.body()));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new UnexpectedAnswer("Interrupted at " + ask.path());
        }
    }

    private static boolean isPassing(Answer answer) {
        return PASSING.contains(answer.status())
                || answer.body().path("code").asText().equals("request-in-progress");
    }

    private static JsonNode read(String body) throws IOException {
        return body.isEmpty() ? MissingNode.getInstance() : JSON.readTree(body);
    }
}
