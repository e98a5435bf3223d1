package vn.hue.ansinh.indicators.aggregate;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.indicator.Indicator;
import vn.hue.ansinh.indicators.observation.MissingReason;
import vn.hue.ansinh.indicators.observation.ObservationStatus;

record AggregateView(
        RowType rowType,
        @Nullable String component,
        @Nullable String breakdown,
        String place,
        String period,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable ObservationStatus status,
        @Nullable MissingReason missingReason,
        boolean synthetic,
        @Nullable Boolean aggregable,
        @Nullable Reason reason,
        @Nullable CoverageView coverage,
        boolean partial,
        boolean derived,
        @Nullable String countedUnder,
        @Nullable BigDecimal share,
        List<String> contributors,
        List<ExclusionView> exclusions) {

    /** Whether somebody stated the figure, or we computed it. */
    enum RowType {
        UNIT,
        AGGREGATE
    }

    record CoverageView(long reported, long expected, BigDecimal share) {
        static CoverageView of(Sum sum) {
            return new CoverageView(sum.reported(), sum.expected(), sum.share());
        }
    }

    record ExclusionView(String of, Reason reason, @Nullable MissingReason missingReason) {}

    /** @param parts those of the sum's group that count */
    static AggregateView of(Sum sum, List<Part> parts, Indicator indicator, Scope scope) {
        Reason hindrance = sum.hindrance(indicator, scope.over());
        return new AggregateView(
                RowType.AGGREGATE,
                sum.group().component(),
                sum.group().breakdown(),
                scope.place(),
                sum.group().period(),
                sum.value(indicator, scope.over()),
                sum.numerators(),
                sum.denominators(),
                sum.status(),
                null,
                sum.synthetic(),
                hindrance == null,
                hindrance,
                CoverageView.of(sum),
                sum.isPartial(),
                sum.derived(),
                null,
                null,
                contributors(parts),
                exclusions(parts));
    }

    /** The figure as it was stated. */
    static AggregateView unit(Part part) {
        return new AggregateView(
                RowType.UNIT,
                part.group().component(),
                part.group().breakdown(),
                part.place(),
                part.period(),
                part.value(),
                part.numerator(),
                part.denominator(),
                part.status(),
                part.missingReason(),
                part.synthetic(),
                null,
                part.silent() ? Reason.CONFIDENTIAL : part.reason(),
                null,
                false,
                false,
                part.countedUnder(),
                part.share(),
                List.of(),
                List.of());
    }

    static List<String> contributors(List<Part> parts) {
        return parts.stream()
                .filter(part -> part.reason() == null)
                .map(Part::name)
                .distinct()
                .toList();
    }

    static List<ExclusionView> exclusions(List<Part> parts) {
        return parts.stream()
                .<ExclusionView>mapMulti((part, out) -> {
                    Reason reason = part.reason();
                    if (reason != null) {
                        out.accept(new ExclusionView(part.name(), reason, part.missingReason()));
                    }
                })
                .distinct()
                .toList();
    }
}
