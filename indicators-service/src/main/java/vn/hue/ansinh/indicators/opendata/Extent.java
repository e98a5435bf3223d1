package vn.hue.ansinh.indicators.opendata;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** From which to which day the figures reach, and since when the first and the last of them are known. */
record Extent(LocalDate first, LocalDate last, OffsetDateTime issued, OffsetDateTime modified) {}
