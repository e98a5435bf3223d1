package vn.hue.ansinh.indicators.aggregate;

/** How long the periods are of which places state figures. */
enum Frequency {
    YEAR(12),
    HALF_YEAR(6),
    QUARTER(3),
    MONTH(1);

    private final int months;

    Frequency(int months) {
        this.months = months;
    }

    int months() {
        return months;
    }
}
