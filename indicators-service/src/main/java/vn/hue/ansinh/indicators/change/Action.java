package vn.hue.ansinh.indicators.change;

/** What was done to a thing of the catalogue; only an indicator is defined, retired and reinstated. */
public enum Action {
    CREATED,
    CHANGED,
    DEFINED,
    RETIRED,
    REINSTATED
}
