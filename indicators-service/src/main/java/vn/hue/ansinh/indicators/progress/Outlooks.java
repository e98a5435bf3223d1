package vn.hue.ansinh.indicators.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hue.ansinh.indicators.assignment.Assignments;
import vn.hue.ansinh.indicators.assignment.Responsible;
import vn.hue.ansinh.indicators.assignment.SubjectKind;
import vn.hue.ansinh.indicators.indicator.Indicator;
import vn.hue.ansinh.indicators.indicator.Indicators;
import vn.hue.ansinh.indicators.target.TargetView;
import vn.hue.ansinh.kit.time.Zones;

/** Where indicators stand now, each on the target that is farthest from being met; of equals on the first. */
@ApplicationScoped
public class Outlooks {
    private final Progresses progresses;
    private final Assignments assignments;
    private final Indicators indicators;
    private final Clock clock;

    Outlooks(Progresses progresses, Assignments assignments, Indicators indicators, Clock clock) {
        this.progresses = progresses;
        this.assignments = assignments;
        this.indicators = indicators;
        this.clock = clock;
    }

    /**
     * Of the indicators that count today, in the order of their codes.
     *
     * @param area empty for the whole plan
     */
    public List<Outlook> ofPlan(String plan, String area) {
        Instant now = clock.instant();
        return of(indicators.counted(plan, area, now, LocalDate.ofInstant(now, Zones.VIETNAM)));
    }

    /** The day on which its first target comes into force, where none has yet. */
    public Optional<LocalDate> firstComing(Indicator indicator) {
        return progresses.coming(indicator.code(), Moment.at(clock.instant())).stream()
                .findFirst()
                .map(TargetView::validFrom);
    }

    /** In the order given; an indicator without a target in force is left out. */
    public List<Outlook> of(List<Indicator> some) {
        List<String> codes = some.stream().map(Indicator::code).toList();
        Responsible responsible = assignments.responsibleToday(SubjectKind.INDICATOR, codes);
        Map<String, Progress> worst = new LinkedHashMap<>();
        progresses
                .onAllTargets(codes, Moment.at(clock.instant()))
                .forEach(progress -> worst.merge(
                        progress.indicator().code(), progress, (one, other) -> other.isWorseThan(one) ? other : one));
        return worst.values().stream()
                .map(progress -> Outlook.of(
                        progress, responsible.lead(progress.indicator().code())))
                .toList();
    }
}
