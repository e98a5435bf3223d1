package vn.hue.ansinh.indicators.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.hue.ansinh.indicators.observation.ObservationStatus.A;
import static vn.hue.ansinh.indicators.observation.ObservationStatus.E;
import static vn.hue.ansinh.indicators.observation.ObservationStatus.P;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.indicators.observation.Revised.Stated;

class RevisedTest {

    @ParameterizedTest
    @CsvSource({"2.3,2.27,-1.30", "100,100.0,0.00", "-4,-5,-25.00", "-4,2,150.00", "3,1,-66.67"})
    void aRevisionIsMeasuredByTheFigureBefore(BigDecimal before, BigDecimal now, BigDecimal percent) {
        assertEquals(percent, Revised.percent(before, now));
    }

    @Test
    void fromZeroOrNothingThereIsNoPercentage() {
        assertNull(Revised.percent(BigDecimal.ZERO, BigDecimal.TEN));
        assertNull(Revised.percent(null, BigDecimal.TEN));
        assertNull(Revised.percent(BigDecimal.TEN, null));
    }

    @Test
    void theWayFromTheEstimateOverTheProvisionalToTheFinalFigureIsMeasuredAsAWhole() {
        Revised revised = Revised.of(stated("82", P), stated("80", E), stated("84", A));

        assertEquals(new BigDecimal("2.44"), revised.percent());
        assertEquals(new BigDecimal("5.00"), revised.percentSinceFirst());
        assertEquals(E, revised.firstStatus());
        assertFalse(revised.reopened());
    }

    @ParameterizedTest
    @CsvSource({"A,E,true", "A,P,true", "B,E,true", "A,A,false", "E,P,false", "P,E,false", "A,M,false"})
    void aFinalFigureThatIsOpenAgainIsFlagged(ObservationStatus before, ObservationStatus now, boolean reopened) {
        assertEquals(
                reopened,
                Revised.of(stated("80", before), stated("80", before), stated("81", now))
                        .reopened());
    }

    private static Stated stated(String value, ObservationStatus status) {
        return new Stated(new BigDecimal(value), status);
    }
}
