package vn.hue.ansinh.indicators.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {

    @ParameterizedTest
    @CsvSource({
        "94996, 100000, 0.95, 0.94996",
        "95, 100, 0.95, 0.95",
        "1, 3, 0.95, 0.3333",
        "949999999, 1000000000, 0.95, 0.949999999"
    })
    void noIndexIsShownOnAnotherSideOfAThreshold(int over, int under, BigDecimal threshold, String shown) {
        assertEquals(
                shown, Ratio.of(over, under).shownBeside(List.of(threshold)).toPlainString());
    }
}
