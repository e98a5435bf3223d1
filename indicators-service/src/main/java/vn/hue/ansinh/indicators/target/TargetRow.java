package vn.hue.ansinh.indicators.target;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of {@code plan-data/targets.csv}. */
@JsonNaming(SnakeCaseStrategy.class)
record TargetRow(
        String indicator,
        int seq,
        Comparator comparator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal tolerance,
        String unit,
        PeriodKind periodKind,
        @Nullable Integer periodFrom,
        int periodTo,
        boolean explicitPeriod,
        boolean comparatorExplicit,
        String section,
        String sourceDocument,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String decision,
        @Nullable LocalDate doneBy) {

    TargetKey key() {
        return new TargetKey(indicator, seq, validFrom, 1);
    }

    private TargetRule rule() {
        return new TargetRule(comparator, value, low, high, tolerance, periodKind, periodFrom, periodTo, doneBy, null);
    }

    Wording wording(List<Milestone> path) {
        return new Wording(rule(), origin(), path);
    }

    private TargetOrigin origin() {
        return new TargetOrigin(
                unit, explicitPeriod, comparatorExplicit, section, sourceDocument, decision, validTo, null);
    }
}
