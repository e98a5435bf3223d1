package vn.hue.ansinh.indicators.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisedTest {

    @ParameterizedTest
    @CsvSource({"2.3,2.27,-1.30", "100,100.0,0.00", "-4,-5,-25.00", "-4,2,150.00", "3,1,-66.67"})
    void aRevisionIsMeasuredByTheFigureBefore(BigDecimal before, BigDecimal now, BigDecimal percent) {
        assertEquals(percent, Revised.of(before, ObservationStatus.E, now).percent());
    }

    @Test
    void fromZeroOrNothingThereIsNoPercentage() {
        assertNull(
                Revised.of(BigDecimal.ZERO, ObservationStatus.E, BigDecimal.TEN).percent());
        assertNull(Revised.of(null, ObservationStatus.M, BigDecimal.TEN).percent());
        assertNull(Revised.of(BigDecimal.TEN, ObservationStatus.A, null).percent());
    }
}
