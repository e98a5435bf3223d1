package vn.hue.ansinh.agencies.assignment;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.jspecify.annotations.Nullable;

/** What the tables {@code indicators.csv}, {@code tasks.csv}, {@code policy-areas.csv} and {@code duties.csv} say of a subject. */
@JsonNaming(SnakeCaseStrategy.class)
record SubjectRow(String code, @Nullable String area) {}
