package vn.hue.ansinh.indicators.change;

/**
 * Somebody is about to change the catalogue, or to write down that he did: whoever brings something up to date with it
 * waits now for its own turn, since the moment of the change is taken when all turns are held.
 */
public record CatalogueChanging(Kind kind, String code) {}
