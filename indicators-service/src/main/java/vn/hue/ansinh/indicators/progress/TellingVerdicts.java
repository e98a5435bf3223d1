package vn.hue.ansinh.indicators.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.hue.ansinh.indicators.progress.ToldVerdicts.Stand;
import vn.hue.ansinh.indicators.progress.ToldVerdicts.Subject;

/**
 * Compares the verdicts after a change with what was told last, tells about those that differ, once, and keeps them ready
 * for readers. It works in the caller's transaction, which must keep others from writing about these indicators meanwhile.
 */
@ApplicationScoped
public class TellingVerdicts {
    private final Progresses progresses;
    private final ToldVerdicts told;
    private final CurrentVerdicts current;
    private final Announcing announcing;

    TellingVerdicts(Progresses progresses, ToldVerdicts told, CurrentVerdicts current, Announcing announcing) {
        this.progresses = progresses;
        this.told = told;
        this.current = current;
        this.announcing = announcing;
    }

    public void around(Collection<String> codes, Instant now, Runnable change) {
        Map<Subject, Stand> before = standing(codes, now);
        change.run();
        tell(codes, before, now);
    }

    /** The change has just been made, as of this very instant. */
    void after(Collection<String> codes, Instant now) {
        tell(codes, standing(codes, now.minus(1, ChronoUnit.MICROS)), now);
    }

    /** What was told last: time alone may have changed the verdict since. Only where nothing was, it is judged. */
    private Map<Subject, Stand> standing(Collection<String> codes, Instant now) {
        Map<Subject, Stand> standing = new HashMap<>(told.of(codes));
        Set<String> untold = new TreeSet<>(codes);
        standing.keySet().forEach(subject -> untold.remove(subject.indicator()));
        progresses
                .onAllTargets(untold, Moment.at(now))
                .forEach(progress -> standing.put(Subject.of(progress), Stand.of(progress)));
        return standing;
    }

    private void tell(Collection<String> codes, Map<Subject, Stand> before, Instant now) {
        List<Judgement> judgements = progresses.judgements(new TreeSet<>(codes), Moment.at(now));
        List<Progress> standing =
                judgements.stream().flatMap(one -> one.now().stream()).toList();
        standing.forEach(progress -> announcing.change(before.get(Subject.of(progress)), progress, now));
        Set<Subject> ended = new HashSet<>(before.keySet());
        standing.forEach(progress -> ended.remove(Subject.of(progress)));
        ended.forEach(told::forget);
        announcing.states(judgements);
        current.put(new TreeSet<>(codes), standing, now);
    }
}
