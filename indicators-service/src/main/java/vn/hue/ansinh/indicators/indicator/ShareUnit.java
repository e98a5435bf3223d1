package vn.hue.ansinh.indicators.indicator;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** The units that tell a part of a whole, and what the whole comes to in each. */
public enum ShareUnit {
    PERCENT("%", 100),
    PER_MILLE("‰", 1000);

    private final String sign;
    private final int whole;

    ShareUnit(String sign, int whole) {
        this.sign = sign;
        this.whole = whole;
    }

    static Optional<ShareUnit> of(String unitVi) {
        return Arrays.stream(values()).filter(unit -> unit.sign.equals(unitVi)).findFirst();
    }

    /** What a ratio in the unit is counted per; 1 where its name says nothing of that. */
    static int countedPer(String unitVi) {
        return of(unitVi).map(unit -> unit.whole).orElse(1);
    }

    BigDecimal whole() {
        return BigDecimal.valueOf(whole);
    }
}
