package vn.hue.ansinh.request;

import static io.opentelemetry.api.common.AttributeKey.longKey;
import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import org.junit.jupiter.api.Test;

class DiscreetSpansTest {
    private static final String CANARY = "canary-7341";

    @Test
    void tellNotWhoAskedOrForWhat() {
        String told = collected().toString();

        assertFalse(told.contains(CANARY), told);
    }

    @Test
    void tellWhereItWentAndHowItEnded() {
        Attributes told = collected().getAttributes();

        assertEquals("https://ansinh.example/api/v1/places", told.get(stringKey("url.full")));
        assertEquals(200L, told.get(longKey("http.response.status_code")));
    }

    private static SpanData collected() {
        InMemorySpanExporter spans = InMemorySpanExporter.create();
        SdkTracerProvider tracing = SdkTracerProvider.builder()
                .addSpanProcessor(new DiscreetSpans())
                .addSpanProcessor(SimpleSpanProcessor.create(spans))
                .build();
        tracing.get("test")
                .spanBuilder("GET /api/v1/places")
                .setAttribute("url.full", "https://ansinh.example/api/v1/places?q=" + CANARY)
                .setAttribute("url.query", "q=" + CANARY)
                .setAttribute("client.address", CANARY)
                .setAttribute("network.peer.address", CANARY)
                .setAttribute("user_agent.original", CANARY)
                .setAttribute("http.response.status_code", 200L)
                .startSpan()
                .end();
        return spans.getFinishedSpanItems().get(0);
    }
}
