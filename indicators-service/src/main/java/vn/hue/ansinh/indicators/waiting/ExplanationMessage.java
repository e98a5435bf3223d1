package vn.hue.ansinh.indicators.waiting;

import java.time.Instant;
import java.util.UUID;

/** The fields we need of {@code explanation.requested} and {@code .answered}. */
record ExplanationMessage(UUID request, String indicator, Instant at) {}
