package vn.hue.ansinh.indicators.indicator;

/**
 * How the figures of an indicator are to be taken.
 *
 * @param isShare a percentage of something, which no figure may take beyond the whole
 */
public record Measure(MeasureKind kind, boolean isShare) {
    private static final String PERCENT = "%";

    static Measure of(MeasureKind kind, String unitVi) {
        return new Measure(kind, unitVi.equals(PERCENT));
    }
}
