package vn.hue.ansinh.indicators.progress;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.hue.ansinh.indicators.indicator.Indicators;
import vn.hue.ansinh.indicators.verdict.ProgressStatus;
import vn.hue.ansinh.kit.outbox.Outbox;

/** Compares the verdicts before and after a change, and tells about those that differ, once. */
@ApplicationScoped
public class TellingVerdicts {
    private final Progresses progresses;
    private final Indicators indicators;
    private final Outbox outbox;

    TellingVerdicts(Progresses progresses, Indicators indicators, Outbox outbox) {
        this.progresses = progresses;
        this.indicators = indicators;
        this.outbox = outbox;
    }

    /** Works in the caller's transaction, which must keep others from writing about these indicators meanwhile. */
    public void around(Collection<String> codes, Instant now, Runnable change) {
        Map<String, ProgressStatus> before = judged(codes, now).stream()
                .collect(toMap(progress -> progress.indicator().code(), Progress::status));
        change.run();
        judged(codes, now).stream()
                .filter(progress -> before.get(progress.indicator().code()) != progress.status())
                .forEach(progress -> outbox.record(
                        StatusChanged.of(before.get(progress.indicator().code()), progress)));
    }

    private List<Progress> judged(Collection<String> codes, Instant now) {
        return progresses.of(indicators.of(codes), 1, new Moment(null, now));
    }
}
