package vn.hue.ansinh.agencies.assignment;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.jspecify.annotations.Nullable;

/** What the tables {@code indicators.csv}, {@code tasks.csv} and {@code policy-areas.csv} say of the area of a subject. */
@JsonNaming(SnakeCaseStrategy.class)
record SubjectRow(String code, @Nullable String area) {}
