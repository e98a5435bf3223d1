package vn.hue.ansinh.indicators.indicator;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.target.TargetView;
import vn.hue.ansinh.kit.problem.Text;

record IndicatorView(
        String code,
        String plan,
        String area,
        Text name,
        Text unit,
        MeasureKind measureKind,
        Direction direction,
        @Nullable Text numerator,
        @Nullable Text denominator,
        int countedPer,
        int decimals,
        Level lowestLevel,
        List<String> breakdowns,
        String section,
        List<String> sdgTargets,
        @Nullable String lead,
        List<String> coordinators,
        List<ComponentView> components,
        List<TargetView> targets,
        List<DefinitionView> definitions,
        @Nullable LocalDate lastDay,
        int revision) {

    static IndicatorView of(Indicator indicator, Surroundings around) {
        Description about = indicator.description();
        String code = indicator.code();
        return new IndicatorView(
                code,
                around.plan(about.area()),
                about.area(),
                indicator.name(),
                indicator.unit(),
                about.measureKind(),
                about.direction(),
                both(about.numeratorVi(), about.numeratorEn()),
                both(about.denominatorVi(), about.denominatorEn()),
                about.countedPer(),
                about.decimals(),
                about.lowestLevel(),
                Description.list(about.breakdowns()),
                about.section(),
                Description.list(about.sdg()),
                around.responsible().lead(code),
                around.responsible().coordinators(code),
                indicator.components().stream().map(ComponentView::of).toList(),
                around.targets(code),
                indicator.definitions().stream().map(Definition::view).toList(),
                indicator.lastDay(),
                indicator.revision());
    }

    private static @Nullable Text both(@Nullable String vi, @Nullable String en) {
        return vi == null || en == null ? null : Text.of(vi, en);
    }
}
