package vn.hue.ansinh.indicators.indicator;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the history of the catalogue says of the end of an indicator.
 *
 * @param lastDay inclusive; null once the end was taken back
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record CountedUntil(@Nullable LocalDate lastDay) {}
