package vn.hue.ansinh.indicators.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.change.Catalogue;
import vn.hue.ansinh.indicators.change.Entry;
import vn.hue.ansinh.indicators.question.Rules;
import vn.hue.ansinh.indicators.question.SetAnswer;
import vn.hue.ansinh.kit.problem.Text;

/** Creates and changes indicators, as long as what their figures mean stays what it was. */
@ApplicationScoped
class SettingIndicator {
    private final Indicators indicators;
    private final IndicatorViews views;
    private final Catalogue catalogue;
    private final ChangingIndicator changing;

    SettingIndicator(Indicators indicators, IndicatorViews views, Catalogue catalogue, ChangingIndicator changing) {
        this.indicators = indicators;
        this.views = views;
        this.catalogue = catalogue;
        this.changing = changing;
    }

    @Transactional
    SetAnswer<IndicatorView> set(String code, @Nullable String ifMatch, SetIndicator asked) {
        return set(indicators.entry(code), ifMatch, () -> {
            check(code, asked);
            indicators.put(code, asked);
        });
    }

    /** Works in the caller's transaction. */
    SetAnswer<IndicatorView> set(Entry entry, @Nullable String ifMatch, Runnable write) {
        String code = entry.code();
        return catalogue.set(entry, ifMatch, () -> views.of(indicators.get(code)), () -> changing.change(code, write));
    }

    void change(String code, Runnable write) {
        changing.change(code, write);
    }

    /** Refuses to change a state that the caller has not read. */
    void requireRead(Indicator indicator, @Nullable String ifMatch) {
        views.requireRead(views.of(indicator), ifMatch);
    }

    SetAnswer<IndicatorView> answer(String code) {
        IndicatorView view = views.of(indicators.get(code));
        return new SetAnswer<>(false, view, views.tag(view));
    }

    private void check(String code, SetIndicator asked) {
        Rules rules = stated(asked);
        indicators.findByIdOptional(code).map(Indicator::stated).ifPresent(before -> {
            keep(before, code, asked, rules);
            if (!before.area().equals(asked.area())) {
                keepWithItsTasks(code, asked, rules);
            }
        });
        rules.check();
    }

    private Rules stated(SetIndicator asked) {
        return new Rules()
                .need(
                        changing.isArea(asked.area()),
                        "/area",
                        "unknown-area",
                        Text.of("Không có lĩnh vực này.", "There is no such policy area."),
                        Text.of("Xem các mã tại /api/v1/policy-areas.", "See the codes at /api/v1/policy-areas."))
                .need(
                        asked.namesEachComponentOnce(),
                        "/components",
                        "component-twice",
                        Text.of("Một thành phần có hai lần.", "A component is named twice."),
                        Text.of("Mỗi mã chỉ ghi một lần.", "Name each code once."))
                .need(
                        asked.fitsItsUnit(),
                        "/countedPer",
                        "counted-per-unfit",
                        Text.of(
                                "Số này không hợp với đơn vị hoặc loại chỉ tiêu.",
                                "That does not go with the unit or the kind of the indicator."),
                        Text.of(
                                "Với %: 100; với ‰: 1000; số đếm: 1; còn lại: lũy thừa của 10 đến 1.000.000.",
                                "100 of %, 1000 of ‰, 1 of counts; else a power of ten up to 1,000,000."))
                .needOnce(asked.breakdowns(), "/breakdowns")
                .needOnce(asked.sdgTargets(), "/sdgTargets");
    }

    private void keep(SetIndicator before, String code, SetIndicator asked, Rules rules) {
        List<String> otherwise = asked.measuresOtherwiseBy(before);
        if (!otherwise.isEmpty() || !asked.countsAs(before)) {
            // Its first figures may just be written.
            catalogue.awaitOthers(indicators.entry(code));
        }
        if (!otherwise.isEmpty() && indicators.isInUse(code)) {
            otherwise.forEach(pointer -> refuseAnotherMeaning(rules, pointer));
        }
        // Of another unit the number follows; that is one fault, not two.
        rules.need(
                asked.countsAs(before) || !otherwise.isEmpty() || !indicators.hasFigures(code),
                "/countedPer",
                "meaning-fixed",
                Text.of(
                        "Đã có số liệu tính theo " + before.countedPer() + ", nên số này không đổi.",
                        "There are figures counted per " + before.countedPer() + ", so that stays."),
                Text.of(
                        "Giữ " + before.countedPer() + ", hoặc chấm dứt chỉ tiêu này và tạo chỉ tiêu mới.",
                        "Keep " + before.countedPer() + ", or retire this indicator and create another."));
    }

    private void keepWithItsTasks(String code, SetIndicator asked, Rules rules) {
        String naming = String.join(", ", indicators.tasksOfOtherPlans(code, asked.area()));
        rules.need(
                naming.isEmpty(),
                "/area",
                "indicator-of-other-plan",
                Text.of(
                        "Nhiệm vụ của kế hoạch khác nêu chỉ tiêu này: " + naming + ".",
                        "Tasks of another plan name this indicator: " + naming + "."),
                Text.of(
                        "Chọn lĩnh vực của kế hoạch đó, hoặc bỏ chỉ tiêu khỏi các nhiệm vụ này.",
                        "Take an area of that plan, or let these tasks name it no more."));
    }

    private static void refuseAnotherMeaning(Rules rules, String pointer) {
        rules.need(
                false,
                pointer,
                "meaning-fixed",
                Text.of(
                        "Đã có số liệu hoặc mục tiêu, nên lĩnh vực, đơn vị, chiều, loại và thành phần không đổi.",
                        "There are figures or targets, so area, unit, direction, kind and components stay."),
                Text.of(
                        "Thêm phiên bản định nghĩa, hoặc chấm dứt chỉ tiêu này và tạo chỉ tiêu mới.",
                        "Add a version of the definition, or retire this indicator and create another."));
    }
}
