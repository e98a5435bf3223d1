package vn.hue.ansinh.indicators.progress;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hue.ansinh.indicators.indicator.Indicator;
import vn.hue.ansinh.indicators.observation.Observation;
import vn.hue.ansinh.indicators.observation.Observations;
import vn.hue.ansinh.indicators.plan.PolicyAreas;
import vn.hue.ansinh.indicators.target.Target;
import vn.hue.ansinh.indicators.target.Targets;

/** The verdicts. Reading takes the same few queries for all indicators of a plan as for one. */
@ApplicationScoped
class Progresses {
    private final PolicyAreas areas;
    private final Targets targets;
    private final Observations observations;

    Progresses(PolicyAreas areas, Targets targets, Observations observations) {
        this.areas = areas;
        this.targets = targets;
        this.observations = observations;
    }

    /** In the order given, on the target of that number; an indicator that had none at that moment is left out. */
    List<Progress> of(List<Indicator> indicators, int seq, Moment moment) {
        Ground ground = ground(indicators.stream().map(Indicator::code).toList(), moment);
        return indicators.stream()
                .map(indicator -> ground.progress(indicator, seq))
                .flatMap(Optional::stream)
                .toList();
    }

    private Ground ground(List<String> codes, Moment moment) {
        Map<String, List<Target>> inForce = targets.inForce(codes, moment.asOf());
        Stream<Observation> ofYears = observations.yearly(codes, moment.asOf()).stream();
        Stream<Observation> ofOtherPeriods = observations.ofOtherPeriods(withADay(inForce), moment.asOf()).stream();
        return new Ground(
                moment,
                areas.plans(),
                inForce,
                targets.paths(codes),
                Stream.concat(ofYears, ofOtherPeriods)
                        .collect(groupingBy(row -> row.series().indicator())));
    }

    /** Those with something to be done by a day, which any period may show; most have none. */
    private static List<String> withADay(Map<String, List<Target>> targets) {
        return targets.entrySet().stream()
                .filter(each -> each.getValue().stream()
                        .anyMatch(target -> target.rule().isDoneByADay()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
