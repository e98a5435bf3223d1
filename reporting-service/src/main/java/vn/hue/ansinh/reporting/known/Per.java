package vn.hue.ansinh.reporting.known;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;

/** What a ratio is told per: 100 of percent, 1000 of per mille, of others what the indicator says. */
public record Per(int number) {
    public static final Per ONE = new Per(1);
    public static final Per HUNDRED = new Per(100);

    /** Of an indicator of which nobody told: its unit says it, and where that is not known, its kind. */
    static Per usual(@Nullable Text unit, MeasureKind kind) {
        if (unit == null) {
            return kind == MeasureKind.MEAN ? ONE : HUNDRED;
        }
        return switch (unit.vi()) {
            case "%" -> HUNDRED;
            case "‰" -> new Per(1000);
            default -> ONE;
        };
    }

    /** What the two give, rounded half up to the decimals that are printed; the denominator must not be zero. */
    public BigDecimal ratio(BigDecimal numerator, BigDecimal denominator, int decimals) {
        return numerator.multiply(BigDecimal.valueOf(number)).divide(denominator, decimals, RoundingMode.HALF_UP);
    }
}
