package vn.hue.ansinh.indicators.indicator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.hue.ansinh.indicators.change.Catalogue;
import vn.hue.ansinh.indicators.change.Kind;
import vn.hue.ansinh.indicators.target.Targets;
import vn.hue.ansinh.kit.table.CsvTable;

/** Brings the indicators and their targets to what the Plan's tables say, and tells about those that changed. */
@ApplicationScoped
public class LoadingIndicators {
    private final Indicators indicators;
    private final Targets targets;
    private final Catalogue catalogue;
    private final TellingIndicators telling;

    LoadingIndicators(Indicators indicators, Targets targets, Catalogue catalogue, TellingIndicators telling) {
        this.indicators = indicators;
        this.targets = targets;
        this.catalogue = catalogue;
        this.telling = telling;
    }

    /** A second time there is nothing left to change and nothing to tell. */
    public void load() {
        describe();
        indicators.flush();
        targets.load();
        targets.flush();
        telling.tell(indicators.list("order by code"));
    }

    private void describe() {
        Map<String, List<Component>> components = CsvTable.read("plan-data/components.csv", ComponentRow.class).stream()
                .collect(groupingBy(ComponentRow::indicator, mapping(ComponentRow::component, toList())));
        catalogue.load(
                Kind.INDICATOR,
                CsvTable.read("plan-data/indicators.csv", IndicatorRow.class),
                row -> indicators.entry(row.code()),
                row -> () -> indicators.put(row.code(), row.asked(components.getOrDefault(row.code(), List.of()))));
        catalogue.load(
                Kind.INDICATOR,
                CsvTable.read("plan-data/definitions.csv", DefinitionRow.class),
                row -> indicators.entry(row.indicator(), row.version()),
                row -> () -> indicators.get(row.indicator()).define(row.version(), row.asked()));
    }
}
