package vn.hue.ansinh.indicators.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.indicator.Indicators;
import vn.hue.ansinh.indicators.verdict.ProgressStatus;
import vn.hue.ansinh.kit.outbox.Outbox;

/** Compares the verdicts after a change with what was told last, and tells about those that differ, once. */
@ApplicationScoped
public class TellingVerdicts {
    private final Progresses progresses;
    private final Indicators indicators;
    private final ToldVerdicts told;
    private final Outbox outbox;

    TellingVerdicts(Progresses progresses, Indicators indicators, ToldVerdicts told, Outbox outbox) {
        this.progresses = progresses;
        this.indicators = indicators;
        this.told = told;
        this.outbox = outbox;
    }

    /** Works in the caller's transaction, which must keep others from writing about these indicators meanwhile. */
    public void around(Collection<String> codes, Instant now, Runnable change) {
        Map<String, ProgressStatus> before = new HashMap<>();
        judged(codes, now).forEach(progress -> before.put(progress.indicator().code(), progress.status()));
        // What was told last, where something was: time alone may have changed the verdict since.
        before.putAll(told.of(codes));
        change.run();
        judged(codes, now)
                .forEach(progress -> tell(before.get(progress.indicator().code()), progress, now));
    }

    private void tell(@Nullable ProgressStatus before, Progress now, Instant at) {
        if (before != now.status()) {
            outbox.record(StatusChanged.of(before, now));
        }
        told.put(now.indicator().code(), now.status(), at);
    }

    private List<Progress> judged(Collection<String> codes, Instant now) {
        return progresses.of(indicators.of(codes), 1, Moment.at(now));
    }
}
