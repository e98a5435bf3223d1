package vn.hue.ansinh.gateway.testing;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Meters outlive an application here, and a gauge would go on showing what the first one of several had. */
@ApplicationScoped
class MetersEnd {
    void withTheirApplication(@Observes ShutdownEvent end, MeterRegistry metrics) {
        metrics.clear();
    }
}
