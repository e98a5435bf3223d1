package vn.hue.ansinh.indicators.aggregate;

/** What is put together: the places under a place, the parts of a year, or several years. */
enum Over {
    PLACES,
    TIME,
    YEARS;

    boolean isOfTime() {
        return this != PLACES;
    }
}
