package vn.hue.ansinh.indicators.publication;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.indicators.SomePeople;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.Tokens;

/** No way out tells the public of three people, and every way tells those who work with the figures. */
@QuarkusTest
@WithTestResource(RealParts.class)
class TellingOfAFewTest extends OnRealParts {
    private static final String FIGURES =
            "/api/v1/observations?indicator=IND-03-02&from=2023&to=2023&includeHistory=true";

    @Inject
    SomePeople people;

    @BeforeEach
    void threePeopleFoundJobsInOneDistrict() {
        clock.set("2024-06-01T08:00:00+07:00");
        people.live("P1", "P2", "P3");
        people.found(1, 3, 1234, 5678);
        people.found(2, 33, 1234, 5678);
    }

    @ParameterizedTest
    @ValueSource(strings = {FIGURES, "/api/v1/indicators/IND-03-02/observations?from=2023&to=2023&includeHistory=true"})
    void thePublicIsToldThatThereIsAFigureAndNoMore(String path) {
        passerBy()
                .get(path)
                .then()
                .statusCode(200)
                .body("items.place.code", contains("P1", "P1", "P2", "P2", "P3", "P3"))
                .body("items.confidentiality", contains("C", "C", "C", "C", "F", "F"))
                .body("items[0..3].value", everyItem(nullValue()), "items[0..3].revised", everyItem(nullValue()))
                .body("items[0..3].status", everyItem(equalTo("A")), "items[4].value", equalTo(5678));
        officer().get(path).then().body("items.value", contains(3, 33, 1234, 1234, 5678, 5678));
    }

    @ParameterizedTest
    @CsvSource({
        "CSV, 'P1@2021-07-01,2023,,,,,A,', 'P1@2021-07-01,2023,,3,,,A,'",
        "SDMX_CSV, 'P1@2021-07-01,2023,,,,,A,', 'P1@2021-07-01,2023,,3,,,A,'"
    })
    void filesKeepTheRowWithoutItsFigures(String format, String silent, String told) {
        passerBy()
                .get(FIGURES + "&format=" + format)
                .then()
                .body(containsString(silent), not(containsString("1234")), containsString("5678"));
        officer().get(FIGURES + "&format=" + format).then().body(containsString(told), containsString("1234"));
    }

    @Test
    void aWorkbookKeepsTheRowsWithoutTheirFigures() throws IOException {
        String asked = FIGURES + "&format=XLSX";

        assertEquals(List.of("5678", "5678"), numbers(passerBy().get(asked).asByteArray()));
        assertEquals(
                List.of("3", "33", "1234", "1234", "5678", "5678"),
                numbers(officer().get(asked).asByteArray()));
    }

