package vn.hue.ansinh.indicators.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "COUNT_FLOW, lao động, true",
        "COUNT_STOCK, người, true",
        "RATE, người/vạn dân, true",
        "UNIT_SHARE, %, true",
        "PROVINCE_ONLY, %, true",
        "MEAN, %, true",
        // A balance, and what is shared out of one; natural growth in per mille as well.
        "MEAN, °C, false",
        "PROVINCE_ONLY, tỷ đồng, false",
        "PROVINCE_ONLY, ‰, false"
    })
    void onlyCountsAndPartsOfAWholeNeverFallBelowNothing(MeasureKind kind, String unit, boolean neverNegative) {
        assertEquals(neverNegative, Quantity.of(kind, unit).isNeverNegative());
    }
}
