package vn.hue.ansinh.indicators.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.kit.testing.RealParts;

/** A comma is a decimal one only in a file that a spreadsheet of Vietnam parted, which is known by its semicolons. */
@QuarkusTest
@WithTestResource(RealParts.class)
class DecimalCommasTest extends OnImports {
    private static final String FILE = "indicator;place;period;value;status\nIND-05-02;481;2023;%s;A\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            92,5    | CREATED []
            92.5    | CREATED []
            1.092,5 | REJECTED [value-decimal-comma]
            1,092,5 | REJECTED [value-not-a-number]
            """)
    void betweenSemicolonsItPartsTheDecimalsWhereItStandsAlone(String value, String outcome) {
        assertEquals(outcome, outcomeOf(FILE.formatted(value)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            92.5  | CREATED []
            92,5  | REJECTED [value-decimal-comma]
            1,234 | REJECTED [value-decimal-comma]
            """)
    void betweenTabsItMayPartTheThousandsAndIsRefused(String value, String outcome) {
        assertEquals(outcome, outcomeOf(FILE.replace(';', '\t').formatted(value)));
    }

    private static String outcomeOf(String file) {
        JsonPath rows = rows(taken("PARTIAL", file));
        return rows.getString("items[0].outcome") + " " + rows.getList("items[0].faults.code");
    }
}
