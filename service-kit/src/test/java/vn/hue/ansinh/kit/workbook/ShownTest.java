package vn.hue.ansinh.kit.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|NUMBER",
                "General|NUMBER",
                "0.00|NUMBER",
                "#,##0.00|NUMBER",
                "#,##0;[Red]-#,##0|NUMBER",
                "0.00\\%|NUMBER",
                "#,##0 \"hộ, người\"|NUMBER",
                "0.0 %|PERCENT",
                "d/m/yyyy|DAY",
                "[$-42A]dd\\/mm\\/yyyy|DAY",
                "h:mm|DAY",
                "#,##0,|SCALED",
                "0.0,,|SCALED",
                "#,##0.0,\" nghìn\"|SCALED",
                "0,;-0,|SCALED"
            })
    void itIsKnownByTheFormatWhetherACellShowsWhatItHolds(String format, Shown shown) {
        assertEquals(shown, Shown.of(format));
        assertEquals(shown, Shown.of(format, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0\"000\"|false|SCALED",
                "0\" 000 đồng\"|false|SCALED",
                "\"1\"000|false|SCALED",
                "0\\0|false|SCALED",
                "\"100\"|false|SCALED",
                ";;;|false|SCALED",
                ";;;|true|SCALED",
                "0;0|true|SCALED",
                "0;0|false|NUMBER",
                "0;;0|true|SCALED",
                "0;-0|true|NUMBER",
                "#,##0_);(#,##0)|true|NUMBER",
                "#,##0;[Red]#,##0|true|NUMBER",
                "_-* #,##0_-;-* #,##0_-;_-* \"-\"??_-;_-@_-|true|NUMBER",
                "0.00|true|NUMBER",
                "0\";\"|true|NUMBER",
                "0.0\" m2\"|false|NUMBER",
                "@|false|NUMBER",
                "General\" người\"|true|NUMBER"
            })
    void aFormatThatAddsOrHidesDigitsOrTheSignShowsAnotherNumber(String format, boolean negative, Shown shown) {
        assertEquals(shown, Shown.of(format, negative));
    }

    @Test
    void noFormatIsReadThatIsLongerThanAnySpreadsheetWrites() {
        assertEquals(Shown.NUMBER, Shown.of("0".repeat(255)));
        assertEquals(Shown.SCALED, Shown.of("[".repeat(1_000_000)));
        assertEquals(Shown.SCALED, Shown.of("yyyy".repeat(100), true));
    }
}
