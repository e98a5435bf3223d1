package vn.hue.ansinh.indicators.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
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
            92,5      | CREATED []
            92.5      | CREATED []
            1,092     | CREATED []
            0.125     | CREATED []
            92.1250   | CREATED []
            1.092,5   | REJECTED [value-decimal-comma]
            1,092,5   | REJECTED [value-not-a-number]
            17.000    | REJECTED [value-grouped]
            -4.689    | REJECTED [value-grouped]
            1.000.000 | REJECTED [value-grouped]
            """)
    void betweenSemicolonsItPartsTheDecimalsWhereItStandsAlone(String value, String outcome) {
        assertEquals(outcome, outcomeOf(FILE.formatted(value)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            92.5   | CREATED []
            0.125  | CREATED []
            92,5   | REJECTED [value-decimal-comma]
            1,234  | REJECTED [value-decimal-comma]
            17.000 | REJECTED [value-grouped]
            """)
    void betweenTabsItMayPartTheThousandsAndIsRefused(String value, String outcome) {
        assertEquals(outcome, outcomeOf(FILE.replace(';', '\t').formatted(value)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            17.125    | CREATED []
            1.000.000 | REJECTED [value-grouped]
            """)
    void betweenCommasAPointPartsDecimalsAloneAsProgramsWriteThem(String value, String outcome) {
        assertEquals(outcome, outcomeOf(FILE.replace(';', ',').formatted(value)));
    }

    /** The value agrees with parts that are both a thousand times too small, so nothing else would give them away. */
    @Test
    void partsOfAShareThatMayBeThousandsAreRefusedEachByItself() {
        JsonPath rows = rows(taken("PARTIAL", """
                indicator;place;period;value;numerator;denominator;status
                IND-05-02;481;2023;1,4;4.689;334.928;A
                """));

        assertEquals(List.of("numerator", "denominator"), rows.getList("items[0].faults.field"));
    }

    @Test
    void whatWasSentIsShownAsItWasWritten() {
        JsonPath rows = rows(taken("PARTIAL", FILE.formatted("92,5")));

        assertEquals("CREATED", rows.getString("items[0].outcome"));
        assertEquals("92,5", rows.getString("items[0].sent.value"));
    }

    private static String outcomeOf(String file) {
        JsonPath rows = rows(taken("PARTIAL", file));
        return rows.getString("items[0].outcome") + " " + rows.getList("items[0].faults.code");
    }
}