    /** What stands in the column of values, row by row. */
    private static List<String> numbers(byte[] workbook) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                Stream<Row> rows = read.getFirstSheet().openStream()) {
            List<Row> all = rows.toList();
            assertEquals(7, all.size());
            int column = all.get(0).stream().map(Cell::getText).toList().indexOf("value");
            return all.stream()
                    .skip(1)
                    .map(row -> row.getOptionalCell(column).map(Cell::getText).orElse(""))
                    .filter(text -> !text.isEmpty())
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CURRENT", "AT(2025-06-01)"})
    void noOtherStructureTellsWhatItsOwnDoesNot(String view) {
        clock.set("2025-06-01T08:00:00+07:00");
        threeDistrictsBecomeOne();
        String figures = "/api/v1/observations?indicator=IND-03-02&from=2023&to=2023&orgView=" + view;

        passerBy()
                .get(figures)
                .then()
                .statusCode(200)
                .body("items.inStructure.value.flatten()", contains(null, null, 5678))
                .body("items.inStructure.place.code.flatten()", everyItem(equalTo("P11")));
        officer().get(figures).then().body("items.inStructure.value.flatten()", contains(33, 1234, 5678));
        passerBy()
                .get(figures + "&format=CSV")
                .then()
                .body(not(containsString("1234")), containsString("5678"), not(containsString("33,")));
    }

    @Test
    void theSumOfAnotherStructureGivesNobodyAway() {
        clock.set("2025-06-01T08:00:00+07:00");
        threeDistrictsBecomeOne();
        people.place("P12", "DISTRICT", "P0");
        books.run("insert into place_edge values ('P12@2021-07-01', 'P11@2025-01-01', 1, null)");
        String sum = "/api/v1/indicators/IND-03-02/aggregates?place=P10@2025-01-01&level=DISTRICT&from=2023&to=2023"
                + "&includeUnits=true&orgView=CURRENT";

        passerBy()
                .get(sum)
                .then()
                .statusCode(200)
                .body("items[0].value", nullValue(), "items[0].reason", equalTo("CONFIDENTIAL"));
        officer().get(sum).then().body("items[0].value", equalTo(33 + 1234 + 5678));
    }

    private void threeDistrictsBecomeOne() {
        books.run("insert into place values ('P10', '2025-01-01', null, 'PROVINCE', 'P10', null, 1),"
                + " ('P11', '2025-01-01', null, 'DISTRICT', 'P11', 'P10@2025-01-01', 1)");
        for (String code : List.of("P1", "P2", "P3")) {
            books.run("insert into place_edge values ('%s@2021-07-01', 'P11@2025-01-01', 1, null)".formatted(code));
        }
    }

    @AfterEach
    void nothingCameOfThem() {
        books.run("delete from place_edge where predecessor like 'P%'");
    }

    @Test
    void howAnEstimateCameOutIsNotToldEither() {
        books.clearReported();
        people.state(1, List.of(people.jobs("P1", "2023", 3)));
        books.run("alter table observation disable trigger observation_is_append_only");
        books.run("update observation set status = 'E' where place_code = 'P1'");
        books.run("alter table observation enable trigger observation_is_append_only");
        people.found(2, 4);

        String path = "/api/v1/observations/revisions?indicator=IND-03-02&place=P1";
        passerBy()
                .get(path)
                .then()
                .body("items[0].estimate.value", nullValue(), "items[0].outcome.value", nullValue())
                .body("items[0].percent", nullValue(), "items[0].confidentiality", equalTo("C"));
        officer().get(path).then().body("items[0].estimate.value", equalTo(3), "items[0].outcome.value", equalTo(4));
    }

    @Test
    void whatIsAddedUpNamesThePartsAndTellsTheSumOnlyWhereItGivesNobodyAway() {
        String path = "/api/v1/indicators/IND-03-02/aggregates?place=P0&from=2023&to=2023&includeUnits=true";

        passerBy()
                .get(path)
                .then()
                .body("items[0].value", equalTo(33 + 1234 + 5678), "items[0].reason", nullValue())
                .body("items[1..3].value", contains(null, null, 5678))
                .body("items[1..3].reason", contains("CONFIDENTIAL", "CONFIDENTIAL", null));
        officer().get(path).then().body("items[1..3].value", contains(33, 1234, 5678));

        people.place("P4", "DISTRICT", "P0");
        passerBy()
                .get(path)
                .then()
                .body("items[0].value", nullValue(), "items[0].numerator", nullValue())
                .body("items[0].reason", equalTo("CONFIDENTIAL"), "items[0].aggregable", equalTo(false));
        officer().get(path).then().body("items[0].value", equalTo(33 + 1234 + 5678));
    }

    @Test
    void theAppShowsThePlaceAndThatItsFigureIsHeldBack() {
        passerBy()
                .get("/public/v1/indicators/IND-03-02")
                .then()
                .statusCode(200)
                .body("places.name", contains("P1", "P2", "P3"))
                .body("places.suppressed", contains(true, true, false))
                .body("places.value", contains(null, null, 5678))
                .body("places.synthetic", everyItem(equalTo(false)));
    }

    @Test
    void theAppKnowsOnlyWhatIsKnownByNow() {
        clock.set("2024-01-01T12:00:00+07:00");

        passerBy().get("/public/v1/indicators/IND-03-02").then().body("places.size()", equalTo(0));
    }

    private static RequestSpecification passerBy() {
        return given().filter(new ContractFilter());
    }

    private static RequestSpecification officer() {
        return passerBy().auth().oauth2(Tokens.of("SLDTBXH", "consolidator"));
    }
}
