package vn.hue.ansinh.endtoend.door;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.hue.ansinh.endtoend.RunningSuite;

/**
 * What a caller shows or writes where it is refused is found again nowhere: not in a log, a metric or an event, and of what
 * is secret nothing in an answer. Signs that would begin a line of their own begin none.
 */
@ExtendWith(RunningSuite.Resolver.class)
class CanariesTest {
    private static final List<String> PARTS = List.of("gateway", "agencies", "indicators", "reporting");
    private static final String ESCAPE = "\u001b";
    private final String canary =
            "canary" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    private final List<String> secrets = new ArrayList<>();

    @Test
    void whatACallerShowsAndWritesIsFoundNowhere(RunningSuite suite) throws Exception {
        String token = suite.accounts().tokenOf("syt-officer");
        secrets.add(token.substring(token.lastIndexOf('.') + 1));
        secrets.add(secretOfAMachine(suite.door()));
        secrets.add(secretOfAWebhook(suite.door()));

        for (String part : PARTS) {
            for (String question : questions(token)) {
                assertDiscreet(send(suite.port(part), question));
            }
        }
        for (String part : PARTS) {
            awaitAll(suite, part);
        }

        for (String part : PARTS) {
            assertHoldsNone("the log of " + part, suite.log(part));
            assertHoldsNone("the metrics of " + part, metrics(suite, part));
        }
        assertHoldsNone("the topics", String.join("\n", AllRecords.of("127.0.0.1:" + suite.port("kafka"))));
    }

    private List<String> questions(String token) {
        String signedIn = "Authorization: Bearer " + token;
        return Stream.concat(inHeads(signedIn), inBodies(signedIn)).toList();
    }

    private Stream<String> inHeads(String signedIn) {
        return Stream.of(
                head("GET /" + canary),
                head("GET /api/v1/agencies/" + canary, signedIn),
                head("GET /api/v1/indicators/" + canary + "/progress"),
                head("GET /api/v1/reports/" + canary, signedIn),
                head("GET /api/v1/reports?agency=" + canary),
                head("GET /api/v1/agencies?" + canary + "=1", signedIn),
                head("GET /api/v1/agencies/a%0d%0a" + canary + "%1b[31m", signedIn),
                head("GET /api/v1/duties?q=a%0d%0a" + canary + "%1b[31m"),
                head("GET /api/v1/duties;" + canary),
                head(canary + " /api/v1/duties"),
                head("GET /api/v1/duties", "X-Request-Id: " + canary + ESCAPE + "[31m"),
                head("GET /api/v1/duties", "X-Request-Id: a" + ESCAPE + canary, "Accept: text/" + canary),
                head("GET /nowhere", "User-Agent: " + canary, "Referer: " + canary, "Cookie: " + canary),
                head("GET /nowhere", "Traceparent: " + canary, "X-Forwarded-For: " + canary, "Forwarded: " + canary),
                head("GET /nowhere", "X-Folded: a\r\n " + canary),
                head("GET /nowhere", "Origin: https://" + canary + ".example"),
                head("GET /api/v1/reports", "Authorization: Bearer " + canary),
                head("GET /api/v1/reports", "Authorization: Bearer a." + canary + ".c"),
                head("GET /api/v1/reports", "Authorization: Basic " + canary),
                head("GET /api/v1/reports", signedIn, "If-None-Match: " + canary));
    }

    private Stream<String> inBodies(String signedIn) {
        String name = "Nguyễn Thị " + canary;
        return Stream.of(
                body("/api/v1/reports", signedIn, "{\"" + canary + "\": 1}"),
                body(
                        "/api/v1/reports",
                        signedIn,
                        "{\"obligation\": \"" + name + "\\r\\n\\u001b[31m\", \"figures\": []}"),
                body("/api/v1/reports", signedIn, "{\"obligation\": \"" + name),
                body("/api/v1/obstacles", signedIn, "{\"severity\": \"" + name + "\"}"),
                body("/api/v1/agencies/SYT", signedIn, "{\"names\": \"" + name + "\"}"),
                body("/api/v1/observation-imports?mode=DRY_RUN", signedIn, name),
                body("/api/v1/webhooks", signedIn, "{\"url\": \"https://" + canary + ".example\"}"));
    }

    private static String head(String begin, String... fields) {
        String more = fields.length == 0 ? "" : String.join("\r\n", fields) + "\r\n";
        return begin + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + more + "\r\n";
    }

    private static String body(String path, String signedIn, String body) {
        return head(
                        "POST " + path,
                        signedIn,
                        "Idempotency-Key: " + UUID.randomUUID(),
                        "Content-Type: application/json",
                        "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length)
                + body;
    }

    private static String send(int port, String question) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(question.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** One caller is told of a few times a second only. */
    private static void awaitAll(RunningSuite suite, String part) {
        String last = "last-" + UUID.randomUUID();
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            send(suite.port(part), head("GET /nowhere", "X-Request-Id: " + last));
            return suite.log(part).contains('"' + last + '"');
        });
    }

    /** The caller may be told which of his words was not understood, but no sign of it moves his screen. */
    private void assertDiscreet(String answer) {
        assertTrue(answer.startsWith("HTTP/1.1 "), answer);
        assertFalse(answer.contains(ESCAPE), answer);
        secrets.forEach(secret -> assertFalse(answer.contains(secret), answer));
    }

    private void assertHoldsNone(String where, String text) {
        Stream.concat(secrets.stream(), Stream.of(canary)).forEach(hidden -> {
            List<String> found =
                    text.lines().filter(line -> line.contains(hidden)).toList();
            assertTrue(found.isEmpty(), () -> where + ": " + found);
        });
        assertFalse(text.contains(ESCAPE), where);
    }

    private static String metrics(RunningSuite suite, String part) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(suite.metrics(part)).build(), BodyHandlers.ofString())
                .body();
    }

    private static String secretOfAMachine(Door door) {
        Ask register = new Ask(
                "PUT",
                "/api/v1/agencies/SYT/clients/kho-"
                        + UUID.randomUUID().toString().substring(0, 8),
                Optional.of("syt-approver"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Door.JSON.createObjectNode().put("description", "Kho")));
        return door.ask(register).expect(201).get("secret").asText();
    }

    private static String secretOfAWebhook(Door door) {
        ObjectNode webhook = Door.JSON.createObjectNode().put("url", "https://nhan.gov.vn/" + UUID.randomUUID());
        webhook.putArray("types").add("target.revised");
        return door.ask(Ask.post("/api/v1/webhooks", UUID.randomUUID().toString(), webhook)
                        .as("syt-approver"))
                .expect(201)
                .get("secret")
                .asText();
    }
}
