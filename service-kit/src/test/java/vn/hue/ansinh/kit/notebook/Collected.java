package vn.hue.ansinh.kit.notebook;

import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Who collects the traces of the notebook. */
final class Collected {
    Collected() {}

    @Produces
    @Singleton
    static InMemorySpanExporter spans() {
        return InMemorySpanExporter.create();
    }
}
