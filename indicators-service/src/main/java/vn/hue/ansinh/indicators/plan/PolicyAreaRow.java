package vn.hue.ansinh.indicators.plan;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** A row of {@code plan-data/policy-areas.csv}. */
@JsonNaming(SnakeCaseStrategy.class)
record PolicyAreaRow(String code, String plan, int number, String slug, String nameVi, String nameEn, String section) {}
