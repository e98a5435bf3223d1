package vn.hue.ansinh.indicators.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.hue.ansinh.indicators.assignment.Assignments;
import vn.hue.ansinh.indicators.assignment.Responsible;
import vn.hue.ansinh.indicators.assignment.SubjectKind;
import vn.hue.ansinh.indicators.waiting.Waiting;
import vn.hue.ansinh.indicators.waiting.WaitingView;

/** Shows verdicts beside the agency that led the indicator at the moment asked for, and what waits for somebody now. */
@ApplicationScoped
class Showing {
    private final Progresses progresses;
    private final CurrentVerdicts current;
    private final Assignments assignments;
    private final Waiting waiting;
    private final HoldingBack holding;

    Showing(
            Progresses progresses,
            CurrentVerdicts current,
            Assignments assignments,
            Waiting waiting,
            HoldingBack holding) {
        this.progresses = progresses;
        this.current = current;
        this.assignments = assignments;
        this.waiting = waiting;
        this.holding = holding;
    }

    /** Of these what the agency led at that moment, alone or beside others; all of them for no agency. */
    List<String> ledBy(String agency, List<String> indicators, Moment moment) {
        if (agency.isEmpty()) {
            return indicators;
        }
        Set<String> led = assignments.ledBy(agency, SubjectKind.INDICATOR, moment.structureOf(), moment.leadsKnownAt());
        return indicators.stream().filter(led::contains).toList();
    }

    /** In the order given, on the target of that number; an indicator that had none at that moment is left out. */
    List<ProgressView> views(List<String> indicators, int seq, Moment moment) {
        return views(indicators, moment, all -> all.stream()
                .filter(view -> view.target().seq() == seq)
                .findFirst());
    }

    /** In the order given, on the target that is named, or else on the one of each that speaks for it. */
    List<ProgressView> asked(List<String> indicators, ProgressQuery query, Moment moment) {
        return query.namesATarget() ? views(indicators, query.target(), moment) : worst(indicators, moment);
    }

    /** In the order given, on the target of each that is farthest from being met; of equals the first. */
    private List<ProgressView> worst(List<String> indicators, Moment moment) {
        return views(indicators, moment, all -> all.stream()
                .reduce((one, other) -> other.colour().isWorseThan(one.colour()) ? other : one));
    }

    /** Why there is no verdict on the target of that number: it is not in force yet, or no more, or never was. */
    TargetUnknown unknown(String indicator, int seq, Moment moment) {
        Optional<TargetUnknown> coming = progresses.coming(indicator, moment).stream()
                .filter(target -> target.seq() == seq)
                .findFirst()
                .map(target -> TargetUnknown.until(target.validFrom(), indicator, seq));
        return coming.or(() -> progresses
                        .ended(indicator, seq, moment)
                        .map(target -> TargetUnknown.since(Objects.requireNonNull(target.validTo()), indicator, seq)))
                .orElseGet(() -> new TargetUnknown(indicator, seq));
    }

    private List<ProgressView> views(List<String> indicators, Moment moment, Choice choice) {
        Map<String, ProgressView> verdicts = new HashMap<>();
        verdicts(indicators, moment).forEach((code, all) -> choice.of(all).ifPresent(view -> verdicts.put(code, view)));
        List<String> shown = indicators.stream().filter(verdicts::containsKey).toList();
        Responsible responsible =
                assignments.responsible(SubjectKind.INDICATOR, shown, moment.structureOf(), moment.leadsKnownAt());
        Map<String, WaitingView> waits = moment.isPast() ? Map.of() : waiting.of(shown);
        WaitingView nothing = moment.isPast() ? null : WaitingView.NOTHING;
        return holding.views(shown.stream()
                .map(code -> Objects.requireNonNull(verdicts.get(code))
                        .under(responsible.lead(code), waits.getOrDefault(code, nothing), moment))
                .toList());
    }

    /** On all targets. Those of now are there already, save for what nobody has looked at since midnight. */
    private Map<String, List<ProgressView>> verdicts(List<String> indicators, Moment moment) {
        Map<String, List<ProgressView>> views =
                new HashMap<>(moment.isNow() ? current.of(indicators, moment.asOf()) : Map.of());
        List<String> others =
                indicators.stream().filter(code -> !views.containsKey(code)).toList();
        if (!others.isEmpty()) {
            progresses.onAllTargets(others, moment).forEach(progress -> views.computeIfAbsent(
                            progress.indicator().code(), code -> new ArrayList<>())
                    .add(ProgressView.of(progress, null)));
        }
        return views;
    }

    /** Which of the verdicts on all targets of an indicator is asked for. */
    private interface Choice {
        Optional<ProgressView> of(List<ProgressView> all);
    }
}
