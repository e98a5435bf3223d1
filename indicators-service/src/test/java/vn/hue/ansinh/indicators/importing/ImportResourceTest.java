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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final String BAD_ROW = "IND-99-99||481|2023|1|||A|";
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
        assertEquals(false, again.getBoolean("applied"));
        assertEquals(List.of("UNCHANGED", "UNCHANGED"), rows(again).getList("items.outcome"));
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
    void theFaultsOfAnAtomicImportAreNotBuriedUnderTheRowsTheyKeepOut() {
        String file = HEADER + TWO_SESSIONS_IN_A_LUOI + ZERO_IN_HUE + UNKNOWN + "IND-05-02,,483,2023,1,,,A,\n"
                + UNKNOWN.replace("99,,", "98,,");
        JsonPath job = taken("ATOMIC", file);
        List<Integer> order = new ArrayList<>();

        String next = "";
        do {
            JsonPath page = ask("/" + job.getString("id") + "/rows?outcome=REJECTED&limit=2" + next)
                    .jsonPath();
            order.addAll(page.getList("items.row"));
            next = page.getString("next") == null ? "" : "&cursor=" + page.getString("next");
        } while (!next.isEmpty());
        String back = rejected(job);

        assertEquals(List.of(3, 5, 1, 2, 4), order);
        assertEquals(List.of(1, 2, 3, 4, 5), rows(job).getList("items.row"));
        assertTrue(back.lines().toList().get(1).startsWith("IND-99-99,"), back);
        assertTrue(back.contains(",whole-import-refused,"), back);
        assertEquals(
                5,
                taken("ATOMIC", back.replaceAll("IND-99-9([89]),,481", "IND-05-02,,47$1"))
                        .getInt("rows.created"));
    }

    @Test
    void aPartialImportStatesTheGoodRowsInTheOrderSent() {
        JsonPath job = taken("PARTIAL", HEADER + UNKNOWN + TWO_SESSIONS_IN_A_LUOI + UNKNOWN + ZERO_IN_HUE);

        assertEquals(
                List.of("REJECTED", "CREATED", "REJECTED", "CREATED"), rows(job).getList("items.outcome"));
        assertEquals(List.of(1, 2, 3, 4), rows(job).getList("items.row"));
        assertEquals(2, books.count("observation where source_kind = 'IMPORT'"));
    }

    @ParameterizedTest
    @CsvSource({"PARTIAL, " + BAD_ROW, "PARTIAL, ''", "ATOMIC, ''"})
    void whereNothingWasWrittenNothingWasApplied(String mode, String rows) {
        JsonPath job = taken(mode, HEADER + rows.replace('|', ',') + "\n");

        assertEquals(0, job.getInt("rows.stored"));
        assertEquals(false, job.getBoolean("applied"));
        assertEquals(0, books.count("observation where source_kind = 'IMPORT'"));
    }

    @Test
    void aDryRunTellsWhatWouldHappenAndWritesNothing() {
        JsonPath job = taken("DRY_RUN", HEADER + TWO_SESSIONS_IN_A_LUOI + UNKNOWN);

        assertEquals(false, job.getBoolean("applied"));
        assertEquals(List.of("CREATED", "REJECTED"), rows(job).getList("items.outcome"));
        assertEquals(0, books.count("observation where source_kind = 'IMPORT'"));
    }

    @Test
    void theSameFigureTwiceInOneFileIsRefusedBothTimes() {
        JsonPath job = taken(
                "PARTIAL", HEADER + TWO_SESSIONS_IN_A_LUOI + TWO_SESSIONS_IN_A_LUOI.replace("481", "481@2021-07-01"));

        assertEquals(
                List.of(List.of("duplicate-row"), List.of("duplicate-row")),
                rows(job).getList("items.faults.code"));
        assertTrue(rows(job).getString("items[0].faults[0].hint.en").contains("includeHistory"));
    }

    @Test
    void aRowIsShownAsItWasSent() {
        JsonPath sent = rows(taken("PARTIAL", HEADER + "IND-05-02,,481,2023-01-01/P12M,000092.500,4625,5000,A ,\n"));

        assertEquals(
                Map.of(
                        "indicator", "IND-05-02",
                        "place", "481",
                        "period", "2023-01-01/P12M",
                        "value", "000092.500",
                        "numerator", "4625",
                        "denominator", "5000",
                        "status", "A "),
                sent.getMap("items[0].sent"));
        JsonPath plain = rows(taken("PARTIAL", HEADER + "IND-05-02,,481,2023,92.500,4625,5000,A,\n"));
        assertEquals(
                Set.of("indicator", "place", "period", "value", "numerator", "denominator", "status"),
                plain.getMap("items[0].sent").keySet());
        assertEquals("92.500", plain.getString("items[0].sent.value"));
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
            breakdown | {"SEX":"F"}
            breakdown | ["SEX=F"]
            place     | ["46"]
            value     | {"amount":[2.27,null]}
            period    | []
            """)
    void whatJsonSaysInAnotherFormIsShownAsItWasSent(String field, String sent) {
        String json = "[{\"" + field + "\": " + sent + "}, {\"value\": \"12\"}]";

        JsonPath rows = rows(taken("PARTIAL", "application/json", json.getBytes(StandardCharsets.UTF_8)));

        assertEquals(Map.of(field, sent), rows.getMap("items[0].sent"));
        assertEquals(List.of("REJECTED", "REJECTED"), rows.getList("items.outcome"));
        assertTrue(rows.getString("items[1].faults.hint.en").contains("in JSON without quotes"));
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
