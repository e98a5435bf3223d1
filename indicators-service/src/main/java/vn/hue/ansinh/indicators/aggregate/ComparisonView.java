package vn.hue.ansinh.indicators.aggregate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.indicator.Level;

/** @param structureOf the day of whose places it speaks; null for the last day of the year */
record ComparisonView(
        String indicator,
        @Nullable String component,
        @Nullable String lead,
        String period,
        @Nullable BigDecimal department,
        @Nullable BigDecimal districts,
        Level level,
        @Nullable BigDecimal difference,
        @Nullable BigDecimal relativeDifference,
        BigDecimal tolerance,
        Comparison.Verdict verdict,
        @Nullable Reason reason,
        AggregateView.CoverageView coverage,
        boolean partial,
        boolean derived,
        boolean synthetic,
        List<String> contributors,
        List<AggregateView.ExclusionView> exclusions,
        @Nullable LocalDate structureOf) {

    static ComparisonView of(Comparison comparison, @Nullable String lead, @Nullable LocalDate structureOf) {
        Sum districts = comparison.districts();
        return new ComparisonView(
                districts.group().indicator(),
                districts.group().component(),
                lead,
                districts.group().period(),
                comparison.stated(),
                comparison.together(),
                comparison.level(),
                comparison.difference(),
                comparison.relative(),
                comparison.tolerance(),
                comparison.verdict(),
                comparison.reason(),
                AggregateView.CoverageView.of(districts),
                districts.isPartial(),
                comparison.isDerived(),
                comparison.isSynthetic(),
                AggregateView.contributors(comparison.places()),
                AggregateView.exclusions(comparison.places()),
                structureOf);
    }
}
