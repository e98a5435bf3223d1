package vn.hue.ansinh.indicators.importing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.Tokens;

@QuarkusTest
@WithTestResource(RealParts.class)
class ImportResourceTest extends OnImports {
    private static final String TWO_SESSIONS_IN_A_LUOI = "IND-05-02,,481,2023,92.5,4625,5000,A,\n";
    private static final String ZERO_IN_HUE = "IND-05-02,,474@2021-07-01,2023,0,0,21000,A,\n";
    private static final String UNKNOWN = "IND-99-99,,481,2023,1,,,A,\n";

    @Test
    void aFileOfGoodRowsIsStatedAsAWhole() {
        JsonPath job = taken("ATOMIC", HEADER + TWO_SESSIONS_IN_A_LUOI + ZERO_IN_HUE);

        assertEquals(
                Map.of("sent", 2, "stored", 2, "created", 2, "updated", 0, "unchanged", 0, "rejected", 0),
                job.getMap("rows"));
        assertTrue(job.getBoolean("applied"));
        get("/indicators/IND-05-02/observations?place=474&from=2023&to=2023")
                .body("items.value", contains(0))
                .body("items[0].place.validFrom", equalTo("2021-07-01"))
                .body("items[0].source.kind", equalTo("IMPORT"))
                .body("items[0].source.import", equalTo(job.getString("id")))
                .body("items[0].definitionVersion", equalTo(1));
    }

    @Test
    void theSameFileAgainChangesNothing() {
        taken("ATOMIC", HEADER + TWO_SESSIONS_IN_A_LUOI + ZERO_IN_HUE);

        JsonPath again = taken("ATOMIC", HEADER + TWO_SESSIONS_IN_A_LUOI + ZERO_IN_HUE);

        assertEquals(2, again.getInt("rows.unchanged"));
        assertEquals(2, books.count("observation where source_kind = 'IMPORT'"));
    }

    @Test
    void aCorrectionIsAnotherRevision() {
        taken("ATOMIC", HEADER + TWO_SESSIONS_IN_A_LUOI);

        JsonPath correction = taken("ATOMIC", HEADER + TWO_SESSIONS_IN_A_LUOI.replace("92.5", "92.6"));

        assertEquals(1, correction.getInt("rows.updated"));
        get("/indicators/IND-05-02/observations?place=481&from=2023&to=2023&includeHistory=true")
                .body("items.revision", contains(1, 2));
    }

    @Test
    void oneBadRowKeepsAnAtomicImportOutAndSaysSoOfEachRow() {
        JsonPath job = taken("ATOMIC", HEADER + TWO_SESSIONS_IN_A_LUOI + UNKNOWN);

        assertEquals(false, job.getBoolean("applied"));
        assertEquals(2, job.getInt("rows.rejected"));
        assertEquals(0, books.count("observation where source_kind = 'IMPORT'"));
        assertEquals(
                List.of(List.of("whole-import-refused"), List.of("unknown-indicator")),
                rows(job).getList("items.faults.code"));
    }

    @Test
    void aPartialImportStatesTheGoodRowsInTheOrderSent() {
        JsonPath job = taken("PARTIAL", HEADER + UNKNOWN + TWO_SESSIONS_IN_A_LUOI + UNKNOWN + ZERO_IN_HUE);

        assertEquals(
                List.of("REJECTED", "CREATED", "REJECTED", "CREATED"), rows(job).getList("items.outcome"));
        assertEquals(List.of(1, 2, 3, 4), rows(job).getList("items.row"));
        assertEquals(2, books.count("observation where source_kind = 'IMPORT'"));
    }

