package vn.hue.ansinh.kit.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedNumberTest {

    @ParameterizedTest(name = "{0} was typed as {1}")
    @CsvSource({
        "2.2700000000000002, 2.27",
        "99.299999999999997, 99.3",
        "0.1, 0.1",
        "99.30, 99.30",
        "0, 0",
        "0.00, 0.00",
        "0E-300, 0",
        "0E-999999999, 0",
        "16700, 16700",
        "1.67E4, 16700",
        "123456789012345678, 123456789012345678",
        "12345678901234567890, 12345678901234567890",
        "-9007199254740993, -9007199254740993",
        "1.2345678901234567E19, 12345678901234600000",
        "0.123456789012345678901, 0.123456789012345678901",
        "-0.30000000000000004, -0.3"
    })
    void isReadAsItWasTyped(String held, String typed) {
        assertEquals(typed, TypedNumber.of(held).toPlainString());
    }

    @ParameterizedTest
    @CsvSource({"1E999999999", "1.2345678901234567E999999999", "1E-999999999"})
    void oneOfABillionDigitsIsNeverWrittenOut(String held) {
        assertFalse(TypedNumber.isPrintable(TypedNumber.of(held)));
    }

    @Test
    void longOnesLoseOnlyWhatWasMadeUp() {
        assertEquals(new BigDecimal("0.123456789012345"), TypedNumber.of("0.12345678901234501"));
    }
}
