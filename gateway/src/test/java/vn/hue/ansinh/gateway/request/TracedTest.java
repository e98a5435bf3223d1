package vn.hue.ansinh.gateway.request;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.Wire;

@QuarkusTest
@WithTestResource(
        value = Neighbours.class,
        initArgs = {
            @ResourceArg(name = "ansinh_cache_operations", value = "getAgency"),
            @ResourceArg(name = "ansinh_cache_fresh", value = "PT1H"),
            @ResourceArg(name = "quarkus_otel_sdk_disabled", value = "false"),
            @ResourceArg(name = "quarkus_otel_instrument_vertx-http", value = "true"),
            @ResourceArg(name = "quarkus_otel_traces_sampler_arg", value = "1.0"),
            @ResourceArg(name = "quarkus_otel_bsp_schedule_delay", value = "PT0.05S")
        })
class TracedTest {
    private static final String CANARY = "canary-7341";

    @Inject
    InMemorySpanExporter collected;

    @Test
    void theServiceContinuesTheTraceThatTheAnswerNames() {
        Response answer = read();
        String trace = answer.header("traceparent").split("-")[1];

        SpanData ours = awaitSpan(trace, SpanKind.SERVER);
        SpanData call = awaitSpan(trace, SpanKind.CLIENT);

        assertEquals(ours.getSpanId(), call.getParentSpanId());
        assertEquals(
                "00-" + trace + "-" + call.getSpanId() + "-01",
                answer.jsonPath().getString("headers.traceparent"));
    }

    @Test
    void noSpanTellsWhoAskedOrForWhat() {
        String trace = read().header("traceparent").split("-")[1];
        awaitSpan(trace, SpanKind.CLIENT);

        String told = of(trace).toString();

        assertFalse(told.contains(CANARY), told);
    }

    @Test
    void whoAsksAgainIsTracedEachTime() throws IOException {
        try (Wire wire = Wire.open()) {
            for (int time = 0; time < 4; time++) {
                wire.write("GET /api/v1/agencies/seen HTTP/1.1\r\nHost: localhost\r\n\r\n");
                String answer = wire.readUntil("}}");
                String trace = answer.replaceAll("(?s).*traceparent: 00-([0-9a-f]{32})-.*", "$1");

                awaitSpan(trace, SpanKind.SERVER);
            }
        }
    }

    private static Response read() {
        return given().header("User-Agent", CANARY).get("/api/v1/duties/seen?name=" + CANARY);
    }

    private SpanData awaitSpan(String trace, SpanKind kind) {
        return await().until(
                        () -> of(trace).stream()
                                .filter(span -> span.getKind() == kind)
                                .toList(),
                        found -> !found.isEmpty())
                .get(0);
    }

    private List<SpanData> of(String trace) {
        return collected.getFinishedSpanItems().stream()
                .filter(span -> span.getTraceId().equals(trace))
                .toList();
    }
}
