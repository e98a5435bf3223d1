package vn.hue.ansinh.indicators.progress;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.hue.ansinh.indicators.indicator.Indicator;
import vn.hue.ansinh.indicators.indicator.Indicators;
import vn.hue.ansinh.indicators.instant.Stamping;
import vn.hue.ansinh.indicators.observation.Ledger;

/** Tells of verdicts that nobody's action has changed: the day has come from which a figure or a target counts. */
@ApplicationScoped
public class WatchingVerdicts {
    private final TellingVerdicts telling;
    private final Indicators indicators;
    private final Ledger ledger;
    private final Stamping stamping;

    WatchingVerdicts(TellingVerdicts telling, Indicators indicators, Ledger ledger, Stamping stamping) {
        this.telling = telling;
        this.indicators = indicators;
        this.ledger = ledger;
        this.stamping = stamping;
    }

    /**
     * Days begin at midnight; some minutes later is soon enough. Whoever writes about an indicator meanwhile tells of it
     * himself: nobody waits here for an import, holding what others wait for.
     */
    @Scheduled(
            every = "${ansinh.verdicts.look-every:10m}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void look() {
        List<String> codes = ledger.openWhatIsFree(
                indicators.listAll().stream().map(Indicator::code).toList());
        // Behind every figure that can be read, whichever clock stamped it: without it the old verdict would be told
        // again.
        telling.around(codes, stamping.now(), () -> {});
    }
}
