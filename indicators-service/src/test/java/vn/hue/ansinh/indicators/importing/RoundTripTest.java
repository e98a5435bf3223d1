package vn.hue.ansinh.indicators.importing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.RealParts;

/** What is given away can be taken in again, in each format, and then nothing has changed. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RoundTripTest extends OnImports {
    private static final String ALL = "/api/v1/observations?includeSynthetic=true";

    @ParameterizedTest
    @CsvSource({
        "CSV, text/csv, false",
        "CSV, text/csv, true",
        "SDMX_CSV, application/vnd.sdmx.data+csv, false",
        "XLSX, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, false",
        "JSON, application/json, false"
    })
    void whatIsExportedImportsAgainUnchanged(String format, String type, boolean excel) {
        taken(
                "ATOMIC",
                HEADER + "IND-05-02,,481,2023,0,0,5000,A,\nIND-05-02,,474@2021-07-01,2023,,,,M,NO_CASES\n"
                        + "IND-05-02,,46@1989-07-01,2023,99.123456789012,12345678901234567890,,E,\n");
        int figures = books.count("observation");

        byte[] file = given().filter(new ContractFilter())
                .get(ALL + "&limit=500&excel=" + excel + "&format=" + format)
                .asByteArray();
        JsonPath job = taken("ATOMIC", type, file);

        assertEquals(job.getInt("rows.sent"), job.getInt("rows.unchanged"), rows(job)::prettify);
        assertTrue(job.getInt("rows.sent") > 40);
        assertEquals(figures, books.count("observation"));
    }

    @ParameterizedTest
    @CsvSource({"text/csv, text/csv", "application/json, application/json", "*/*, application/json"})
    void whoKeepsAnswersIsToldThatTheFormatGoesByTheHeader(String accept, String type) {
        given().header("Accept", accept)
                .get("/api/v1/observations?limit=1")
                .then()
                .statusCode(200)
                .contentType(startsWith(type))
                .header("Vary", "Accept, Authorization");
    }

    @ParameterizedTest
    @CsvSource({"CSV", "CSV&excel=true", "SDMX_CSV"})
    void linesEndAsRfc4180Says(String format) {
        taken("ATOMIC", HEADER + "IND-05-02,,481,2023,0,0,5000,A,\n");

        String file = given().get("/api/v1/observations?indicator=IND-05-02&format=" + format)
                .asString();

        assertTrue(file.endsWith("\r\n"), file);
        assertEquals(count(file, "\n"), count(file, "\r\n"));
    }

    @Test
    void aSpreadsheetInVietnamFindsItsOwnSeparatorAndComma() {
        taken("ATOMIC", HEADER + "IND-05-02,,481,2023,1.234,0,5000,A,\n");

        Response file = given().filter(new ContractFilter())
                .get("/api/v1/observations?indicator=IND-05-02&from=2023&format=CSV&excel=true");

        String text = file.asString();
        assertTrue(text.startsWith("\uFEFFindicator;component;place;period;"), text);
        assertTrue(text.contains("IND-05-02;;481@2021-07-01;2023;;1,234;0;5000;A;"), text);
        assertFalse(file.headers().getValues("Link").toString().contains("csv-metadata"), text);
    }

    /** SDMX-CSV has other columns, and a workbook is no CSV. */
    @ParameterizedTest
    @CsvSource({"CSV, true", "SDMX_CSV, false", "XLSX, false"})
    void onlyThePlainCsvIsDescribedAsOne(String format, boolean described) {
        Response file =
                given().filter(new ContractFilter()).get("/api/v1/observations?indicator=IND-05-02&format=" + format);

        String links = file.headers().getValues("Link").toString();
        assertEquals(described, links.contains("csv-metadata"), links);
        assertTrue(links.contains("license"), links);
    }

    private static int count(String file, String wanted) {
        return file.split(wanted, -1).length - 1;
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anImportTakesEachEndOfALine(String end) {
        String file = HEADER + "IND-05-02,,481,2023,0,0,5000,A,\nIND-05-02,,481,2022,0,0,5000,A,\n";

        JsonPath job = taken("ATOMIC", file.replace("\n", end));

        assertEquals(2, job.getInt("rows.created"));
    }

    @Test
    void aFormatThatIsNotWelcomeIsNotSent() {
        given().header("Accept", "text/csv;q=0")
                .get("/api/v1/observations?limit=1")
                .then()
                .statusCode(406)
                .body("code", equalTo("not-acceptable"));
        given().header("Accept", "text/csv;q=0, */*;q=0.1")
                .get("/api/v1/observations?limit=1")
                .then()
                .statusCode(200)
                .contentType("application/json");
    }

    @Test
    void zeroAndNothingStayApartInAFile() {
        taken("ATOMIC", HEADER + "IND-05-02,,481,2023,0,0,5000,A,\nIND-05-02,,474@2021-07-01,2023,,,,M,NO_CASES\n");

        given().filter(new ContractFilter())
                .get("/api/v1/observations?indicator=IND-05-02&from=2023&format=CSV")
                .then()
                .body(containsString("IND-05-02,,474@2021-07-01,2023,,,,,M,NO_CASES"))
                .body(containsString("IND-05-02,,481@2021-07-01,2023,,0,0,5000,A,"));
    }

    @Test
    void theAcceptHeaderChoosesTheFormat() {
        given().filter(new ContractFilter())
                .accept("application/vnd.sdmx.data+csv")
                .get("/api/v1/observations?indicator=IND-02-01")
                .then()
                .contentType("application/vnd.sdmx.data+csv; charset=utf-8")
                .body(startsWith("STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,"));
    }

    @Test
    void figuresForDemonstrationsAreNotGivenAwayUnasked() {
        get("/observations?limit=500").body("items.synthetic", everyItem(is(false)));
        get("/observations?limit=500&includeSynthetic=true").body("items.synthetic", hasItem(true));
    }

    @Test
    void aCopyLearnsWhatWasTakenBack() {
        taken("ATOMIC", HEADER + "IND-05-02,,481,2023,92.5,4625,5000,A,\n");
        clock.set("2025-03-02T09:00:00+07:00");
        taken("ATOMIC", "indicator,place,period,value,status,withdrawn\nIND-05-02,481,2023,,M,true\n");

        get("/observations?updatedAfter=2025-03-02T00:00:00%2B07:00").body("items.withdrawn", contains(true));
        get("/observations?indicator=IND-05-02&place=481@2021-07-01").body("items", org.hamcrest.Matchers.hasSize(0));
    }

    @Test
    void pagesLeadThroughEverythingOnce() {
        String next = "";
        int seen = 0;
        do {
            JsonPath page = given().get(ALL + "&limit=7" + next).jsonPath();
            seen += page.getList("items").size();
            next = page.getString("next") == null ? "" : "&cursor=" + page.getString("next");
        } while (!next.isEmpty());

        assertEquals(given().get(ALL + "&limit=500").jsonPath().getList("items").size(), seen);
    }

    @Test
    void textThatLooksLikeAFormulaIsNotRunByASpreadsheet() {
        taken("ATOMIC", HEADER + "IND-05-02,,481,2023,92.5,4625,5000,A,\n");
        books.run("update observation_import set title = null");
        byte[] file =
                (HEADER + "IND-05-02,,474@2021-07-01,2023,1,,,A,\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        given().filter(new ContractFilter())
                .auth()
                .oauth2(vn.hue.ansinh.kit.testing.Tokens.of("SLDTBXH", "consolidator"))
                .header("Idempotency-Key", java.util.UUID.randomUUID())
                .contentType(CSV)
                .queryParam("title", "=HYPERLINK(\"http://x\")")
                .body(file)
                .post("/api/v1/observation-imports")
                .then()
                .statusCode(202);

        org.awaitility.Awaitility.await()
                .until(
                        () -> given().get("/api/v1/observations?indicator=IND-05-02&from=2023&format=CSV")
                                .asString(),
                        containsString("\"'=HYPERLINK"));
    }
}
