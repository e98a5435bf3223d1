package vn.hue.ansinh.indicators.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record TargetView(
        int seq,
        Comparator comparator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal tolerance,
        String unit,
        PeriodKind periodKind,
        @Nullable Integer fromYear,
        int toYear,
        @Nullable LocalDate doneBy,
        @Nullable Baseline baseline,
        List<Milestone> path,
        boolean explicitPeriod,
        boolean explicitComparator,
        String section,
        String sourceDocument,
        @Nullable String decision,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String endedBy) {

    static TargetView of(TargetKey key, Wording wording) {
        TargetRule rule = wording.rule();
        TargetOrigin origin = wording.origin();
        return new TargetView(
                key.seq(),
                rule.comparator(),
                rule.value(),
                rule.low(),
                rule.high(),
                rule.tolerance(),
                origin.unit(),
                rule.periodKind(),
                rule.fromYear(),
                rule.toYear(),
                rule.doneBy(),
                rule.baseline(),
                wording.path(),
                origin.explicitPeriod(),
                origin.explicitComparator(),
                origin.section(),
                origin.sourceDocument(),
                origin.decision(),
                key.validFrom(),
                origin.validTo(),
                origin.endedBy());
    }
}
