package vn.hue.ansinh.indicators.indicator;

import java.util.List;
import vn.hue.ansinh.kit.outbox.OutgoingEvent;
import vn.hue.ansinh.kit.problem.Text;

/** What others need to know of an indicator, told after a change. */
record IndicatorChanged(
        String code,
        String plan,
        String area,
        Text name,
        Text unit,
        MeasureKind measureKind,
        Direction direction,
        int decimals,
        Level lowestLevel,
        List<String> components,
        int revision) {

    static OutgoingEvent of(Indicator indicator, String plan) {
        Description about = indicator.description();
        IndicatorChanged changed = new IndicatorChanged(
                indicator.code(),
                plan,
                about.area(),
                indicator.name(),
                indicator.unit(),
                about.measureKind(),
                about.direction(),
                about.decimals(),
                about.lowestLevel(),
                indicator.components().stream().map(Component::code).toList(),
                indicator.revision());
        return new OutgoingEvent("indicators.indicators", "indicator.changed", indicator.code(), changed);
    }
}
