package vn.hue.ansinh.kit.request;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.notebook.Notebook;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.Tokens;

@QuarkusTest
@TestProfile(Notebook.class)
@WithTestResource(RealParts.class)
class TracesTest {
    private static final String CANARY = "canary-7341";

    @Inject
    InMemorySpanExporter collected;

    @Test
    void whoHearsAnEventContinuesTheTraceOfTheRequestThatCausedIt() {
        String trace = writeANote();

        SpanData asked = awaitSpan(trace, SpanKind.SERVER);
        SpanData heard = awaitSpan(trace, SpanKind.CONSUMER);

        assertEquals("00f067aa0ba902b7", asked.getParentSpanId());
        assertEquals(asked.getSpanId(), heard.getParentSpanId());
    }

    @Test
    void noSpanTellsWhoAskedOrForWhat() {
        String trace = writeANote();
        awaitSpan(trace, SpanKind.CONSUMER);
        given().header("traceparent", traced(trace)).get("/notes?cursor=" + CANARY);
        await().atMost(Duration.ofSeconds(30)).until(() -> spans(trace, SpanKind.SERVER), asked -> asked.size() == 2);

        List<String> told = of(trace).stream().map(SpanData::toString).toList();

        assertFalse(told.toString().contains(CANARY), told.toString());
    }

    private static String writeANote() {
        String trace = UUID.randomUUID().toString().replace("-", "");
        given().auth()
                .oauth2(Tokens.of("SYT", "reporter"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("User-Agent", CANARY)
                .header("traceparent", traced(trace))
                .contentType("application/json")
                .body("{\"id\": " + Math.abs(trace.hashCode() % 1_000_000) + ", \"text\": \"" + CANARY + "\"}")
                .post("/notes")
                .then()
                .statusCode(201);
        return trace;
    }

    private static String traced(String trace) {
        return "00-" + trace + "-00f067aa0ba902b7-01";
    }

    private SpanData awaitSpan(String trace, SpanKind kind) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> spans(trace, kind), found -> !found.isEmpty())
                .get(0);
    }

    private List<SpanData> spans(String trace, SpanKind kind) {
        return of(trace).stream().filter(span -> span.getKind() == kind).toList();
    }

    private List<SpanData> of(String trace) {
        return collected.getFinishedSpanItems().stream()
                .filter(span -> span.getTraceId().equals(trace))
                .toList();
    }
}
