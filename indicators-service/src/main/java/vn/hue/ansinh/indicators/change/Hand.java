package vn.hue.ansinh.indicators.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param by the subject of the token; null for the Plan's own tables */
public record Hand(@Nullable String by, Instant at) {}
