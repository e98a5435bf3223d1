package vn.hue.ansinh.indicators.aggregate;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.indicator.Indicator;
import vn.hue.ansinh.indicators.indicator.Indicators;
import vn.hue.ansinh.indicators.observation.Period;
import vn.hue.ansinh.indicators.plan.Plan;
import vn.hue.ansinh.indicators.plan.PolicyAreas;

/** Holds what was stated for the province against its districts, or its communes where it has no districts. */
@ApplicationScoped
class Comparing {
    private final Aggregates aggregates;
    private final Indicators indicators;
    private final PolicyAreas areas;

    Comparing(Aggregates aggregates, Indicators indicators, PolicyAreas areas) {
        this.aggregates = aggregates;
        this.indicators = indicators;
        this.areas = areas;
    }

    /** In the order of indicator and component; where nobody has said anything there is nothing to compare. */
    List<Comparison> compare(ReconciliationQuery query, Instant known, Instant now) {
        Map<String, Plan> plans = areas.plans();
        Map<String, Indicator> wanted = wanted(query, plans, known, now);
        TreeMap<String, List<String>> byPlace = new TreeMap<>();
        wanted.values().forEach(indicator -> byPlace.computeIfAbsent(
                        Objects.requireNonNull(plans.get(indicator.area())).place(), place -> new ArrayList<>())
                .add(indicator.code()));
        int year = query.year(known);
        // Refused as well where nobody has stated anything.
        BigDecimal tolerance = query.tolerance();
        return byPlace.entrySet().stream()
                .map(place -> new Scope(
                        Over.PLACES,
                        Cut.NONE,
                        place.getValue(),
                        place.getKey(),
                        aggregates.below(place.getKey(), Period.ofYear(year).end()),
                        year,
                        year,
                        known,
                        query.view(now)))
                .flatMap(scope -> compare(scope, wanted, tolerance).stream())
                .sorted(comparing(Comparing::key))
                .toList();
    }

    static String key(Comparison comparison) {
        Group group = comparison.districts().group();
        return group.indicator() + " " + (group.component() == null ? "" : group.component());
    }

    private List<Comparison> compare(Scope scope, Map<String, Indicator> wanted, @Nullable BigDecimal tolerance) {
        List<Part> parts = aggregates.parts(scope);
        Set<Group> spokenOf =
                parts.stream().filter(Part::isStated).map(Part::group).collect(toSet());
        Map<Group, Stated> stated = parts.stream()
                .filter(part -> !part.counted())
                .collect(groupingBy(Part::group, collectingAndThen(toList(), Stated::ofAll)));
        Map<Group, List<Part>> counted = parts.stream().filter(Part::counted).collect(groupingBy(Part::group));
        return aggregates.sums(scope).stream()
                .filter(sum -> spokenOf.contains(sum.group()))
                .map(sum -> Comparison.of(
                                Objects.requireNonNull(wanted.get(sum.group().indicator())),
                                stated.getOrDefault(sum.group(), Stated.NOTHING),
                                sum,
                                tolerance)
                        .by(scope.level(), counted.getOrDefault(sum.group(), List.of())))
                .filter(Comparison::isAboutSomething)
                .toList();
    }

    private Map<String, Indicator> wanted(
            ReconciliationQuery query, Map<String, Plan> plans, Instant known, Instant now) {
        List<Indicator> asked = query.indicator().isEmpty()
                ? indicators.counted(query.plan(), query.area(), known, query.countedOn(known))
                : List.of(indicators.get(query.indicator()));
        return indicators.asKnown(asked, known, now).values().stream()
                .filter(Indicator::isCountedByDistrict)
                .filter(indicator -> query.isAbout(indicator, Objects.requireNonNull(plans.get(indicator.area()))))
                .collect(toMap(Indicator::code, indicator -> indicator));
    }
}
