package vn.hue.ansinh.gateway.testing;

import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Who collects traces, where a test switches them on. */
final class Collected {
    Collected() {}

    @Produces
    @Singleton
    static InMemorySpanExporter spans() {
        return InMemorySpanExporter.create();
    }
}
