package vn.hue.ansinh.indicators.instant;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Of which instant an answer is.
 *
 * @param known what is known at it is told
 * @param named null where none was asked for: what is there now is told, to which others may be adding
 */
public record AskedInstant(Instant known, @Nullable Instant named) {}
