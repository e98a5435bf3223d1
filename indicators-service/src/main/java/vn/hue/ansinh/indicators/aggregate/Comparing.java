package vn.hue.ansinh.indicators.aggregate;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.hue.ansinh.indicators.indicator.Indicator;
import vn.hue.ansinh.indicators.indicator.Indicators;
import vn.hue.ansinh.indicators.indicator.Level;
import vn.hue.ansinh.indicators.plan.Plan;
import vn.hue.ansinh.indicators.plan.PolicyAreas;
import vn.hue.ansinh.kit.org.OrgView;

/** Holds what was stated for the province against its districts. */
@ApplicationScoped
class Comparing {
    private static final OrgView AS_REPORTED = new OrgView(null);

    private final Aggregates aggregates;
    private final Indicators indicators;
    private final PolicyAreas areas;

    Comparing(Aggregates aggregates, Indicators indicators, PolicyAreas areas) {
        this.aggregates = aggregates;
        this.indicators = indicators;
        this.areas = areas;
    }

    /** In the order of indicator and component; where nobody has said anything there is nothing to compare. */
    List<Comparison> compare(ReconciliationQuery query, Instant now) {
        Map<String, Plan> plans = areas.plans();
        Map<String, Indicator> wanted = wanted(query, now);
        TreeMap<String, List<String>> byPlace = new TreeMap<>();
        wanted.values().forEach(indicator -> byPlace.computeIfAbsent(
                        Objects.requireNonNull(plans.get(indicator.area())).place(), place -> new ArrayList<>())
                .add(indicator.code()));
        int year = query.year(now);
        return byPlace.entrySet().stream()
                .map(place -> new Scope(
                        Over.PLACES,
                        place.getValue(),
                        place.getKey(),
                        Level.DISTRICT,
                        year,
                        year,
                        query.asOf(now),
                        AS_REPORTED))
                .flatMap(scope -> compare(scope, wanted, query).stream())
                .sorted(comparing(Comparing::key))
                .toList();
    }

    static String key(Comparison comparison) {
        Group group = comparison.districts().group();
        return group.indicator() + " " + (group.component() == null ? "" : group.component());
    }

    private List<Comparison> compare(Scope scope, Map<String, Indicator> wanted, ReconciliationQuery query) {
        Map<Group, BigDecimal> stated = aggregates.parts(scope).stream()
                .filter(part -> !part.counted() && part.value() != null)
                .collect(toMap(Part::group, part -> Objects.requireNonNull(part.value())));
        return aggregates.sums(scope).stream()
                .map(sum -> Comparison.of(
                        Objects.requireNonNull(wanted.get(sum.group().indicator())),
                        stated.get(sum.group()),
                        sum,
                        query.tolerance()))
                .filter(Comparison::isAboutSomething)
                .toList();
    }

    private Map<String, Indicator> wanted(ReconciliationQuery query, Instant now) {
        List<Indicator> asked = query.indicator().isEmpty()
                ? indicators.counted(query.plan(), "", query.asOf(now))
                : List.of(indicators.get(query.indicator()));
        return asked.stream()
                .filter(Indicator::isCountedByDistrict)
                .collect(toMap(Indicator::code, indicator -> indicator));
    }
}
