package vn.hue.ansinh.indicators.importing;

/** What becomes of the good rows: none is written (DRY_RUN), all or none (ATOMIC), those that are good (PARTIAL). */
enum ImportMode {
    DRY_RUN,
    ATOMIC,
    PARTIAL
}
