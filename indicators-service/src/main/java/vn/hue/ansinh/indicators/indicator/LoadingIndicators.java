package vn.hue.ansinh.indicators.indicator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.hue.ansinh.indicators.plan.Plan;
import vn.hue.ansinh.indicators.plan.PolicyAreas;
import vn.hue.ansinh.indicators.target.Targets;
import vn.hue.ansinh.kit.outbox.Outbox;
import vn.hue.ansinh.kit.table.CsvTable;

/** Brings the indicators and their targets to what the Plan's tables say, and tells about those that changed. */
@ApplicationScoped
public class LoadingIndicators {
    private final Indicators indicators;
    private final Targets targets;
    private final PolicyAreas areas;
    private final Outbox outbox;

    LoadingIndicators(Indicators indicators, Targets targets, PolicyAreas areas, Outbox outbox) {
        this.indicators = indicators;
        this.targets = targets;
        this.areas = areas;
        this.outbox = outbox;
    }

    /** A second time there is nothing left to change and nothing to tell. */
    public void load() {
        Map<String, Indicator> known =
                new TreeMap<>(indicators.listAll().stream().collect(toMap(Indicator::code, indicator -> indicator)));
        Map<String, Integer> before = known.values().stream().collect(toMap(Indicator::code, Indicator::revision));
        describe(known);
        indicators.flush();
        targets.load();
        Map<String, Plan> plans = areas.plans();
        known.values().stream()
                .filter(indicator -> before.getOrDefault(indicator.code(), 0) != indicator.revision())
                .forEach(indicator -> outbox.record(IndicatorChanged.of(
                        indicator,
                        Objects.requireNonNull(plans.get(indicator.area())).code())));
    }

    private void describe(Map<String, Indicator> known) {
        Map<String, List<Component>> components = CsvTable.read("plan-data/components.csv", ComponentRow.class).stream()
                .collect(groupingBy(ComponentRow::indicator, mapping(ComponentRow::component, toList())));
        Map<String, List<Definition>> definitions =
                CsvTable.read("plan-data/definitions.csv", DefinitionRow.class).stream()
                        .collect(groupingBy(DefinitionRow::indicator, mapping(DefinitionRow::definition, toList())));
        for (IndicatorRow row : CsvTable.read("plan-data/indicators.csv", IndicatorRow.class)) {
            Indicator indicator = known.computeIfAbsent(row.code(), code -> new Indicator(code));
            indicator.become(
                    row.description(),
                    components.getOrDefault(row.code(), List.of()),
                    definitions.getOrDefault(row.code(), List.of()));
            indicators.persist(indicator);
        }
    }
}
