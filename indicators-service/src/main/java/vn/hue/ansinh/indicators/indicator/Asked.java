package vn.hue.ansinh.indicators.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.target.Comparator;
import vn.hue.ansinh.indicators.target.PeriodKind;
import vn.hue.ansinh.indicators.target.TargetView;

/** A target as the other services are told of it; which of them is in force on a day follows from its two days. */
record Asked(
        int seq,
        Comparator comparator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal tolerance,
        PeriodKind periodKind,
        @Nullable Integer fromYear,
        int toYear,
        @Nullable LocalDate doneBy,
        @Nullable String decision,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static Asked of(TargetView target) {
        return new Asked(
                target.seq(),
                target.comparator(),
                target.value(),
                target.low(),
                target.high(),
                target.tolerance(),
                target.periodKind(),
                target.fromYear(),
                target.toYear(),
                target.doneBy(),
                target.decision(),
                target.validFrom(),
                target.validTo());
    }
}
