package vn.hue.ansinh.indicators.observation;

/** The letters of SDMX (CL_CONF_STATUS): F free, C confidential, since single people could be known by it. */
public enum Confidentiality {
    F,
    C
}
