package vn.hue.ansinh.indicators.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.assignment.Assignments;
import vn.hue.ansinh.indicators.assignment.SubjectKind;
import vn.hue.ansinh.indicators.change.Catalogue;
import vn.hue.ansinh.indicators.question.Rules;
import vn.hue.ansinh.indicators.question.SetAnswer;
import vn.hue.ansinh.kit.problem.Text;

/** Sets plans and their areas. A plan may be added beside the first; an area never moves to another plan. */
@ApplicationScoped
class SettingPlan {
    private final Plans plans;
    private final PolicyAreas areas;
    private final Assignments assignments;
    private final Catalogue catalogue;

    SettingPlan(Plans plans, PolicyAreas areas, Assignments assignments, Catalogue catalogue) {
        this.plans = plans;
        this.areas = areas;
        this.assignments = assignments;
        this.catalogue = catalogue;
    }

    @Transactional
    SetAnswer<PlanView> set(String code, @Nullable String ifMatch, SetPlan asked) {
        new Rules()
                .need(
                        asked.firstYear() <= asked.lastYear(),
                        "/lastYear",
                        "years-reversed",
                        Text.of("lastYear trước firstYear.", "lastYear lies before firstYear."),
                        Text.of("Sửa lại thứ tự các năm.", "Put the years in order."))
                .need(
                        asked.thresholds().isDescending(),
                        "/thresholds",
                        "thresholds-not-descending",
                        Text.of("Các ngưỡng không giảm dần.", "The thresholds do not descend."),
                        Text.of("onTrack > needsAcceleration > limited.", "onTrack > needsAcceleration > limited."))
                .need(
                        asked.thresholds().endsWhereFallingBegins(),
                        "/thresholds/limited",
                        "limited-above-zero",
                        Text.of(
                                "Ngưỡng limited trên 0: chỉ tiêu tiến chậm sẽ bị gọi là xấu đi.",
                                "limited lies above 0: slow progress would be called deteriorating."),
                        Text.of("Ghi 0 hoặc số âm.", "Give 0 or a negative number."))
                .need(
                        plans.knowsIssuer(asked),
                        "/issuer",
                        "unknown-agency",
                        Text.of("Không có cơ quan này.", "There is no such agency."),
                        Text.of("Xem các mã tại /api/v1/agencies.", "See the codes at /api/v1/agencies."))
                .need(
                        plans.knowsPlace(asked),
                        "/place",
                        "unknown-place",
                        Text.of(
                                "Không có địa bàn này trong các năm của kế hoạch.",
                                "There is no such place in the years of the plan."),
                        Text.of("Xem các mã tại /api/v1/places.", "See the codes at /api/v1/places."))
                .check();
        return catalogue.set(plans.entry(code), ifMatch, () -> plans.get(code).view(), () -> {
            Optional<Plan> before = plans.findByIdOptional(code);
            before.filter(plan -> !plan.place().equals(asked.place())).ifPresent(this::checkPlace);
            before.filter(plan -> plan.hasYearsOutside(asked)).ifPresent(plan -> checkYears(plan, asked));
            plans.put(code, asked);
        });
    }

    /** Each verdict of the past would be shown for the place of then by the figures of the place of now. */
    private void checkPlace(Plan plan) {
        // The first figures may just be written.
        catalogue.awaitOthers(plans.entry(plan.code()));
        new Rules()
                .need(
                        !plans.hasFigures(plan),
                        "/place",
                        "meaning-fixed",
                        Text.of(
                                "Đã có số liệu của kế hoạch, nên địa bàn không đổi.",
                                "There are figures of the plan, so its place stays."),
                        Text.of(
                                "Giữ địa bàn đó, hoặc tạo kế hoạch mới với mã khác.",
                                "Keep that place, or set another plan under a new code."))
                .check();
    }

    private void checkYears(Plan plan, SetPlan asked) {
        // Figures of a year that would go may just be written.
        catalogue.awaitOthers(plans.entry(plan.code()));
        new Rules()
                .need(
                        !plans.leavesOut(plan, asked),
                        asked.firstYear() > plan.firstYear() ? "/firstYear" : "/lastYear",
                        "meaning-fixed",
                        Text.of(
                                "Có số liệu hoặc mục tiêu của những năm không còn thuộc kế hoạch.",
                                "There are figures or targets of years that would no longer be the plan's."),
                        Text.of(
                                "Giữ các năm đó, hoặc tạo kế hoạch mới với mã khác.",
                                "Keep those years, or set another plan under a new code."))
                .check();
    }

    @Transactional
    SetAnswer<PolicyAreaView> set(String code, @Nullable String ifMatch, SetPolicyArea asked) {
        return catalogue.set(areas.entry(code), ifMatch, () -> view(areas.get(code)), () -> {
            new Rules()
                    .need(
                            plans.findByIdOptional(asked.plan()).isPresent(),
                            "/plan",
                            "unknown-plan",
                            Text.of("Không có kế hoạch này.", "There is no such plan."),
                            Text.of("Xem các mã tại /api/v1/plans.", "See the codes at /api/v1/plans."))
                    .need(
                            areas.findByIdOptional(code)
                                    .map(area -> area.plan().equals(asked.plan()))
                                    .orElse(true),
                            "/plan",
                            "plan-fixed",
                            Text.of("Lĩnh vực thuộc kế hoạch khác.", "The area belongs to another plan."),
                            Text.of("Dùng mã mới cho kế hoạch khác.", "Use a new code for another plan."))
                    .need(
                            !areas.isNumberTaken(code, asked),
                            "/number",
                            "number-taken",
                            Text.of("Số này đã có lĩnh vực khác.", "Another area of the plan has this number."),
                            Text.of("Chọn số khác.", "Take another number."))
                    .need(
                            !areas.isSlugTaken(code, asked),
                            "/slug",
                            "slug-taken",
                            Text.of("Slug này đã có lĩnh vực khác.", "Another area of the plan has this slug."),
                            Text.of("Chọn slug khác.", "Take another slug."))
                    .check();
            areas.put(code, asked);
        });
    }

    PolicyAreaView view(PolicyArea area) {
        return area.view(assignments
                .responsibleToday(SubjectKind.AREA, List.of(area.code()))
                .lead(area.code()));
    }
}
