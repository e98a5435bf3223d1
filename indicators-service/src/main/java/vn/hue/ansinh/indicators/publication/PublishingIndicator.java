package vn.hue.ansinh.indicators.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.hue.ansinh.indicators.indicator.Component;
import vn.hue.ansinh.indicators.indicator.Indicator;
import vn.hue.ansinh.indicators.indicator.MeasureKind;
import vn.hue.ansinh.indicators.plan.Plan;
import vn.hue.ansinh.indicators.progress.Outlook;
import vn.hue.ansinh.indicators.verdict.Inputs;

/** Puts one indicator's way to its target together, with its figures by place. */
@ApplicationScoped
class PublishingIndicator {
    /** So many places leave the answer under ten kilobytes. */
    private static final int PLACES_SHOWN = 50;

    private static final Set<MeasureKind> COUNTED = Set.of(MeasureKind.COUNT_FLOW, MeasureKind.COUNT_STOCK);

    private final PublicPlans plans;
    private final PublishedFigures figures;
    private final Publishing others;

    PublishingIndicator(PublicPlans plans, PublishedFigures figures, Publishing others) {
        this.plans = plans;
        this.others = others;
        this.figures = figures;
    }

    PublicIndicator view(Outlook outlook, Locale language) {
        Indicator indicator = outlook.indicator();
        Inputs inputs = outlook.verdict().inputs();
        Component component = outlook.component();
        List<PlaceFigure> byPlace = byPlace(indicator);
        return new PublicIndicator(
                others.lines(List.of(outlook), language).get(0),
                indicator.area(),
                language.getLanguage(),
                others.updatedAt(List.of(outlook)),
                component == null ? null : component.name().in(language),
                outlook.dataStatus(),
                inputs.goal(),
                inputs.stretch(),
                inputs.horizon(),
                outlook.verdict().projection(),
                outlook.points().stream().map(IndicatorLine.Latest::of).toList(),
                outlook.path().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(year -> new PublicIndicator.Promised(year.getKey(), year.getValue()))
                        .toList(),
                shown(byPlace, SmallCells.of(byPlace, indicator.measureKind())),
                Math.max(0, byPlace.size() - PLACES_SHOWN),
                "/#" + indicator.code());
    }

    private List<PlaceFigure> byPlace(Indicator indicator) {
        Plan plan = plans.ofArea(indicator.area());
        return figures.byPlace(indicator.code(), plan, COUNTED.contains(indicator.measureKind()));
    }

    private static List<PublicIndicator.PlaceLine> shown(List<PlaceFigure> figures, Set<String> hidden) {
        return figures.stream()
                .limit(PLACES_SHOWN)
                .map(one -> {
                    boolean suppressed = hidden.contains(one.place());
                    return new PublicIndicator.PlaceLine(
                            one.place(),
                            one.name(),
                            one.level(),
                            one.period(),
                            suppressed ? null : one.value(),
                            suppressed);
                })
                .toList();
    }
}
