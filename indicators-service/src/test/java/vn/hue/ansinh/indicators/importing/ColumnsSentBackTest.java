package vn.hue.ansinh.indicators.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;

/** Rejected rows come back in the columns they were sent in: what these did not name stays as it stands. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ColumnsSentBackTest extends OnImports {
    private static final String BAD = "IND-99-99";
    private static final String STANDS = "select numerator || '/' || denominator from observation"
            + " where source_kind = 'IMPORT' and period = '2023' order by revision desc limit 1";

    @BeforeEach
    void figuresStand() {
        taken("ATOMIC", HEADER + "IND-05-02,,481,2023,92.5,4625,5000,A,\nIND-05-02,,481,2022,,,,M,LATE\n");
    }

    @Test
    void aFileWithoutPartsComesBackWithoutThemAndLeavesThose() {
        JsonPath refused = taken(
                "ATOMIC",
                "indicator,place,period,value,status\nIND-05-02,481,2023,92.5,A\nIND-05-02,481,2022,,M\n" + BAD
                        + ",481,2023,1,A\n");
        String back = rejected(refused);

        JsonPath again = taken("ATOMIC", back.replace(BAD + ",481,2023", "IND-05-02,481,2021"));

        assertTrue(back.startsWith("\uFEFFindicator,place,period,value,status,ACTION,surplus,row,"), back);
        assertEquals(2, again.getInt("rows.unchanged"), again::prettify);
        assertEquals(List.of("4625/5000"), books.texts(STANDS));
    }

    @Test
    void rowsThatNameDifferentThingsSayWhatTheyLeave() {
        String rows = """
                [{"indicator": "IND-05-02", "place": "481", "period": "2021", "value": 90, "status": "A",
                  "numerator": 4500, "denominator": 5000},
                 {"indicator": "IND-05-02", "place": "481", "period": "2022", "value": null, "status": "M"},
                 {"indicator": "IND-05-02", "place": "481", "period": "2023", "value": 92.5, "status": "A"},
                 {"indicator": "IND-99-99", "place": "481", "period": "2023", "value": 1, "status": "A"}]
                """;
        String back = rejected(taken("ATOMIC", "application/json", rows.getBytes(StandardCharsets.UTF_8)));

        JsonPath again = taken("ATOMIC", back.replace(BAD + ",481,2023,1,", "IND-05-02,481,2024,91,"));

        assertTrue(
                back.startsWith("\uFEFFindicator,place,period,value,numerator,denominator,status,leaves,ACTION,"),
                back);
        assertTrue(back.contains("\r\nIND-05-02,481,2021,90,4500,5000,A,,"), back);
        assertTrue(back.contains("\r\nIND-05-02,481,2023,92.5,,,A,numerator denominator,"), back);
        assertEquals(2, again.getInt("rows.created"), again::prettify);
        assertEquals(2, again.getInt("rows.unchanged"), again::prettify);
        assertEquals(List.of("4625/5000"), books.texts(STANDS));
    }

    @Test
    void whatIsWrittenIntoACellIsSaidThoughTheRowLeftItBefore() {
        String header = "indicator,place,period,value,status,numerator,denominator,leaves\n";

        JsonPath job = taken("ATOMIC", header + "IND-05-02,481,2023,92.5,A,925,1000,numerator denominator\n");

        assertEquals(1, job.getInt("rows.updated"));
        assertEquals(List.of("925/1000"), books.texts(STANDS));
    }

    @Test
    void aColumnThatWasSentEmptyComesBackAndClearsWhatStands() {
        String back =
                rejected(taken("ATOMIC", HEADER + "IND-05-02,,481,2023,92.5,,,A,\n" + BAD + ",,481,2023,1,,,A,\n"));

        JsonPath again = taken("ATOMIC", back.replace(BAD + ",,481,2023,1", "IND-05-02,,481,2021,91"));

        assertFalse(back.contains("leaves"), back);
        assertEquals(1, again.getInt("rows.updated"));
        assertEquals(1, again.getInt("rows.created"));
    }
}
