package vn.hue.ansinh.indicators.target;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;

/** What was promised for one year on the way to the target; also a row of {@code plan-data/yearly-targets.csv}. */
@JsonNaming(SnakeCaseStrategy.class)
public record Milestone(String indicator, int year, BigDecimal value, String source) {}
