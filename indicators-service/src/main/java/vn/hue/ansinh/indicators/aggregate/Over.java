package vn.hue.ansinh.indicators.aggregate;

/** What is put together: the places under a place, or the parts of a year. */
enum Over {
    PLACES,
    TIME
}
