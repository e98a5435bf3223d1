package vn.hue.ansinh.indicators.target;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A row of {@code plan-data/yearly-targets.csv}: on the way to the first target of the indicator. */
@JsonNaming(SnakeCaseStrategy.class)
record MilestoneRow(String indicator, int year, BigDecimal value, String source, LocalDate knownFrom) {

    Milestone milestone() {
        return new Milestone(year, value, source, knownFrom);
    }
}
