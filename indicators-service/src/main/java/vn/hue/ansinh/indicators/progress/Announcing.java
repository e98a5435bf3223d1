package vn.hue.ansinh.indicators.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.progress.ToldVerdicts.Subject;
import vn.hue.ansinh.indicators.progress.ToldYears.Told;
import vn.hue.ansinh.indicators.verdict.ProgressStatus;
import vn.hue.ansinh.kit.outbox.Outbox;

/** Tells what is new about verdicts, in the caller's transaction; about the others it is silent. */
@ApplicationScoped
class Announcing {
    private final ToldVerdicts told;
    private final ToldYears years;
    private final Outbox outbox;

    Announcing(ToldVerdicts told, ToldYears years, Outbox outbox) {
        this.told = told;
        this.years = years;
        this.outbox = outbox;
    }

    void change(@Nullable ProgressStatus before, Progress now, Instant at) {
        if (before != now.status()) {
            outbox.record(StatusChanged.of(before, now));
        }
        told.put(Subject.of(now), now.status(), at);
    }

    /** Of each indicator all of it, also where only the verdict on an earlier year has moved. */
    void states(List<Judgement> judgements) {
        Map<String, Told> before =
                years.of(judgements.stream().map(Judgement::indicator).toList());
        judgements.forEach(judgement -> state(VerdictsChanged.of(judgement), before.get(judgement.indicator())));
    }

    private void state(VerdictsChanged now, @Nullable Told before) {
        String state = UUID.nameUUIDFromBytes(now.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
        if (before == null || !before.state().equals(state)) {
            int revision = before == null ? 1 : before.revision() + 1;
            outbox.record(now.as(revision));
            years.keep(now.indicator(), new Told(state, revision));
        }
    }
}
