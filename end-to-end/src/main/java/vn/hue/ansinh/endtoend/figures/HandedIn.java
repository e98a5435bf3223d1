package vn.hue.ansinh.endtoend.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import vn.hue.ansinh.endtoend.door.Accounts;
import vn.hue.ansinh.endtoend.door.Ask;
import vn.hue.ansinh.endtoend.door.Door;

/** Hands files in through the gateway as the consolidator does, and waits until they are done. */
public final class HandedIn {
    private static final String ACCOUNT = "sldtbxh-reviewer";
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);
    /** Who only waits for the end asks as seldom as a client would: each question takes from what the import needs. */
    private static final Duration WAIT_FOR_END = Duration.ofMillis(250);

    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI gateway;
    private final Accounts accounts;
    private final Door door;

    public HandedIn(URI gateway, Accounts accounts) {
        this.gateway = gateway;
        this.accounts = accounts;
        this.door = new Door(gateway, accounts);
    }

    /** @param answered when the rows were kept; time: until the last commit, from the first byte on */
    public record Outcome(Duration answered, Duration time, JsonNode rows) {}

    public Outcome send(Path file) throws IOException, InterruptedException {
        long start = System.nanoTime();
        String id = keep(file);
        Duration answered = Duration.ofNanos(System.nanoTime() - start);
        JsonNode rows = await(id);
        return new Outcome(answered, Duration.ofNanos(System.nanoTime() - start), rows);
    }

    /** Hands it in; once this returns the rows are kept, whatever is killed afterwards. */
    public String keep(Path file) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(gateway.resolve("/api/v1/observation-imports?mode=ATOMIC"))
                .header("Content-Type", "text/csv")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Authorization", "Bearer " + accounts.tokenOf(ACCOUNT))
                .POST(HttpRequest.BodyPublishers.ofFile(file))
                .build();
        return json(http.send(request, HttpResponse.BodyHandlers.ofString()), 202)
                .get("id")
                .asText();
    }

    /**
     * What is known of an import.
     *
     * @param state WAITING, CHECKING, WRITING, DONE or FAILED
     * @param rows the counts so far
     */
    public record Job(String state, JsonNode rows) {
        public boolean isDone() {
            return state.equals("DONE");
        }

        /** All rows were judged, and the good ones are being written, which nobody sees before the end. */
        public boolean isWriting() {
            return state.equals("WRITING");
        }

        /** It met too many processes that died under it; nothing was written and it may be sent again. */
        public boolean isGivenUp() {
            return state.equals("FAILED");
        }
    }

    /** The counts of an import once it is done; patient with a service that is away meanwhile. */
    public JsonNode await(String id) {
        Job job = lookUntil(id, WAIT_FOR_END, Job::isDone);
        if (!job.isDone()) {
            throw new IllegalStateException("The import failed: " + job);
        }
        return job.rows();
    }

    /** The import after that many more looks at it, or as soon as it is over. */
    public Job look(String id, int more) {
        AtomicInteger left = new AtomicInteger(more);
        return lookUntil(id, LOOK_EVERY, job -> left.getAndDecrement() == 0);
    }

    /** The import after that many more looks from when its rows began to be written, or as soon as it is over. */
    public Job lookOnceWriting(String id, int more) {
        lookUntil(id, LOOK_EVERY, Job::isWriting);
        return look(id, more);
    }

    private Job lookUntil(String id, Duration every, Predicate<Job> enough) {
        return Awaitility.await()
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(every)
                .atMost(LONGEST)
                .until(() -> look(id), job -> job.isDone() || job.isGivenUp() || enough.test(job));
    }

    private Job look(String id) {
        JsonNode seen = door.ask(Ask.get("/api/v1/observation-imports/" + id).as(ACCOUNT))
                .expect(200);
        return new Job(seen.get("state").asText(), seen.path("rows"));
    }

    private static JsonNode json(HttpResponse<String> answer, int wanted) throws IOException {
        if (answer.statusCode() != wanted) {
            throw new IOException("Expected " + wanted + " but got " + answer.statusCode() + ": " + answer.body());
        }
        return Door.JSON.readTree(answer.body());
    }
}