    @Test
    void aDryRunTellsWhatWouldHappenAndWritesNothing() {
        JsonPath job = taken("DRY_RUN", HEADER + TWO_SESSIONS_IN_A_LUOI + UNKNOWN);

        assertEquals(false, job.getBoolean("applied"));
        assertEquals(List.of("CREATED", "REJECTED"), rows(job).getList("items.outcome"));
        assertEquals(0, books.count("observation where source_kind = 'IMPORT'"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IND-02-01,,481,2023,"2,27",,,A,         | value-decimal-comma
            IND-02-01,,481,2023,"1.234,5",,,A,      | value-decimal-comma
            IND-02-01,,481,2023,NaN,,,A,            | value-not-a-number
            IND-02-01,,481,2023,1e5,,,A,            | value-not-a-number
            IND-02-01,,481,2023,-,,,A,              | value-not-a-number
            IND-02-01,,481,2023,N/A,,,A,            | value-not-a-number
            IND-02-01,,481,2023,1234567890123456789012345678901234567890,,,A, | value-out-of-range
            IND-02-01,,481,2023,,,,A,               | value-missing
            IND-02-01,,481,2023,5,,,M,              | value-unexpected
            IND-02-01,,481,2023,5,,,X,              | status-unknown
            IND-02-01,,481,2023,5,,,,               | field-missing
            IND-02-01,,481,2023,,,,M,TIRED          | reason-unknown
            IND-02-01,,481,2023,5,3,0,A,            | denominator-zero
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
            """)
    void eachBadCellIsNamed(String line, String codes) {
        assertEquals(List.of(codes.split(" ")), faultsOf(line + "\n"));
    }

    @Test
    void theSameFigureTwiceInOneFileIsRefusedBothTimes() {
        JsonPath job = taken(
                "PARTIAL", HEADER + TWO_SESSIONS_IN_A_LUOI + TWO_SESSIONS_IN_A_LUOI.replace("481", "481@2021-07-01"));

        assertEquals(
                List.of(List.of("duplicate-row"), List.of("duplicate-row")),
                rows(job).getList("items.faults.code"));
    }

    @Test
    void aFigureIsTakenBackAndItsPastStays() {
        taken("ATOMIC", HEADER + TWO_SESSIONS_IN_A_LUOI);
        String before = "2025-03-01T09:00:00+07:00";
        clock.set("2025-03-02T09:00:00+07:00");

        taken("ATOMIC", "indicator,place,period,value,status,withdrawn\nIND-05-02,481,2023,,M,true\n");

        get("/indicators/IND-05-02/observations?place=481&from=2023&to=2023").body("items", hasSize(0));
        get("/indicators/IND-05-02/observations?place=481&from=2023&to=2023&asOf=" + before.replace("+", "%2B"))
                .body("items.value", contains(92.5f));
        get("/indicators/IND-05-02/observations?place=481&from=2023&to=2023&includeHistory=true")
                .body("items.withdrawn", contains(false, true));
    }

    @Test
    void theRejectedRowsComeBackAsAFileThatCannotRunInASpreadsheet() {
        JsonPath job = taken("PARTIAL", HEADER + "=cmd|' /C calc'!A0,,481,2023,-5,,,A,\n");

        ask("/" + job.getString("id") + "/rejected-rows")
                .then()
                .statusCode(200)
                .body(containsString("'=cmd|"), containsString("code-malformed:indicator"), containsString(",-5,"))
                .body(not(containsString("\n=cmd")));
    }

    @Test
    void jsonIsTakenAsOurAnswersAre() {
        String json = """
                {"items": [{"indicator": "IND-05-02", "place": {"code": "481", "validFrom": "2021-07-01"}, "period": "2023",
                 "value": 38.16, "status": "A", "warnings": [], "source": {"kind": "REPORT"}},
                 {"indicator": "IND-02-01", "place": "474@2021-07-01", "period": "2023", "value": "0", "status": "A"}],
                 "next": null}
                """;

        JsonPath job = taken("PARTIAL", "application/json", json.getBytes(StandardCharsets.UTF_8));

        assertEquals(List.of("CREATED", "REJECTED"), rows(job).getList("items.outcome"));
        assertEquals(List.of("value-not-a-number"), rows(job).getList("items[1].faults.code"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/csv         | indicator;place;period;value;stat | import-header
            text/csv         | indicator,indicator,place,period,value,status | import-header
            text/csv         | 'indicator,place,period,value,status\nIND-02-01,"481,2023,1,A' | import-broken
            text/csv         | '' | import-broken
            application/json | '{"items": [{"indicator": "IND-02-01"' | import-broken
            application/json | '{"rows": []}' | import-broken
            application/vnd.openxmlformats-officedocument.spreadsheetml.sheet | no workbook at all | import-unsafe
            """)
    void aFileThatCannotBeReadIsRefusedAsAWhole(String type, String file, String code) {
        send("PARTIAL", type, file.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("code", equalTo(code));

        assertEquals(0, books.count("observation_import"));
        assertEquals(
                0, books.count("pg_tables where tablename like 'import\\_%' and tablename not like '%\\_judged'") - 1);
    }

    @Test
    void anotherEncodingIsRefused() {
        byte[] latin = "indicator,place,period,value,status\nIND-02-01,481,2023,1,\u00e9\n"
                .getBytes(StandardCharsets.ISO_8859_1);

        send("PARTIAL", CSV, latin).then().statusCode(422).body("code", equalTo("import-encoding"));
    }

    @Test
    void theSameKeyIsAnsweredTheSameAndImportsOnce() {
        String key = UUID.randomUUID().toString();
        Response first = keyed(key, TWO_SESSIONS_IN_A_LUOI);

        Response second = keyed(key, TWO_SESSIONS_IN_A_LUOI);

        assertEquals(first.asString(), second.asString());
        assertEquals(1, books.count("observation_import"));
        keyed(key, ZERO_IN_HUE).then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    private static Response keyed(String key, String line) {
        return given().filter(new ContractFilter())
                .auth()
                .oauth2(Tokens.of("SLDTBXH", "consolidator"))
                .header("Idempotency-Key", key)
                .contentType(CSV)
                .body(HEADER + line)
                .post("/api/v1/observation-imports");
    }

    @Test
    void otherAddressesDoNotTakeFiles() {
        given().auth()
                .oauth2(Tokens.of(null, "admin"))
                .contentType("application/json")
                .body("{\"a\": \"" + "x".repeat(100_000) + "\"}")
                .post("/api/v1/operations/indicators/dead-letter-replays")
                .then()
                .statusCode(413);
    }

    @Test
    void anEstimateThatBecomesFinalSaysHowGoodItWas() {
        taken("PARTIAL", HEADER + "IND-06-05,,46,2023,80,,,E,\n");
        taken("PARTIAL", HEADER + "IND-06-05,,46,2023,82,,,A,\n");

        get("/indicators/IND-06-05/observations?place=46&from=2023&to=2023&includeHistory=true")
                .body("items[0].revised", nullValue(), "items[1].revised.percent", equalTo(2.5f))
                .body("items[1].revised.fromStatus", equalTo("E"));
        get("/observations?indicator=IND-06-05&place=46&from=2023&to=2023")
                .body("items.revised.percent", contains(2.5f));
    }
}
