package vn.hue.ansinh.indicators.change;

/**
 * Somebody is about to write down a change of the catalogue: whoever brings something up to date with it waits now for its
 * own turn, since the moment of the change is taken when all turns are held.
 */
public record CatalogueChanging(Kind kind, String code) {}
