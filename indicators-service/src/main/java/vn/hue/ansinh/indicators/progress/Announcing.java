package vn.hue.ansinh.indicators.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.change.Told;
import vn.hue.ansinh.indicators.change.ToldOfIndicators;
import vn.hue.ansinh.indicators.progress.ToldVerdicts.Stand;
import vn.hue.ansinh.indicators.progress.ToldVerdicts.Subject;
import vn.hue.ansinh.kit.outbox.Outbox;

/** Tells what is new about verdicts, in the caller's transaction; about the others it is silent. */
@ApplicationScoped
class Announcing {
    private final ToldVerdicts told;
    private final ToldOfIndicators years;
    private final HoldingBack holding;
    private final Outbox outbox;

    Announcing(ToldVerdicts told, EntityManager database, HoldingBack holding, Outbox outbox) {
        this.told = told;
        this.years = new ToldOfIndicators(database, "verdict_years_told");
        this.holding = holding;
        this.outbox = outbox;
    }

    void change(@Nullable Stand before, Progress now, Instant at) {
        Stand stand = Stand.of(now);
        if (!stand.equals(before)) {
            outbox.record(StatusChanged.of(before, now, holding.isLatestOpen(now)));
        }
        told.put(Subject.of(now), stand, at);
    }

    /** Of each indicator all of it, also where only the verdict on an earlier year has moved. */
    void states(List<Judgement> judgements) {
        Map<String, Told> before =
                years.of(judgements.stream().map(Judgement::indicator).toList());
        judgements.forEach(judgement -> state(VerdictsChanged.of(judgement), before.get(judgement.indicator())));
    }

    private void state(VerdictsChanged now, @Nullable Told before) {
        Told.anew(before, now, 1).ifPresent(news -> {
            outbox.record(now.as(news.revision()));
            years.keep(now.indicator(), news);
        });
    }
}
