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
 * Where the operator asks for it, records that were there before their kind was sealed get their first link, and chains
 * from before they were signed are signed. By itself a start does neither.
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
        Deed found = new Deed("FOUND", clock.instant(), "reporting-service", null);
        if (!settings.anchor()) {
            sealing.beginEmpty(CheckingRecords.KINDS, found)
                    .forEach(kind -> LOG.errorf(
                            "No chain tells of each %s there is; see the check of the trail."
                                    + " Only a start with ANSINH_TRAIL_ANCHOR=true seals what it finds",
                            kind.thing()));
        } else {
            sealing.begin(CheckingRecords.KINDS, found);
            LOG.warnf("%d chains were signed as they are found; take ANSINH_TRAIL_ANCHOR away now", heads.anchor());
        }
    }
}
