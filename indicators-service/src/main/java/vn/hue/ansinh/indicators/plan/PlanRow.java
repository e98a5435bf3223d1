package vn.hue.ansinh.indicators.plan;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A row of {@code plan-data/plan.csv}. */
@JsonNaming(SnakeCaseStrategy.class)
record PlanRow(
        String code,
        String number,
        LocalDate issuedOn,
        String issuer,
        int firstYear,
        int lastYear,
        String place,
        String titleVi,
        String titleEn,
        BigDecimal onTrackFrom,
        BigDecimal needsAccelerationFrom,
        BigDecimal limitedFrom) {

    Thresholds thresholds() {
        return new Thresholds(onTrackFrom, needsAccelerationFrom, limitedFrom);
    }
}
