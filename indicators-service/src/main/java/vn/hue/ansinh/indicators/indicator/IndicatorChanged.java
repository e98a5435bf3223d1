package vn.hue.ansinh.indicators.indicator;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        @Nullable LocalDate lastDay,
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
                indicator.lastDay(),
                indicator.revision());
        return new OutgoingEvent("indicators.indicators", "indicator.changed", indicator.code(), changed);
    }
}
