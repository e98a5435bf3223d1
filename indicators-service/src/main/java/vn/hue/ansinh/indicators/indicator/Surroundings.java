package vn.hue.ansinh.indicators.indicator;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.hue.ansinh.indicators.assignment.Responsible;
import vn.hue.ansinh.indicators.plan.Plan;
import vn.hue.ansinh.indicators.target.Target;
import vn.hue.ansinh.indicators.target.TargetView;
import vn.hue.ansinh.indicators.target.Targets;

/** What stands around some indicators: the plan of each area, who answers, the targets. */
record Surroundings(
        Map<String, Plan> planOfArea, Responsible responsible, Map<String, List<Target>> targetsOfIndicator) {

    String plan(String area) {
        return Objects.requireNonNull(planOfArea.get(area)).code();
    }

    List<TargetView> targets(String indicator) {
        return Targets.views(targetsOfIndicator.getOrDefault(indicator, List.of()));
    }
}
