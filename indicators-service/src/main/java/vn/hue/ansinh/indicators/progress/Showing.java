package vn.hue.ansinh.indicators.progress;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    Showing(Progresses progresses, CurrentVerdicts current, Assignments assignments, Waiting waiting) {
        this.progresses = progresses;
        this.current = current;
        this.assignments = assignments;
        this.waiting = waiting;
    }

    /** In the order given, on the target of that number; an indicator that had none at that moment is left out. */
    List<ProgressView> views(List<String> indicators, int seq, Moment moment) {
        Map<String, ProgressView> verdicts = verdicts(indicators, seq, moment);
        List<String> shown = indicators.stream().filter(verdicts::containsKey).toList();
        Responsible responsible = assignments.responsible(SubjectKind.INDICATOR, shown, moment.structureOf());
        Map<String, WaitingView> waits = moment.isPast() ? Map.of() : waiting.of(shown);
        WaitingView nothing = moment.isPast() ? null : WaitingView.NOTHING;
        return shown.stream()
                .map(code -> Objects.requireNonNull(verdicts.get(code))
                        .under(responsible.lead(code), waits.getOrDefault(code, nothing), moment))
                .toList();
    }

    /** Those of now are there already, save for what nobody has looked at since midnight. */
    private Map<String, ProgressView> verdicts(List<String> indicators, int seq, Moment moment) {
        Map<String, List<ProgressView>> ready = moment.isNow() ? current.of(indicators, moment.asOf()) : Map.of();
        Map<String, ProgressView> views = new HashMap<>();
        ready.forEach((code, all) -> on(seq, all).ifPresent(view -> views.put(code, view)));
        List<String> others =
                indicators.stream().filter(code -> !ready.containsKey(code)).toList();
        if (!others.isEmpty()) {
            views.putAll(progresses.of(others, seq, moment).stream()
                    .collect(toMap(
                            progress -> progress.indicator().code(), progress -> ProgressView.of(progress, null))));
        }
        return views;
    }

    private static Optional<ProgressView> on(int seq, List<ProgressView> verdicts) {
        return verdicts.stream().filter(view -> view.target().seq() == seq).findFirst();
    }
}
