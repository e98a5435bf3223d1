package vn.hue.ansinh.indicators.progress;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hue.ansinh.indicators.indicator.PastIndicators;
import vn.hue.ansinh.indicators.observation.Observation;
import vn.hue.ansinh.indicators.observation.Observations;
import vn.hue.ansinh.indicators.plan.PastPlans;
import vn.hue.ansinh.indicators.target.Target;
import vn.hue.ansinh.indicators.target.TargetView;
import vn.hue.ansinh.indicators.target.Targets;

/** The verdicts. Reading takes the same few queries for all indicators of a plan as for one. */
@ApplicationScoped
class Progresses {
    private final PastPlans plans;
    private final PastIndicators indicators;
    private final Targets targets;
    private final Observations observations;

    Progresses(PastPlans plans, PastIndicators indicators, Targets targets, Observations observations) {
        this.plans = plans;
        this.indicators = indicators;
        this.targets = targets;
        this.observations = observations;
    }

    /** In the order given, on the target of that number; an indicator that had none at that moment is left out. */
    List<Progress> of(Collection<String> indicators, int seq, Moment moment) {
        Ground ground = ground(indicators, moment);
        return indicators.stream()
                .map(code -> ground.progress(code, seq))
                .flatMap(Optional::stream)
                .toList();
    }

    /** In the order given, on every target that was in force. */
    List<Progress> onAllTargets(Collection<String> indicators, Moment moment) {
        if (indicators.isEmpty()) {
            return List.of();
        }
        Ground ground = ground(indicators, moment);
        return indicators.stream()
                .flatMap(code -> ground.progresses(code).stream())
                .toList();
    }

    /** In the order given, on every target that was in force, and of each year by itself. */
    List<Judgement> judgements(Collection<String> indicators, Moment moment) {
        Ground ground = ground(indicators, moment);
        return indicators.stream().map(ground::judgement).toList();
    }

    /** On which nobody is judged yet. */
    List<TargetView> coming(String indicator, Moment moment) {
        return targets.coming(indicator, moment.asOf());
    }

    /** The one of that number that is in force no more. */
    Optional<TargetView> ended(String indicator, int seq, Moment moment) {
        return targets.ended(indicator, seq, moment.asOf());
    }

    private Ground ground(Collection<String> codes, Moment moment) {
        Map<String, List<Target>> inForce = targets.inForce(codes, moment.asOf());
        Stream<Observation> ofYears = observations.yearly(codes, moment.asOf()).stream();
        Stream<Observation> ofOtherPeriods =
                observations.ofOtherPeriods(readingMoreThanYears(inForce), moment.asOf()).stream();
        return new Ground(
                moment,
                plans.ofAreas().entrySet().stream().collect(toMap(Map.Entry::getKey, area -> area.getValue()
                        .at(moment.asOf()))),
                indicators.at(moment.asOf(), codes),
                inForce,
                Stream.concat(ofYears, ofOtherPeriods)
                        .collect(groupingBy(row -> row.series().indicator())));
    }

    /** Most ask for figures of years alone. */
    private static List<String> readingMoreThanYears(Map<String, List<Target>> targets) {
        return targets.entrySet().stream()
                .filter(each -> each.getValue().stream()
                        .anyMatch(target -> target.rule().readsMoreThanYears()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
