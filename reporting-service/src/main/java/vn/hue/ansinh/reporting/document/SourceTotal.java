package vn.hue.ansinh.reporting.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.consolidation.Contents.Spent;

/**
 * What all agencies together planned to spend from one source in one year, and spent; behind several sources of a year what
 * they come to.
 *
 * @param name of the source; {@link #ALL} of all of them
 * @param planned null where no plan is known, which is not zero; likewise spent
 * @param plannedWhole false where the plan of some agency is not known; likewise spentWhole
 */
record SourceTotal(
        String period,
        String name,
        @Nullable BigDecimal planned,
        boolean plannedWhole,
        @Nullable BigDecimal spent,
        boolean spentWhole) {
    static final String ALL = "Tổng cộng";

    static List<SourceTotal> of(List<Spent> lines) {
        List<SourceTotal> totals = new ArrayList<>();
        lines.stream()
                .collect(Collectors.groupingBy(
                        Spent::period,
                        TreeMap::new,
                        Collectors.groupingBy(Spent::source, TreeMap::new, Collectors.toList())))
                .forEach((period, sources) -> {
                    sources.forEach((source, of) -> totals.add(total(period, source.vietnamese(), of)));
                    if (sources.size() > 1) {
                        totals.add(total(
                                period,
                                ALL,
                                lines.stream()
                                        .filter(line -> line.period().equals(period))
                                        .toList()));
                    }
                });
        return totals;
    }

    private static SourceTotal total(String period, String name, List<Spent> lines) {
        return new SourceTotal(
                period,
                name,
                sum(lines, Spent::planned),
                lines.stream().noneMatch(line -> line.planned() == null),
                sum(lines, Spent::spent),
                lines.stream().noneMatch(line -> line.spent() == null));
    }

    private static @Nullable BigDecimal sum(List<Spent> lines, Function<Spent, @Nullable BigDecimal> amount) {
        return lines.stream()
                .map(amount)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }
}
