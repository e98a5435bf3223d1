package vn.hue.ansinh.indicators.importing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.indicators.observation.Period;
import vn.hue.ansinh.kit.testing.RealParts;

/** What machines are told of the figures: whose they are, how far they reach, under which terms, at addresses that work. */
@QuarkusTest
@WithTestResource(RealParts.class)
class DescriptionsTest extends OnImports {
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    /** What others stated later is forgotten. */
    @BeforeEach
    void nothingIsKnownYet() {
        books.run("delete from indicator_extent");
    }

    @AfterEach
    void whatThePlanStatesIsKnownAgain() {
        books.clearReported();
        books.run("delete from indicator_extent");
        books.run("""
                insert into indicator_extent
                select indicator, min(period_start(period)), max(period_end(period)), min(recorded_at), max(recorded_at)
                from observation where not synthetic group by indicator
                """);
    }

    @Test
    void theCatalogueEntrySaysWhoseTheFiguresAreAndHowFarTheyReach() {
        taken("ATOMIC", HEADER + "IND-05-02,,481,2025-02,92.5,4625,5000,A,\n");

        JsonPath entry = get("/observations/dataset").statusCode(200).extract().jsonPath();

        assertTrue(entry.getString("'@id'").matches("http://.+/api/v1/observations/dataset"), entry::prettify);
        assertEquals("Ủy ban nhân dân tỉnh Thừa Thiên Huế", entry.getString("'dct:publisher'.'foaf:name'"));
        assertEquals(LICENCE, entry.getString("'dct:license'.'@id'"));
        assertEquals("2025-03-01T09:00:00+07:00", entry.getString("'dct:modified'.'@value'"));
        assertEquals("2025-02-28", entry.getString("'dct:temporal'.'dcat:endDate'.'@value'"));
        assertEquals(List.of("vi", "en"), entry.getList("'dct:provenance'.'rdfs:label'.'@language'"));
    }

    @Test
    void whatACatalogueComparesIsNamedByItsTables() {
        String tables = "http://publications.europa.eu/resource/authority/";

        get("/observations/dataset")
                .body("'dct:language'.'@id'", contains(tables + "language/VIE", tables + "language/ENG"))
                .body("'dct:accrualPeriodicity'.'@id'", equalTo(tables + "frequency/ANNUAL"))
                .body("'dcat:theme'.'@id'", contains(tables + "data-theme/SOCI"));
    }

    @Test
    void howFarTheyReachIsAMatterOfDaysAndNotOfLetters() {
        taken(
                "ATOMIC",
                HEADER + "IND-05-02,,481,2023-Q1,92.5,4625,5000,A,\nIND-05-02,,481,2023,92.5,4625,5000,A,\n"
                        + "IND-05-02,,481,2022-S2,92.5,4625,5000,A,\nIND-05-02,,481,2022-11,92.5,4625,5000,A,\n");

        get("/observations/dataset")
                .body("'dct:temporal'.'dcat:startDate'.'@value'", equalTo("2022-07-01"))
                .body("'dct:temporal'.'dcat:endDate'.'@value'", equalTo("2023-12-31"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023",
                "2023-Q1",
                "2023-Q4",
                "2023-S1",
                "2023-S2",
                "2024-02",
                "2023-12",
                "2021-01-01/P5Y",
                "2024-02-29/P1Y",
                "2024-01-31/P1M",
                "2023-12-30/P3D"
            })
    void theDatabaseCountsTheDaysOfAPeriodAsWeDo(String text) {
        Period period = Period.of(text).orElseThrow();

        assertEquals(
                List.of(period.start() + " " + period.end()),
                books.texts("select period_start('" + text + "') || ' ' || period_end('" + text + "')"));
    }

    @Test
    void eachOfItsFilesIsWhereItSays() {
        List<String> files = get("/observations/dataset")
                .extract()
                .jsonPath()
                .getList("'dcat:distribution'.findAll { it.'dcat:downloadURL' != null }.'dcat:downloadURL'.'@id'");

        // JSON comes in pages: to download its address is to have a part of it.
        assertEquals(
                List.of("CSV", "XLSX", "SDMX_CSV"),
                files.stream().map(file -> file.replaceFirst(".*format=", "")).toList());
        get("/observations/dataset").body("'dcat:distribution'.'dcat:accessURL'.'@id'", hasSize(4));
        get("/observations/dataset")
                .body(
                        "'dcat:distribution'.'dcat:mediaType'.'@id'",
                        hasItem("https://www.iana.org/assignments/media-types/text/csv"));
        files.forEach(file -> given().urlEncodingEnabled(false).get(file).then().statusCode(200));
    }

    @Test
    void itIsGivenUnderTheAddressThatTheCallerUsed() {
        given().header("X-Forwarded-Host", "ansinh.example:8080")
                .header("X-Forwarded-Proto", "https")
                .get("/api/v1/observations/dataset")
                .then()
                .body("'@id'", equalTo("https://ansinh.example:8080/api/v1/observations/dataset"));
    }

    @Test
    void theColumnsAreThoseOfTheFileInItsOrder() {
        taken("ATOMIC", HEADER + "IND-05-02,,481,2025-02,92.5,4625,5000,A,\n");
        JsonPath described =
                get("/observations/csv-metadata").statusCode(200).extract().jsonPath();
        String header = given().get("/api/v1/observations?format=CSV")
                .asString()
                .lines()
                .findFirst()
                .orElseThrow();

        assertEquals(header, String.join(",", described.<String>getList("tableSchema.columns.name")));
        assertTrue(described.getString("url").matches("http://.+/api/v1/observations\\?format=CSV"));
        assertEquals(LICENCE, described.getString("'dc:license'.'@id'"));
        assertEquals(List.of("\r\n"), described.getList("dialect.lineTerminators"));
        assertEquals("decimal", described.getString("tableSchema.columns.find{it.name=='value'}.datatype"));
        assertEquals(
                List.of(
                        Map.of("@language", "vi", "@value", "Mã chỉ tiêu"),
                        Map.of("@language", "en", "@value", "Code of the indicator")),
                described.getList("tableSchema.columns[0].'dc:description'"));
        assertFalse(described.getString("'dc:publisher'.'schema:name'").isEmpty());
        assertEquals("2025-03-01T09:00:00+07:00", described.getString("'dc:issued'.'@value'"));
        assertEquals("2025-03-01T09:00:00+07:00", described.getString("'dc:modified'.'@value'"));
    }
}
