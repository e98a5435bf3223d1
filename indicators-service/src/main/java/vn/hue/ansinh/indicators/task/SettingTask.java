package vn.hue.ansinh.indicators.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.change.Catalogue;
import vn.hue.ansinh.indicators.plan.Plan;
import vn.hue.ansinh.indicators.plan.PolicyAreas;
import vn.hue.ansinh.indicators.question.Rules;
import vn.hue.ansinh.indicators.question.SetAnswer;
import vn.hue.ansinh.kit.problem.Text;

/** Creates and changes tasks. */
@ApplicationScoped
class SettingTask {
    private final Tasks tasks;
    private final TaskViews views;
    private final PolicyAreas areas;
    private final Catalogue catalogue;

    SettingTask(Tasks tasks, TaskViews views, PolicyAreas areas, Catalogue catalogue) {
        this.tasks = tasks;
        this.views = views;
        this.areas = areas;
        this.catalogue = catalogue;
    }

    @Transactional
    SetAnswer<TaskView> set(String code, @Nullable String ifMatch, SetTask asked, Instant now) {
        return catalogue.set(tasks.entry(code), ifMatch, () -> views.of(tasks.get(code), Look.at(now, null)), () -> {
            check(asked);
            tasks.put(code, asked);
        });
    }

    private void check(SetTask asked) {
        Map<String, Plan> planOfArea = areas.plans();
        String unknown = String.join(", ", tasks.withoutIndicator(asked.indicators()));
        String ofOthers = String.join(", ", tasks.ofOtherPlans(asked));
        Plan ofArea = asked.area() == null ? null : planOfArea.get(asked.area());
        new Rules()
                .need(
                        asked.area() == null || ofArea != null,
                        "/area",
                        "unknown-area",
                        Text.of("Không có lĩnh vực này.", "There is no such policy area."),
                        Text.of("Xem các mã tại /api/v1/policy-areas.", "See the codes at /api/v1/policy-areas."))
                .need(
                        planOfArea.values().stream()
                                .anyMatch(plan -> plan.code().equals(asked.plan())),
                        "/plan",
                        "unknown-plan",
                        Text.of("Không có kế hoạch có lĩnh vực với mã này.", "There is no such plan with areas."),
                        Text.of("Xem các mã tại /api/v1/plans.", "See the codes at /api/v1/plans."))
                .need(
                        ofArea == null || Objects.equals(ofArea.code(), asked.plan()),
                        "/area",
                        "area-of-other-plan",
                        Text.of("Lĩnh vực thuộc kế hoạch khác.", "The area belongs to another plan."),
                        Text.of("Chọn lĩnh vực của kế hoạch này.", "Take an area of this plan."))
                .need(
                        asked.deadlinePrecision() == null || asked.deadline() != null,
                        "/deadline",
                        "required",
                        Text.of("deadlinePrecision cần có deadline.", "deadlinePrecision needs a deadline."),
                        Text.of("Ghi deadline, hoặc bỏ deadlinePrecision.", "Give it, or leave deadlinePrecision out."))
                .need(
                        unknown.isEmpty(),
                        "/indicators",
                        "unknown-indicator",
                        Text.of("Không có chỉ tiêu " + unknown + ".", "There is no indicator " + unknown + "."),
                        Text.of("Xem các mã tại /api/v1/indicators.", "See the codes at /api/v1/indicators."))
                .need(
                        ofOthers.isEmpty(),
                        "/indicators",
                        "indicator-of-other-plan",
                        Text.of(
                                "Chỉ tiêu của kế hoạch khác: " + ofOthers + ".",
                                "Indicators of another plan: " + ofOthers + "."),
                        Text.of("Chọn chỉ tiêu của kế hoạch này.", "Take indicators of this plan."))
                .needOnce(asked.indicators(), "/indicators")
                .needOnce(asked.legalReferences(), "/legalReferences")
                .check();
    }
}
