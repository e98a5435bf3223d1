package vn.hue.ansinh.indicators.aggregate;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

record ComparisonView(
        String indicator,
        @Nullable String component,
        @Nullable String lead,
        String period,
        @Nullable BigDecimal department,
        @Nullable BigDecimal districts,
        @Nullable BigDecimal difference,
        @Nullable BigDecimal relativeDifference,
        BigDecimal tolerance,
        Comparison.Verdict verdict,
        @Nullable Reason reason,
        AggregateView.CoverageView coverage,
        boolean partial) {

    static ComparisonView of(Comparison comparison, @Nullable String lead) {
        Sum districts = comparison.districts();
        return new ComparisonView(
                districts.group().indicator(),
                districts.group().component(),
                lead,
                String.valueOf(districts.group().year()),
                comparison.department(),
                districts.value(comparison.indicator(), Over.PLACES),
                comparison.difference(),
                comparison.relative(),
                comparison.tolerance(),
                comparison.verdict(),
                comparison.hindrance(),
                AggregateView.CoverageView.of(districts),
                districts.isPartial());
    }
}
