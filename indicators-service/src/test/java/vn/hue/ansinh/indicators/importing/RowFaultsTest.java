package vn.hue.ansinh.indicators.importing;

import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.indicators.NewCatalogue;
import vn.hue.ansinh.kit.testing.RealParts;

/** What is wrong with a row is said by column, in words a person can act on. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RowFaultsTest extends OnImports {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ALL_COLUMNS =
            "indicator,component,place,period,breakdown,value,numerator,denominator,status,missingReason,"
                    + "definitionVersion,synthetic,withdrawn\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IND-02-01,,481,2023,"2,27",,,A,         | value-decimal-comma
            IND-02-01,,481,2023,"1.234,5",,,A,      | value-decimal-comma
            IND-02-01,,481,2023,NaN,,,A,            | value-not-a-number
            IND-02-01,,481,2023,1e5,,,A,            | value-not-a-number
            IND-02-01,,481,2023,-,,,A,              | value-dash
            IND-02-01,,481,2023,N/A,,,A,            | value-not-a-number
            IND-02-01,,481,2023,1234567890123456789012345678901234567890,,,A, | value-out-of-range
            IND-02-01,,481,2023,,,,A,               | value-missing
            IND-02-01,,481,2023,5,,,M,              | value-unexpected
            IND-02-01,,481,2023,5,,,X,              | status-unknown
            IND-02-01,,481,2023,5,,,,               | field-missing
            IND-02-01,,481,2023,,,,M,TIRED          | reason-unknown
            IND-02-01,,481,2023,,,,M,               | reason-missing
            IND-02-01,,481,2023,,50,100,M,LATE      | parts-unexpected parts-unexpected
            IND-02-01,,481,2023,,,0,M,NO_CASES      | parts-unexpected
            IND-02-01,,481,2023,5,3,0,A,            | denominator-zero
            IND-02-01,,481,2023,5,120,100,A,        | numerator-over-denominator
            IND-03-02,,481,2023,-5,,,A,             | negative-count
            IND-02-01,,481,23,5,,,A,                | period-malformed
            IND-02-01,,481,2023-13,5,,,A,           | period-malformed
            IND-02-01,,46,2010,5,,,A,               | period-outside-plan
            IND-02-01,,46,2026,5,,,A,              | period-outside-plan period-not-begun
            IND-02-01,,999,2023,5,,,A,              | unknown-place
            IND-02-01,,474@2025-01-01,2023,5,,,A,   | place-not-valid-then
            IND-02-01,,46,2021-01-01/P5Y,5,,,A,     | place-ambiguous
            IND-03-01,,20044,2023,5,,,A,            | place-too-small
            IND-02-01,C1,481,2023,5,,,A,            | unknown-component
            IND-09-01,,481,2023,5,,,A,              | component-missing
            IND 02,,481,2023,5,,,A,                 | code-malformed
            IND-02-01,,481,2023,5,,,A,LATE          | reason-unexpected
            IND-02-01,,481,2023,5,,,A,,one too many | too-many-cells
            """)
    void eachBadCellIsNamed(String line, String codes) {
        assertEquals(List.of(codes.split(" ")), faultsOf(line + "\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IND-02-01,,481,2023,SEX=F,5,,,A,,,,          | breakdown-not-admitted:breakdown
            IND-02-01,,481,2023,URBAN_RURAL,5,,,A,,,,    | breakdown-malformed:breakdown
            IND-02-01,,481,2023,URBAN_RURAL=,5,,,A,,,,   | breakdown-malformed:breakdown
            IND-02-01,,481,2023,,5,,,A,,99,,             | unknown-definition:definitionVersion
            IND-02-01,,481,2023,,5,,,A,,0,,              | not-a-version:definitionVersion
            IND-02-01,,481,2023,,5,,,A,,second,,         | not-a-version:definitionVersion
            IND-02-01,,481,2023,,5,,,A,,,yes,            | not-true-or-false:synthetic
            IND-02-01,,481,2023,,5,,,A,,,,1              | not-true-or-false:withdrawn
            IND-02-01,,481,2023,URBAN_RURAL=R,,,,M,,,,true | nothing-to-withdraw:withdrawn
            IND-02-01,,481,2023,,5,,,M,,,,true           | withdrawn-with-value:value
            IND-02-01,,481,2023,,5,,,A,,,,true           | withdrawn-with-value:status
            """)
    void eachBadCellOfTheOtherColumnsIsNamedToo(String line, String fault) {
        JsonPath row = rows(taken("PARTIAL", ALL_COLUMNS + line + "\n"));

        assertEquals(fault, row.getString("items[0].faults[0].code") + ":" + row.getString("items[0].faults[0].field"));
        assertFalse(row.getString("items[0].faults[0].hint.vi").isEmpty());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ''  , CREATED,
            I   , CREATED,
            R   , CREATED,
            D   , REJECTED, action-not-taken:withdrawn
            Del , REJECTED, action-not-taken:withdrawn
            """)
    void aFileOfSdmxStatesFiguresAndDeletesNone(String action, String outcome, String fault) {
        JsonPath row = rows(taken("PARTIAL", "ACTION," + HEADER + action + ",IND-05-02,,481,2023,92.5,4625,5000,A,\n"));

        assertEquals(List.of(outcome), row.getList("items.outcome"));
        assertEquals(
                fault == null ? List.of() : List.of(fault),
                row.getList("items[0].faults.collect { it.code + ':' + it.field }"));
    }

    @Test
    void neitherDoesAListOfRowsDeleteAny() {
        String row = """
                [{"indicator": "IND-05-02", "place": "481", "period": "2023", "value": 92.5, "status": "A", "ACTION": "D"}]
                """;

        JsonPath rows = rows(taken("PARTIAL", "application/json", row.getBytes(StandardCharsets.UTF_8)));

        assertEquals(List.of("REJECTED"), rows.getList("items.outcome"));
        assertEquals(List.of("action-not-taken"), rows.getList("items[0].faults.code"));
    }

    @Test
    void norDoesAWorkbookThoughItsOtherRowsCount() throws IOException {
        byte[] workbook = workbook(
                List.of("ACTION", "indicator", "place", "period", "value", "status"),
                List.of("D", "IND-05-02", "481", "2023", "92.5", "A"),
                List.of("I", "IND-05-02", "481", "2022", "92.5", "A"),
                List.of("", "IND-05-02", "481", "2021", "92.5", "A"));

        JsonPath rows = rows(taken("PARTIAL", XLSX, workbook));

        assertEquals(List.of("REJECTED", "CREATED", "CREATED"), rows.getList("items.outcome"));
        assertEquals(
                List.of("action-not-taken:withdrawn"),
                rows.getList("items[0].faults.collect { it.code + ':' + it.field }"));
        assertEquals(List.of("92.5"), books.texts("""
                select trim_scale(value)::text from observation
                where indicator = 'IND-05-02' and place_code = '481' and period in ('2022', '2023')
                """));
    }

    @SafeVarargs
    private static byte[] workbook(List<String>... lines) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(file, "An Sinh", "1.0");
        Worksheet sheet = workbook.newWorksheet("observations");
        for (int line = 0; line < lines.length; line++) {
            for (int column = 0; column < lines[line].size(); column++) {
                sheet.value(line, column, lines[line].get(column));
            }
        }
        workbook.finish();
        return file.toByteArray();
    }

    @Test
    void noFigureIsTakenOfAnIndicatorThatWasRetiredBefore() {
        books.run("update indicator set last_day = '2022-12-31' where code = 'IND-05-02'");

        assertEquals(List.of("indicator-retired"), faultsOf("IND-05-02,,481,2023,92.5,4625,5000,A,\n"));
        assertEquals(List.of(), faultsOf("IND-05-02,,481,2022,92.5,4625,5000,A,\n"));
    }

    @Test
    void aRetiredIndicatorTakesCorrectionsUpToItsLastDayAndNoneAfterIt() {
        String standing = "IND-05-02,,481,2022,92.5,4625,5000,A,\nIND-05-02,,481,2023,93,4650,5000,A,\n";
        taken("ATOMIC", HEADER + standing);
        books.run("update indicator set last_day = '2022-12-31' where code = 'IND-05-02'");

        assertEquals(
                List.of("UNCHANGED", "UNCHANGED"),
                rows(taken("ATOMIC", HEADER + standing)).getList("items.outcome"));
        assertEquals(List.of(), faultsOf("IND-05-02,,481,2022,92.6,4630,5000,A,\n"));
        assertEquals(List.of("indicator-retired"), faultsOf("IND-05-02,,481,2023,93.1,4655,5000,A,\n"));
        JsonPath back = taken("ATOMIC", ALL_COLUMNS + "IND-05-02,,481,2023,,,,,M,,,,true\n");
        assertEquals(List.of("UPDATED"), rows(back).getList("items.outcome"));
    }

    @Test
    void whatNobodyHasDefinedYetIsRefusedByRowAndHoldsUpNoOther() {
        NewCatalogue.put("/indicators/NEW-IND", NewCatalogue.indicatorOf("PA-02"))
                .statusCode(201);
        books.run("delete from definition where indicator = 'NEW-IND'");

        JsonPath job = taken("PARTIAL", HEADER + "NEW-IND,,481,2023,5,,,A,\nIND-05-02,,481,2023,92.5,4625,5000,A,\n");

        assertEquals(List.of("REJECTED", "CREATED"), rows(job).getList("items.outcome"));
        assertEquals(List.of("definition-missing"), rows(job).getList("items[0].faults.code"));
    }

    @Test
    void aCorrectionStaysWithTheDefinitionThatItsFigureWasMeasuredBy() {
        books.run("update definition set effective_to = '2023-06-30' where indicator = 'IND-05-02' and version = 1");
        books.run(
                "insert into definition select (jsonb_populate_record(d, '{\"version\": 2, \"effective_from\":"
                        + " \"2023-07-01\", \"effective_to\": null}')).* from definition d where indicator = 'IND-05-02' and version = 1");
        taken("ATOMIC", ALL_COLUMNS + "IND-05-02,,481,2023,,92.5,4625,5000,A,,1,,\n");

        taken("ATOMIC", ALL_COLUMNS + "IND-05-02,,481,2023,,92.6,4630,5000,A,,,,\n");

        assertEquals(
                List.of("1 1", "2 1"),
                books.texts(
                        "select revision || ' ' || definition_version from observation"
                                + " where indicator = 'IND-05-02' and place_code = '481' and period = '2023' order by revision"));
        books.clearReported();
        books.run("delete from definition where indicator = 'IND-05-02' and version = 2");
        books.run("update definition set effective_to = null where indicator = 'IND-05-02' and version = 1");
    }

    /** IND-02-01 was measured by version 1 until the end of 2021, and is by version 2 since. */
    @ParameterizedTest
    @CsvSource({"2022", "2023", "2022-Q1"})
    void aDefinitionThatHadEndedBeforeThePeriodIsRefused(String period) {
        JsonPath row = rows(taken("PARTIAL", ALL_COLUMNS + "IND-02-01,,481," + period + ",,5,,,A,,1,,\n"));

        assertEquals(List.of("definition-ended"), row.getList("items[0].faults.code"));
        assertEquals("definitionVersion", row.getString("items[0].faults[0].field"));
        assertFalse(row.getString("items[0].faults[0].hint.en").isEmpty());
    }

    @Test
    void aCorrectionCannotMoveToADefinitionThatHadEndedEither() {
        String row = "IND-02-01,,481,2022,,%s,,,A,,%s,,\n";
        taken("ATOMIC", ALL_COLUMNS + row.formatted("5", "2"));

        JsonPath moved = rows(taken("PARTIAL", ALL_COLUMNS + row.formatted("5", "1")));

        assertEquals(List.of("definition-ended"), moved.getList("items[0].faults.code"));
        assertEquals(
                List.of("UPDATED"),
                rows(taken("ATOMIC", ALL_COLUMNS + row.formatted("6", ""))).getList("items.outcome"));
    }

    @Test
    void aFigureMeasuredByALaterDefinitionIsTakenAndWarnedOf() {
        String rows = "IND-02-01,,481,2021,,5,,,A,,2,,\nIND-02-01,,482,2021,,5,,,A,,1,,\n";

        JsonPath job = rows(taken("ATOMIC", ALL_COLUMNS + rows));

        assertEquals(List.of("CREATED", "CREATED"), job.getList("items.outcome"));
        assertEquals(List.of(List.of("LATER_DEFINITION"), List.of()), job.getList("items.warnings"));
    }

    @Test
    void whereAllDefinitionsHadEndedNoneIsTakenForGranted() {
        books.run("update definition set effective_to = '2022-12-31' where indicator = 'IND-05-02'");
        String row = "IND-05-02,,46@1989-07-01,%s,92.5,4625,5000,A,\n";

        assertEquals(List.of("definition-ended"), faultsOf(row.formatted("2023")));
        assertEquals(List.of(), faultsOf(row.formatted("2022")));
        assertEquals(List.of(), faultsOf(row.formatted("2020")));
        books.run("update definition set effective_to = null where indicator = 'IND-05-02'");
    }

    @Test
    void commasAloneAreNoRow() {
        JsonPath job = taken("ATOMIC", HEADER + "IND-05-02,,481,2023,92.5,4625,5000,A,\n,,,,,,,,\n , ,\n");

        assertEquals(1, job.getInt("rows.sent"));
        assertEquals(1, job.getInt("rows.created"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sep=;\n", "\uFEFFSEP=;\r\n", "sep=,\n", "\"sep=;\"\n", "\uFEFF\"SEP=,\"\r\n", "\"sep=;\";;\n"})
    void aFileMaySayInFrontWhatPartsItsCells(String sep) {
        String table = HEADER + "IND-05-02,,481,2023,92.5,4625,5000,A,\n";

        JsonPath rows = rows(taken("ATOMIC", sep + (sep.contains(";") ? table.replace(',', ';') : table)));

        assertEquals(List.of("CREATED"), rows.getList("items.outcome"));
        assertEquals(List.of(3), rows.getList("items.line"));
    }

    @Test
    void emptyCellsBehindTheTableAreNoCells() {
        String file =
                "indicator,place,period,value,status,,\nIND-05-02,481,2023,92.5,A,,\nIND-05-02,481,2022,92.5,A,, ,,\n"
                        + "IND-05-02,481,2021,92.5,A,x\n";

        JsonPath rows = rows(taken("PARTIAL", file));

        assertEquals(List.of("CREATED", "CREATED", "REJECTED"), rows.getList("items.outcome"));
        assertEquals(
                List.of("too-many-cells:surplus"),
                rows.getList("items[2].faults.collect { it.code + ':' + it.field }"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\n", ",,,\n", ";;;;;;;\n \n", "\uFEFF\n"})
    void emptyRowsAboveTheHeaderArePassedOver(String above) {
        String table = HEADER + "IND-05-02,,481,2023,92.5,4625,5000,A,\n";

        JsonPath job = taken("ATOMIC", above + (above.contains(";") ? table.replace(',', ';') : table));

        assertEquals(1, job.getInt("rows.created"));
    }

    @Test
    void aNumberOfJsonMayHaveAnExponent() {
        String file = """
                [{"indicator": "IND-05-02", "place": "481", "period": "2023", "value": 9.25e1, "status": "A"},
                 {"indicator": "IND-05-02", "place": "474@2021-07-01", "period": "2023", "value": 1e-07, "status": "A"},
                 {"indicator": "IND-05-02", "place": "483", "period": "2023", "value": 1e400, "status": "A"}]
                """;

        JsonPath rows = rows(taken("PARTIAL", "application/json", file.getBytes(StandardCharsets.UTF_8)));

        assertEquals(List.of("CREATED", "CREATED", "REJECTED"), rows.getList("items.outcome"));
        assertEquals(
                List.of("0.0000001", "92.5"),
                books.texts("select value from observation where source_kind = 'IMPORT' order by value"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity"})
    void whatIsNoNumberOfJsonIsRefusedInItsRowAlone(String value) {
        String row =
                "{\"indicator\": \"IND-05-02\", \"place\": \"481\", \"period\": \"%s\", \"value\": %s, \"status\": \"A\"}";
        String file = "[" + row.formatted("2022", value) + ",\n" + row.formatted("2023", "92.5") + "]";

        JsonPath rows = rows(taken("PARTIAL", "application/json", file.getBytes(StandardCharsets.UTF_8)));

        assertEquals(List.of("REJECTED", "CREATED"), rows.getList("items.outcome"));
        assertEquals(
                List.of("value-not-a-number:value"),
                rows.getList("items[0].faults.collect { it.code + ':' + it.field }"));
    }

    @Test
    void whatAReportCouldNotSayIsTakenFromAYearbookAndWarnedOf() {
        JsonPath job = taken(
                "ATOMIC",
                HEADER + "IND-05-02,,481,2023,51,5,10,A,\nIND-05-02,,474@2021-07-01,2023,33.3,1,3,A,\n"
                        + "IND-03-02,,46@1989-07-01,2023,1.5,,,A,\n"
                        + "IND-03-02,,46@1989-07-01,2022,17000,1,2,A,\nIND-05-02,,481,2022,51,5,,A,\n");

        assertEquals(
                List.of(
                        List.of("VALUE_DISAGREES"),
                        List.of(),
                        List.of("COUNT_NOT_WHOLE"),
                        List.of("COUNT_WITH_PARTS"),
                        List.of("PART_ALONE")),
                rows(job).getList("items.warnings"));
        assertEquals(List.of("negative-value"), faultsOf("IND-05-02,,481,2023,-5,,,A,\n"));
    }

    @Test
    void aFinalFigureOfAYearThatGoesOnIsTakenAndWarnedOf() {
        String rows = "IND-05-02,,481,2023,51,,,%s,\nIND-05-02,,481,2022,50,,,A,\n";
        clock.set("2023-12-31T23:59:00+07:00");

        assertEquals(
                List.of(List.of("PERIOD_NOT_OVER"), List.of()),
                rows(taken("ATOMIC", HEADER + rows.formatted("A"))).getList("items.warnings"));
        clock.set("2024-01-01T00:00:00+07:00");
        assertEquals(
                List.of(List.of(), List.of()),
                rows(taken("ATOMIC", HEADER + rows.formatted("B"))).getList("items.warnings"));
    }

    @Test
    void aValueIsHeldAgainstWhatItsIndicatorIsCountedPer() {
        NewCatalogue.put("/indicators/NEW-RATE", NewCatalogue.ratioOf("RATE", "‰", "null", 1))
                .statusCode(201);
        NewCatalogue.put("/indicators/NEW-RATE/definitions/1", NewCatalogue.definitionFrom("2021-01-01"))
                .statusCode(201);

        JsonPath job = taken(
                "ATOMIC",
                HEADER + "NEW-RATE,,481,2023,10.4,104,10000,A,\nNEW-RATE,,474@2021-07-01,2023,1.0,104,10000,A,\n");

        assertEquals(List.of(List.of(), List.of("VALUE_DISAGREES")), rows(job).getList("items.warnings"));
        assertEquals(List.of("negative-value"), faultsOf("NEW-RATE,,481,2023,-5,,,A,\n"));
    }

    @Test
    void whatIsCountedInFractionsHasAsManyDecimalsAsItsIndicator() {
        NewCatalogue.put("/indicators/NEW-MONEY", NewCatalogue.ratioOf("COUNT_FLOW", "tỷ đồng", "null", 3))
                .statusCode(201);
        NewCatalogue.put("/indicators/NEW-MONEY/definitions/1", NewCatalogue.definitionFrom("2021-01-01"))
                .statusCode(201);

        JsonPath job = taken(
                "ATOMIC", HEADER + "NEW-MONEY,,481,2023,10.125,,,A,\nNEW-MONEY,,474@2021-07-01,2023,10.1255,,,A,\n");

        assertEquals(List.of(List.of(), List.of("COUNT_NOT_WHOLE")), rows(job).getList("items.warnings"));
    }

    @Test
    void aDemonstrationFigureDoesNotTakeThePlaceOfARealOne() {
        String row = "IND-05-02,,481,2023,,%s,,,%s,,,%s,%s\n";
        taken("ATOMIC", ALL_COLUMNS + row.formatted("65", "A", "", ""));

        JsonPath over = rows(taken("PARTIAL", ALL_COLUMNS + row.formatted("95", "A", "true", "")));
        assertEquals(List.of("synthetic-over-real"), over.getList("items[0].faults.code"));

        taken("ATOMIC", ALL_COLUMNS + row.formatted("", "M", "", "true"));
        JsonPath afterwards = rows(taken("PARTIAL", ALL_COLUMNS + row.formatted("95", "A", "true", "")));
        assertEquals(List.of("UPDATED"), afterwards.getList("items.outcome"));
    }

    @Test
    void aRateOverAHundredIsTakenAndWarnedOf() {
        JsonPath job = taken("ATOMIC", HEADER + "IND-05-02,,481,2023,101.3,,,A,\n");

        assertEquals(List.of("CREATED"), rows(job).getList("items.outcome"));
        assertEquals(List.of(List.of("RATE_OVER_100")), rows(job).getList("items.warnings"));
        get("/indicators/IND-05-02/observations?place=481&from=2023&to=2023")
                .body("items.warnings", contains(List.of("RATE_OVER_100")));
    }

    @Test
    void whatIsNoPercentageMayBeOverAHundred() {
        JsonPath job = taken("ATOMIC", HEADER + "IND-03-02,,46@1989-07-01,2023,17050,,,A,\n");

        assertEquals(List.of(List.of()), rows(job).getList("items.warnings"));
    }

    @Test
    void aFinalFigureThatBecomesAnEstimateAgainIsWarnedOf() {
        taken("ATOMIC", HEADER + "IND-05-02,,481,2023,92.5,4625,5000,A,\n");

        JsonPath job = taken("ATOMIC", HEADER + "IND-05-02,,481,2023,92.6,4630,5000,E,\n");

        assertEquals(List.of("UPDATED"), rows(job).getList("items.outcome"));
        assertEquals(List.of(List.of("FINAL_REOPENED")), rows(job).getList("items.warnings"));
        get("/indicators/IND-05-02/observations?place=481&from=2023&to=2023")
                .body("items.revised.reopened", contains(true));
    }

    @Test
    void aRowIsFoundByTheLineItStandsOn() {
        String file = "\n" + HEADER
                + "\n\nIND-99-99,,481,2023,1,,,A,\n\nIND-05-02,,481,2023,\"9\n2\",,,A,\nIND-05-02,,474,2023,1,,,A,\n";

        JsonPath rows = rows(taken("PARTIAL", file));

        assertEquals(List.of(1, 2, 3), rows.getList("items.row"));
        assertEquals(List.of(5, 7, 9), rows.getList("items.line"));
    }

    @Test
    void aRowOfJsonIsFoundByItsLineToo() {
        String file = """
                {"items": [

                  {"indicator": "IND-99-99", "place": "481", "period": "2023", "value": 1, "status": "A"}]}
                """;

        assertEquals(
                List.of(3),
                rows(taken("PARTIAL", "application/json", file.getBytes(StandardCharsets.UTF_8)))
                        .getList("items.line"));
    }
}
