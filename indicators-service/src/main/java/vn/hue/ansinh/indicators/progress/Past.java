package vn.hue.ansinh.indicators.progress;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.hue.ansinh.indicators.indicator.Indicator;
import vn.hue.ansinh.indicators.indicator.PastIndicator;
import vn.hue.ansinh.indicators.observation.Observation;
import vn.hue.ansinh.indicators.observation.Period;
import vn.hue.ansinh.indicators.plan.PastPlan;
import vn.hue.ansinh.indicators.target.Target;
import vn.hue.ansinh.indicators.target.Targets;
import vn.hue.ansinh.kit.time.Zones;

/** All that was ever known of one indicator, from which its verdict at any instant follows. */
record Past(PastIndicator indicator, PastPlan plan, List<Target> targets, List<Observation> figures) {

    /** When something became known, or went by, that may move the verdict. */
    SortedSet<Instant> instants(Instant until) {
        SortedSet<Instant> instants = new TreeSet<>(indicator.instants());
        instants.addAll(plan.instants());
        figures.forEach(row -> instants.add(row.recordedAt()));
        targets.forEach(target -> instants.add(target.countsFrom()));
        targets.forEach(target -> target.promises().forEach(instants::add));
        targets.forEach(target -> instants.add(target.rule().isOverFrom()));
        endsOfEstimates().forEach(instants::add);
        instants.removeIf(instant -> instant.isAfter(until));
        return instants;
    }

    /** What was expected of a period is taken as a deed once it is over; only where something is to be done by a day. */
    private Stream<Instant> endsOfEstimates() {
        boolean byADay = targets.stream().anyMatch(target -> target.rule().isDoneByADay());
        return figures.stream()
                .filter(row -> byADay && !row.figure().status().isFinal())
                .map(row -> Period.of(row.series().period()).orElseThrow().end().plusDays(1))
                .map(day -> day.atStartOfDay(Zones.VIETNAM).toInstant());
    }

    /** @param holding the figures that held at the instant */
    Optional<Progress> progress(int seq, Instant instant, List<Observation> holding) {
        Indicator then = indicator.at(instant);
        return new Ground(
                        Moment.at(instant),
                        Map.of(then.area(), plan.at(instant)),
                        Map.of(then.code(), then),
                        Map.of(then.code(), Targets.inForce(targets, instant)),
                        Map.of(then.code(), holding))
                .progress(then.code(), seq);
    }

    VerdictChangeView.Cause cause(Instant instant) {
        if (figures.stream().anyMatch(row -> row.recordedAt().equals(instant))) {
            return VerdictChangeView.Cause.OBSERVATION;
        }
        return isDecision(instant) ? VerdictChangeView.Cause.TARGET : VerdictChangeView.Cause.TIME;
    }

    private boolean isDecision(Instant instant) {
        return indicator.instants().contains(instant)
                || plan.instants().contains(instant)
                || targets.stream()
                        .anyMatch(target -> target.countsFrom().equals(instant)
                                || target.promises().anyMatch(instant::equals));
    }
}
