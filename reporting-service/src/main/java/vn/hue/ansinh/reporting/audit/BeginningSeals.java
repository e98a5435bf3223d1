package vn.hue.ansinh.reporting.audit;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import vn.hue.ansinh.reporting.trail.Deed;
import vn.hue.ansinh.reporting.trail.Sealing;

/** At the first start at which records are sealed, those that are there already get their first link. */
@ApplicationScoped
class BeginningSeals {
    private final Sealing sealing;
    private final Clock clock;

    BeginningSeals(Sealing sealing, Clock clock) {
        this.sealing = sealing;
        this.clock = clock;
    }

    void begin(@Observes StartupEvent start) {
        sealing.begin(CheckingRecords.KINDS, new Deed("FOUND", clock.instant(), "reporting-service", null));
    }
}
