package vn.hue.ansinh.reporting.document;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.consolidation.Contents;
import vn.hue.ansinh.reporting.consolidation.Row;

/**
 * How many decimals the figures of an indicator have in one table: as the catalogue says, or as many as the one of them
 * that has most, so that they can be compared at a glance and nothing is rounded.
 */
final class Decimals {
    private final Map<String, Integer> most = new HashMap<>();

    private Decimals(Contents said) {
        said.rows().forEach(row -> most.merge(series(row.indicator(), row.component()), row.decimals(), Math::max));
    }

    static Decimals ofTheTable(Contents said) {
        Decimals all = new Decimals(said);
        said.rows()
                .forEach(row -> all.take(
                        row.indicator(), row.component(), row.years().stream().map(Row.Cell::value)));
        return all;
    }

    /** What others give together has as many digits as it took to compare it; one more than usual is shown. */
    static Decimals ofDifferences(Contents said) {
        Decimals usual = new Decimals(said);
        Decimals all = new Decimals(said);
        said.differences().forEach(each -> {
            int enough = usual.of(each.indicator(), each.component()) + 1;
            all.take(each.indicator(), each.component(), each.stated().scale());
            all.take(
                    each.indicator(),
                    each.component(),
                    Math.min(enough, each.other().scale()));
        });
        return all;
    }

    static Decimals ofEstimates(Contents said) {
        Decimals all = new Decimals(said);
        said.estimates().forEach(each -> all.take(each.indicator(), each.component(), Stream.ofNullable(each.value())));
        return all;
    }

    static Decimals ofJustifications(Contents said) {
        Decimals all = new Decimals(said);
        said.justifications()
                .forEach(each -> all.take(each.indicator(), each.component(), Stream.ofNullable(each.value())));
        return all;
    }

    /** So many that nothing is rounded. */
    static int enough(@Nullable BigDecimal value, int usual) {
        return value == null ? usual : Math.max(usual, value.scale());
    }

    /** At least two; as many as the amount that has most. */
    static int ofMoney(Contents said) {
        return said.spending().stream()
                .flatMap(each -> Stream.of(Optional.ofNullable(each.planned()), Optional.ofNullable(each.spent())))
                .flatMap(Optional::stream)
                .mapToInt(BigDecimal::scale)
                .reduce(2, Math::max);
    }

    private void take(String indicator, @Nullable String component, Stream<@Nullable BigDecimal> values) {
        values.filter(Objects::nonNull).forEach(value -> take(indicator, component, value.scale()));
    }

    private void take(String indicator, @Nullable String component, int scale) {
        most.merge(series(indicator, component), scale, Math::max);
    }

    int of(String indicator, @Nullable String component) {
        return Math.max(0, most.getOrDefault(series(indicator, component), 0));
    }

    private static String series(String indicator, @Nullable String component) {
        return component == null ? indicator : component;
    }
}
