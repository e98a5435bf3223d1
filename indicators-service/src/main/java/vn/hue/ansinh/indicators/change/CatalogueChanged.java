package vn.hue.ansinh.indicators.change;

import java.time.Instant;

/** Somebody changed a thing of the catalogue, in the transaction that hears of it. */
public record CatalogueChanged(Kind kind, String code, Instant at) {}
