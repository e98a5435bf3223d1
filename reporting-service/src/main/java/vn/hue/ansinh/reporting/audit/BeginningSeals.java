package vn.hue.ansinh.reporting.audit;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.jboss.logging.Logger;
import vn.hue.ansinh.reporting.trail.Deed;
import vn.hue.ansinh.reporting.trail.Heads;
import vn.hue.ansinh.reporting.trail.Sealing;
import vn.hue.ansinh.reporting.trail.TrailSettings;

/**
 * At the first start at which records are sealed, those that are there already get their first link; where the operator
 * asks for it, chains from before they were signed are signed.
 */
@ApplicationScoped
class BeginningSeals {
    private static final Logger LOG = Logger.getLogger(BeginningSeals.class);

    private final Sealing sealing;
    private final Heads heads;
    private final TrailSettings settings;
    private final Clock clock;

    BeginningSeals(Sealing sealing, Heads heads, TrailSettings settings, Clock clock) {
        this.sealing = sealing;
        this.heads = heads;
        this.settings = settings;
        this.clock = clock;
    }

    void begin(@Observes StartupEvent start) {
        sealing.begin(CheckingRecords.KINDS, new Deed("FOUND", clock.instant(), "reporting-service", null));
        if (settings.anchor()) {
            LOG.warnf("%d chains were signed as they are found; take ANSINH_TRAIL_ANCHOR away now", heads.anchor());
        }
    }
}
