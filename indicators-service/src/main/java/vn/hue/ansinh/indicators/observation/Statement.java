package vn.hue.ansinh.indicators.observation;

import java.time.Instant;

/** A figure somebody states, before it has its place in the history of its series. */
public record Statement(Series series, Figure figure, int definitionVersion, Source source, Instant knownFrom) {}
