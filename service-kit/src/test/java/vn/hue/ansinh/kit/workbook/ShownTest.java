package vn.hue.ansinh.kit.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
    }
}
