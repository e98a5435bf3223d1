package vn.hue.ansinh.indicators.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.hue.ansinh.indicators.assignment.Assignments;
import vn.hue.ansinh.indicators.assignment.SubjectKind;
import vn.hue.ansinh.indicators.plan.Plan;
import vn.hue.ansinh.indicators.plan.PolicyAreas;
import vn.hue.ansinh.indicators.question.CatalogueQuery;
import vn.hue.ansinh.kit.page.Page;

/** Indicators as they read at an instant, without those that nobody had spoken of: a plan has some dozens. */
@ApplicationScoped
class IndicatorsThen {
    private final Indicators indicators;
    private final PastIndicators past;
    private final PolicyAreas areas;
    private final Assignments assignments;

    IndicatorsThen(Indicators indicators, PastIndicators past, PolicyAreas areas, Assignments assignments) {
        this.indicators = indicators;
        this.past = past;
        this.areas = areas;
        this.assignments = assignments;
    }

    Indicator get(String code, Then then) {
        return read(List.of(indicators.get(code)), then).findFirst().orElseThrow(() -> new IndicatorUnknown(code));
    }

    /** In the order of their codes, by the same words as those of now. */
    Page<Indicator> page(CatalogueQuery query, IndicatorQuery only, Then then) {
        only.mustAskOfAnyTime();
        Map<String, Plan> plans = areas.plans();
        Set<String> led = query.lead().isEmpty()
                ? Set.of()
                : assignments.ledBy(query.lead(), SubjectKind.INDICATOR, then.structureOf(), then.agenciesKnownAt());
        List<Indicator> following = indicators.following(query.page().after().orElse("")).stream()
                .filter(indicator -> query.lead().isEmpty() || led.contains(indicator.code()))
                .toList();
        List<Indicator> rows = read(following, then)
                .filter(indicator -> isAskedFor(indicator, query, plans))
                .filter(indicator -> only.wants(indicator, then.day()))
                .limit(query.page().limitAndOneMore())
                .toList();
        return Page.of(rows, query.page(), Indicator::code);
    }

    private Stream<Indicator> read(Collection<Indicator> now, Then then) {
        Map<String, PastIndicator> told =
                past.of(now.stream().map(Indicator::code).toList());
        return now.stream()
                .filter(indicator -> told.containsKey(indicator.code()))
                .filter(indicator -> past(indicator, told).isKnownAt(then.knownAt()))
                .map(indicator -> past(indicator, told).read(then.knownAt(), indicator.revision()));
    }

    private static PastIndicator past(Indicator indicator, Map<String, PastIndicator> told) {
        return Objects.requireNonNull(told.get(indicator.code()));
    }

    private static boolean isAskedFor(Indicator indicator, CatalogueQuery query, Map<String, Plan> plans) {
        Plan plan = plans.get(indicator.area());
        return (query.area().isEmpty() || query.area().equals(indicator.area()))
                && (query.plan().isEmpty() || plan != null && query.plan().equals(plan.code()))
                && query.words().areIn(indicator.description().search());
    }
}
