package vn.hue.ansinh.reporting.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.hue.ansinh.kit.time.Zones;
import vn.hue.ansinh.reporting.duty.Duties;
import vn.hue.ansinh.reporting.duty.Occasion;
import vn.hue.ansinh.reporting.obligation.DerivingObligations;
import vn.hue.ansinh.reporting.report.Act;

/**
 * Opens what is owed after an estimate: the final figure, as an occasion of the same duty and period. What is open stays
 * as it was announced; who owes it already, has met it since the estimates were pinned or is exempt from it, is not asked
 * again. Where an agency is no more, the one that took the duty over alone is asked.
 */
@ApplicationScoped
public class OpeningFinals {
    private final Duties duties;
    private final Occasions occasions;
    private final DerivingObligations obligations;
    private final FinalFigures figures;

    OpeningFinals(Duties duties, Occasions occasions, DerivingObligations obligations, FinalFigures figures) {
        this.duties = duties;
        this.occasions = occasions;
        this.obligations = obligations;
        this.figures = figures;
    }

    /**
     * Asks those who do not owe final figures yet.
     *
     * @return the obligations that are still to be met, those opened before included
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<String> open(Estimates estimates, LocalDate day, Act act) {
        String duty = estimates.duty();
        duties.lock(duty);
        LocalDate last = duties.lastDay(duty, day);
        Set<String> asked = figures.askable(estimates, last);
        asked.retainAll(occasions.holders(duty, last));
        asked.removeAll(figures.owing(estimates, last));
        if (!asked.isEmpty()) {
            Occasion occasion = new Occasion(
                    duty, estimates.period(), Occasion.finals(figures.finals(duty, estimates.period()) + 1));
            duties.name(occasion, day, act.at(), List.copyOf(asked));
            occasions.add(occasion, 1, new Decision(day, List.copyOf(asked), estimates.reason()), act);
            obligations.under(duty);
        }
        return figures.openFinals(duty, estimates.period());
    }

    /** Who has stated estimates for one period, and where they were put together. */
    public record Estimates(
            UUID consolidation, String duty, String period, Collection<String> agencies, String reason) {

        /** The end of March, when the year's books are closed, but never less than 30 days after today. */
        public LocalDate usualDay(Act act) {
            LocalDate inSpring = LocalDate.of(Integer.parseInt(period) + 1, 3, 31);
            LocalDate soonest = LocalDate.ofInstant(act.at(), Zones.VIETNAM).plusDays(30);
            return inSpring.isBefore(soonest) ? soonest : inSpring;
        }
    }
}
