package vn.hue.ansinh.indicators.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import vn.hue.ansinh.indicators.indicator.PastIndicators;
import vn.hue.ansinh.indicators.observation.Observation;
import vn.hue.ansinh.indicators.observation.Observations;
import vn.hue.ansinh.indicators.plan.PastPlan;
import vn.hue.ansinh.indicators.plan.PastPlans;
import vn.hue.ansinh.indicators.target.Target;
import vn.hue.ansinh.indicators.target.Targets;
import vn.hue.ansinh.kit.page.CursorBroken;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.problem.InvalidParameter;
import vn.hue.ansinh.kit.time.AskedMoment;

/**
 * How the verdict on an indicator changed as figures and decisions became known. It is computed anew from what was known
 * at each such instant, with the queries of a single verdict, so it agrees with {@code asOf} for ever.
 */
@ApplicationScoped
class VerdictHistory {
    /** A page ends after so many instants, even if few of them moved the verdict: anybody may ask. */
    private static final int MOST_JUDGED = 500;

    private final PastPlans plans;
    private final PastIndicators indicators;
    private final Targets targets;
    private final Observations observations;

    VerdictHistory(PastPlans plans, PastIndicators indicators, Targets targets, Observations observations) {
        this.plans = plans;
        this.indicators = indicators;
        this.targets = targets;
        this.observations = observations;
    }

    /** Oldest first; what leaves the verdict as it was is passed over. */
    Page<VerdictChange> of(String code, String area, int seq, Instant now, PageRequest asked) {
        Past past = past(code, area);
        SortedSet<Instant> instants = past.instants(now);
        Optional<Instant> after = asked.after().map(VerdictHistory::instant);
        Holding holding = new Holding(past.figures());
        Progress last = after.flatMap(instant -> past.progress(seq, instant, holding.at(instant)))
                .orElse(null);
        List<VerdictChange> changes = new ArrayList<>();
        int judged = 0;
        for (Instant instant :
                after.map(it -> instants.tailSet(it.plusNanos(1))).orElse(instants)) {
            Progress then = past.progress(seq, instant, holding.at(instant)).orElse(null);
            if (then != null && !then.standsAs(last)) {
                last = then;
                changes.add(new VerdictChange(then, past.cause(instant)));
            }
            judged++;
            if ((changes.size() == asked.limit() || judged == MOST_JUDGED) && !instant.equals(instants.last())) {
                return new Page<>(changes, asked.next(List.of(instant)));
            }
        }
        return new Page<>(changes, null);
    }

    private Past past(String code, String area) {
        List<String> only = List.of(code);
        Map<String, PastPlan> planOfArea = plans.ofAreas();
        List<Target> known = targets.of(only).getOrDefault(code, List.of());
        return new Past(
                Objects.requireNonNull(indicators.of(only).get(code)),
                Objects.requireNonNull(planOfArea.get(area)),
                known,
                figures(only, known));
    }

    private List<Observation> figures(List<String> code, List<Target> known) {
        boolean more = known.stream().anyMatch(target -> target.rule().readsMoreThanYears());
        return more ? observations.ofAnyPeriodWithHistory(code) : observations.yearlyWithHistory(code);
    }

    private static Instant instant(String cursor) {
        try {
            return AskedMoment.of("cursor", cursor);
        } catch (InvalidParameter unreadable) {
            throw new CursorBroken();
        }
    }
}
