package vn.hue.ansinh.indicators.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.hue.ansinh.indicators.indicator.Component;
import vn.hue.ansinh.indicators.indicator.Indicator;
import vn.hue.ansinh.indicators.plan.Plan;
import vn.hue.ansinh.indicators.progress.Outlook;
import vn.hue.ansinh.indicators.progress.ProjectionView;
import vn.hue.ansinh.indicators.verdict.Inputs;

/** Puts one indicator's way to its target together, with its figures by place. */
@ApplicationScoped
class PublishingIndicator {
    /** So many places leave the answer under ten kilobytes. */
    private static final int PLACES_SHOWN = 45;

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
        Plan plan = plans.ofArea(indicator.area());
        Page page = new Page(plan.code(), language);
        List<PlaceFigure> byPlace = figures.byPlace(indicator, plan);
        List<PlaceFigure> listed = byPlace.stream().limit(PLACES_SHOWN).toList();
        Set<UUID> held = others.held(List.of(outlook));
        boolean isOpen = Publishing.isOpen(outlook.verdict(), held);
        return new PublicIndicator(
                others.lines(List.of(outlook), page).get(0),
                plan.code(),
                indicator.area(),
                language.getLanguage(),
                others.updatedAt(List.of(outlook), listed),
                component == null ? null : page.say(component.name()),
                outlook.components().stream()
                        .map(one -> ComponentLine.of(one, held, page))
                        .toList(),
                outlook.dataStatus(),
                isOpen ? inputs.goal() : inputs.goalThatTellsNoFigure(),
                inputs.stretch(),
                inputs.horizon(),
                isOpen ? ProjectionView.of(outlook.verdict().projection()) : null,
                outlook.points().stream()
                        .filter(point -> !held.contains(point.observation()))
                        .map(IndicatorLine.Latest::of)
                        .toList(),
                outlook.path().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(year -> new PublicIndicator.Promised(year.getKey(), year.getValue()))
                        .toList(),
                shown(listed),
                byPlace.size() - listed.size(),
                page.link(indicator.code()));
    }

    private static List<PublicIndicator.PlaceLine> shown(List<PlaceFigure> figures) {
        return figures.stream()
                .map(one -> new PublicIndicator.PlaceLine(
                        one.place(),
                        one.name(),
                        one.level(),
                        one.period(),
                        one.held() ? null : one.value(),
                        one.status(),
                        one.held(),
                        one.synthetic()))
                .toList();
    }
}
