package vn.hue.ansinh.indicators.importing;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.kit.testing.RealParts;

/** Whatever text people gave us, no file of ours makes a spreadsheet run it. */
@QuarkusTest
@WithTestResource(RealParts.class)
class FormulaInjectionTest extends OnImports {
    private static final String FIGURES = "/api/v1/observations?indicator=IND-05-02&from=2023&format=";
    private String name = "";
    private String unit = "";

    @BeforeEach
    void aFigureIsKnown() {
        name = books.texts("select name_vi from indicator where code = 'IND-05-02'")
                .get(0);
        unit = books.texts("select unit_vi from indicator where code = 'IND-05-02'")
                .get(0);
        taken("ATOMIC", HEADER + "IND-05-02,,481,2023,92.5,4625,5000,A,\n");
    }

    @AfterEach
    void theNamesAreAsTheyWere() {
        write("indicator", "name_vi", name, "code = 'IND-05-02'");
        write("indicator", "unit_vi", unit, "code = 'IND-05-02'");
    }

    @Test
    void noTextOfAnExportIsRun() throws IOException {
        for (String payload : FormulaPayloads.ALL) {
            mustNotRun(payload);
        }
    }

    private void mustNotRun(String payload) throws IOException {
        write("indicator", "name_vi", payload, "code = 'IND-05-02'");
        write("indicator", "unit_vi", payload, "code = 'IND-05-02'");
        write("place", "name", payload, "code = '481'");
        write("observation", "source_title", payload, "source_kind = 'IMPORT'");
        write("observation", "source_url", payload, "source_kind = 'IMPORT'");

        for (String format : List.of("CSV", "CSV&excel=true", "SDMX_CSV")) {
            String csv = given().get(FIGURES + format).asString();
            assertTrue(csv.contains(format.contains("excel") ? "92,5" : "92.5"), csv);
            assertEquals(List.of(), FormulaPayloads.runnable(csv), csv);
        }
        assertEquals(
                List.of(),
                FormulaPayloads.runnable(given().get(FIGURES + "XLSX").asByteArray()));
    }

    /** Beside a text that begins alike, which is none. */
    @Test
    void aNegativeNumberOfAnExportStaysANumber() throws IOException {
        taken("ATOMIC", HEADER + "IND-07-01,,481,2023,-2.5,,,A,\n");
        write("place", "name", "-2.5", "code = '481'");

        String address = "/api/v1/observations?indicator=IND-07-01&from=2023&to=2023&format=";
        String csv = given().get(address + "CSV").asString();
        String forExcel = given().get(address + "CSV&excel=true").asString();
        List<String> cells = FormulaPayloads.cells(given().get(address + "XLSX").asByteArray());

        assertTrue(csv.contains(",-2.5,") && csv.contains(",'-2.5,"), csv);
        assertTrue(forExcel.contains(";-2,5;") && forExcel.contains(";'-2.5;"), forExcel);
        assertTrue(given().get(address + "SDMX_CSV").asString().contains(",-2.5,"));
        assertTrue(cells.containsAll(List.of("NUMBER -2.5", "STRING '-2.5")), cells::toString);
    }

    @Test
    void noCellThatWasRejectedIsRunWhenItComesBack() {
        String lines = FormulaPayloads.ALL.stream()
                .map(payload -> "\"" + payload.replace("\"", "\"\"") + "\"")
                .map(cell -> Stream.generate(() -> cell).limit(10).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
        JsonPath job = taken(
                "PARTIAL",
                "indicator,component,place,period,breakdown,value,numerator,denominator,status,missingReason\n"
                        + lines);

        String back = rejected(job);

        assertTrue(job.getInt("rows.rejected") >= FormulaPayloads.ALL.size() - 1, job::prettify);
        assertEquals(List.of(), FormulaPayloads.runnable(back), back);
    }

    @Test
    void aNegativeNumberStaysANumber() {
        JsonPath job = taken("PARTIAL", HEADER + "IND-05-02,,481,2022,-1.5,,,A,\nIND-99-99,,481,2022,-2.5,,,A,\n");

        String back = rejected(job);

        assertTrue(back.contains(",-2.5,"), back);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "\u2013", "\u2014"})
    void theDashOfAnEmptyFigureIsStillADashWhenItIsSentAgain(String dash) {
        String back = rejected(taken("PARTIAL", HEADER + "IND-05-02,,481,2022," + dash + ",,,A,\n"));

        JsonPath again = taken("PARTIAL", back);

        assertEquals(List.of("value-dash"), rows(again).getList("items[0].faults.code"), back);
    }

    /** Parted at semicolons, the line begins with a cell of its own making. */
    @Test
    void aDashInFrontOfALineIsNoStartOfAFormula() {
        String back = rejected(taken("PARTIAL", HEADER + "-,5+cmd|' /C calc'!A0;,481,2022,1,,,A,\n"));

        assertTrue(back.contains("'-,5+cmd"), back);
        assertEquals(List.of(), FormulaPayloads.runnable(back), back);
    }

    private void write(String table, String column, String text, String where) {
        String literal = "E'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
        books.run("alter table " + table + " disable trigger user; update " + table + " set " + column + " = " + literal
                + " where " + where + "; alter table " + table + " enable trigger user");
    }
}
