package vn.hue.ansinh.indicators.importing;

/** What became of a row; of a DRY_RUN, what would become of it. */
enum RowOutcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    REJECTED
}
