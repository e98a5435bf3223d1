package vn.hue.ansinh.indicators.indicator;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.assignment.Responsible;
import vn.hue.ansinh.indicators.plan.Plan;
import vn.hue.ansinh.indicators.target.Target;
import vn.hue.ansinh.indicators.target.TargetView;
import vn.hue.ansinh.indicators.target.Targets;

/**
 * What stands around some indicators: the plan of each area, who answers, the targets.
 *
 * @param knownAt those targets that were known then; null for all
 */
record Surroundings(
        Map<String, Plan> planOfArea,
        Responsible responsible,
        Map<String, List<Target>> targetsOfIndicator,
        @Nullable Instant knownAt) {

    String plan(String area) {
        return Objects.requireNonNull(planOfArea.get(area)).code();
    }

    List<TargetView> targets(String indicator) {
        List<Target> all = targetsOfIndicator.getOrDefault(indicator, List.of());
        return knownAt == null ? Targets.views(all) : Targets.views(all, knownAt);
    }
}
