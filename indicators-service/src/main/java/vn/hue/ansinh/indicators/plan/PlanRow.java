package vn.hue.ansinh.indicators.plan;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.hue.ansinh.indicators.question.Words;

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

    SetPlan asked() {
        Thresholds thresholds = new Thresholds(onTrackFrom, needsAccelerationFrom, limitedFrom);
        Words title = new Words(titleVi, titleEn);
        return new SetPlan(number, title, issuedOn, issuer, firstYear, lastYear, place, thresholds);
    }
}
