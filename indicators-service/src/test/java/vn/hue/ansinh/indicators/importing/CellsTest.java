package vn.hue.ansinh.indicators.importing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.indicators.observation.Period;
import vn.hue.ansinh.kit.breakdown.Breakdown;

class CellsTest {

    @Property
    void everyPlainDecimalIsANumber(@ForAll @BigRange(min = "-1e20", max = "1e20") @Scale(12) BigDecimal number) {
        String text = number.toPlainString();

        assertTrue(Numeral.isOne(text) && Numeral.isInRange(text), text);
    }

    @Property
    void whatIsTakenForANumberIsOne(@ForAll String text) {
        if (Numeral.isOne(text)) {
            assertDoesNotThrow(() -> new BigDecimal(text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".", "1.", ".5", "1e5", "NaN", "1,5", "1 000", "+1", "--1", "1.2.3", "０", "0x1F"})
    void everythingElseIsNone(String text) {
        assertFalse(Numeral.isOne(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"17.000", "4.689", "-334.928", "1.000.000", "12.345.678.901"})
    void aPointBeforeThreeDigitsMayPartThousands(String text) {
        assertTrue(Numeral.isInGroups(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "17", "0.125", "-0.125", "1234.567", "17.00", "17.0000", "1.00.000", "17.", ".000"})
    void elsewhereItPartsDecimals(String text) {
        assertFalse(Numeral.isInGroups(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 2023-01-01, 2023-12-31",
        "2023-S2, 2023-07-01, 2023-12-31",
        "2023-Q1, 2023-01-01, 2023-03-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2021-01-01/P5Y, 2021-01-01, 2025-12-31",
        "2024-01-01/P7M, 2024-01-01, 2024-07-31"
    })
    void aPeriodHasAFirstAndALastDay(String text, String first, String last) {
        Period days = Period.of(text).orElseThrow();

        assertEquals(
                List.of(first, last),
                List.of(days.start().toString(), days.end().toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-01/P1Y, 2021",
        "2021-01-01/P12M, 2021",
        "2021-01-01/P90D, 2021-Q1",
        "2021-10-01/P3M, 2021-Q4",
        "2021-01-01/P6M, 2021-S1",
        "2021-07-01/P06M, 2021-S2",
        "2021-12-01/P1M, 2021-12",
        "2021-02-01/P28D, 2021-02",
        "2021-01-01/P60M, 2021-01-01/P5Y",
        "2021-02-01/P3M, 2021-02-01/P3M",
        "2021-01-01/P4M, 2021-01-01/P4M",
        "2021-04-01/P12M, 2021-04-01/P1Y",
        "2021-01-02/P12M, 2021-01-02/P1Y",
        "2024-01-31/P1M, 2024-01-31/P1M",
        "2023-12-30/P03D, 2023-12-30/P3D"
    })
    void theSameDaysHaveOneSpelling(String text, String shortest) {
        Period days = Period.of(text).orElseThrow();

        assertEquals(shortest, days.text());
        assertEquals(days, Period.of(shortest).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"23", "2023-13", "2023-Q5", "2023-02-30/P1D", "2023-01-01/P0D", "0001", "2023 ", "2023-1"})
    void whatIsNoPeriodIsNone(String text) {
        assertEquals(Optional.empty(), Period.of(text));
    }

    @Test
    void aBreakdownIsWrittenInOneWay() {
        assertEquals(Breakdown.of("SEX=F;AGE_GROUP=0-5"), Breakdown.of("AGE_GROUP=0-5;SEX=F"));
        assertEquals(
                "AGE_GROUP=0-5;SEX=F",
                Breakdown.of("SEX=F;AGE_GROUP=0-5").orElseThrow().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SEX", "SEX=", "=F", "sex=F", "SEX=F;SEX=M", "SEX=F;", "SEX==F", "SEX==cmd|'x'!A1"})
    void whatIsNoBreakdownIsNone(String text) {
        assertEquals(Optional.empty(), Breakdown.of(text));
    }
}
