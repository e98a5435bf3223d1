package vn.hue.ansinh.indicators.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.hue.ansinh.indicators.plan.Plan;
import vn.hue.ansinh.indicators.plan.Plans;
import vn.hue.ansinh.indicators.plan.PolicyArea;
import vn.hue.ansinh.indicators.plan.PolicyAreas;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.kit.time.Zones;

/** Which plan is meant when an app does not say. */
@ApplicationScoped
class PublicPlans {
    private final Plans plans;
    private final PolicyAreas areas;
    private final Clock clock;

    PublicPlans(Plans plans, PolicyAreas areas, Clock clock) {
        this.plans = plans;
        this.areas = areas;
        this.clock = clock;
    }

    /** The plan of that code; when none is named, the one that began last and has enough figures of its own years. */
    Plan asked(String code) {
        LocalDate today = LocalDate.now(clock.withZone(Zones.VIETNAM));
        return (code.isEmpty() ? plans.begunLast(today) : plans.findByIdOptional(code))
                .orElseThrow(() -> new NoSuchPlan(code));
    }

    Plan ofArea(String area) {
        return Objects.requireNonNull(areas.plans().get(area), area);
    }

    List<PolicyArea> areas(Plan plan) {
        return areas.list("plan = ?1 order by number", plan.code());
    }

    PolicyArea area(Plan plan, String number) {
        return areas(plan).stream()
                .filter(area -> String.valueOf(area.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> new NotFound(Text.of("lĩnh vực số", "policy area number"), number));
    }
}
