package vn.hue.ansinh.indicators.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.verdict.ProgressStatus;
import vn.hue.ansinh.kit.outbox.Outbox;

/**
 * Compares the verdicts after a change with what was told last, tells about those that differ, once, and keeps them ready
 * for readers. It works in the caller's transaction, which must keep others from writing about these indicators meanwhile.
 */
@ApplicationScoped
public class TellingVerdicts {
    private final Progresses progresses;
    private final ToldVerdicts told;
    private final CurrentVerdicts current;
    private final Outbox outbox;

    TellingVerdicts(Progresses progresses, ToldVerdicts told, CurrentVerdicts current, Outbox outbox) {
        this.progresses = progresses;
        this.told = told;
        this.current = current;
        this.outbox = outbox;
    }

    public void around(Collection<String> codes, Instant now, Runnable change) {
        Map<String, ProgressStatus> before = standing(codes, now);
        change.run();
        tell(codes, before, now);
    }

    /** The change has just been made, as of this very instant. */
    void after(Collection<String> codes, Instant now) {
        tell(codes, standing(codes, now.minus(1, ChronoUnit.MICROS)), now);
    }

    /** What was told last, where something was: time alone may have changed the verdict since. */
    private Map<String, ProgressStatus> standing(Collection<String> codes, Instant now) {
        Map<String, ProgressStatus> standing = new HashMap<>();
        progresses
                .of(codes, StatusChanged.TARGET, Moment.at(now))
                .forEach(progress -> standing.put(progress.indicator().code(), progress.status()));
        standing.putAll(told.of(codes));
        return standing;
    }

    private void tell(Collection<String> codes, Map<String, ProgressStatus> before, Instant now) {
        List<Progress> judged = progresses.onAllTargets(new TreeSet<>(codes), Moment.at(now));
        judged.stream()
                .filter(progress -> progress.target().key().seq() == StatusChanged.TARGET)
                .forEach(progress -> tell(before.get(progress.indicator().code()), progress, now));
        current.put(new TreeSet<>(codes), judged, now);
    }

    private void tell(@Nullable ProgressStatus before, Progress now, Instant at) {
        if (before != now.status()) {
            outbox.record(StatusChanged.of(before, now));
        }
        told.put(now.indicator().code(), now.status(), at);
    }
}
