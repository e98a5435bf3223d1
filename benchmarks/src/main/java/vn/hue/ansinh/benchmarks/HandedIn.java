package vn.hue.ansinh.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import vn.hue.ansinh.endtoend.door.Accounts;
import vn.hue.ansinh.endtoend.door.Door;

/** Hands files in through the gateway as the consolidator does, and waits until they are done. */
final class HandedIn {
    private static final String ACCOUNT = "sldtbxh-reviewer";
    private static final long LOOK_EVERY_MILLIS = 50;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI gateway;
    private final Accounts accounts;

    HandedIn(URI gateway, Accounts accounts) {
        this.gateway = gateway;
        this.accounts = accounts;
    }

    /** @param answered when the rows were kept; time: until the last commit, from the first byte on */
    record Outcome(Duration answered, Duration time, JsonNode rows) {}

    Outcome send(Path file) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpRequest request = HttpRequest.newBuilder(gateway.resolve("/api/v1/observation-imports?mode=ATOMIC"))
                .header("Content-Type", "text/csv")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Authorization", "Bearer " + accounts.tokenOf(ACCOUNT))
                .POST(HttpRequest.BodyPublishers.ofFile(file))
                .build();
        JsonNode job = json(http.send(request, HttpResponse.BodyHandlers.ofString()), 202);
        Duration answered = Duration.ofNanos(System.nanoTime() - start);
        String address = "/api/v1/observation-imports/" + job.get("id").asText();
        while (!job.get("state").asText().equals("DONE")) {
            if (job.get("state").asText().equals("FAILED")) {
                throw new IOException("The import failed: " + job);
            }
            Thread.sleep(LOOK_EVERY_MILLIS);
            job = get(address);
        }
        return new Outcome(answered, Duration.ofNanos(System.nanoTime() - start), job.get("rows"));
    }

    JsonNode get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(gateway.resolve(address))
                .header("Authorization", "Bearer " + accounts.tokenOf(ACCOUNT))
                .build();
        return json(http.send(request, HttpResponse.BodyHandlers.ofString()), 200);
    }

    private static JsonNode json(HttpResponse<String> answer, int wanted) throws IOException {
        if (answer.statusCode() != wanted) {
            throw new IOException("Expected " + wanted + " but got " + answer.statusCode() + ": " + answer.body());
        }
        return Door.JSON.readTree(answer.body());
    }
}
