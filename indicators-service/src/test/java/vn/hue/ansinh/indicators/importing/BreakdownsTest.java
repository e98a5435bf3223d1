package vn.hue.ansinh.indicators.importing;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.kit.testing.RealParts;

/** A figure of a part of the people goes in by a file, comes out by question and by file, and is never the whole. */
@QuarkusTest
@WithTestResource(RealParts.class)
class BreakdownsTest extends OnImports {
    private static final String HEAD =
            "indicator,component,place,period,breakdown,value,numerator,denominator,status\n";
    private static final String SESSIONS = HEAD + """
            IND-02-01,,481,2023,,38.16,5127,13437,A
            IND-02-01,,481,2023,URBAN_RURAL=U,12.1,242,2000,A
            IND-02-01,,481,2023,URBAN_RURAL=R,42.7,4885,11437,A
            IND-02-01,,481,2023,URBAN_RURAL=R;ETHNICITY=KINH,20.5,1000,4878,A
            """;
    private static final String ASKED = "/indicators/IND-02-01/observations?place=481@2021-07-01&from=2023&to=2023";
    private static final String ASKED_OF_ALL =
            "/observations?indicator=IND-02-01&place=481@2021-07-01&from=2023&to=2023";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TOTAL                                | 38.16
            URBAN_RURAL                          | 42.7 12.1
            URBAN_RURAL%3DU                      | 12.1
            URBAN_RURAL%3DR%3BETHNICITY%3DKINH   | 20.5
            ETHNICITY%3DKINH%3BURBAN_RURAL%3DR   | 20.5
            ETHNICITY                            |
            """)
    void aBreakdownIsAskedForByItsName(String breakdown, @Nullable String values) {
        taken("ATOMIC", SESSIONS);

        for (String address : List.of(ASKED, ASKED_OF_ALL)) {
            List<Object> found =
                    get(address + "&breakdown=" + breakdown).extract().path("items.value");
            assertEquals(
                    values == null ? "" : values,
                    found.stream().map(String::valueOf).collect(joining(" ")),
                    address);
        }
    }

    @Test
    void whatIsExportedByBreakdownImportsAgainUnchanged() {
        taken("ATOMIC", SESSIONS);

        for (String format : List.of("CSV", "SDMX_CSV")) {
            byte[] file = given().get("/api/v1" + ASKED_OF_ALL + "&breakdown=URBAN_RURAL&format=" + format)
                    .asByteArray();
            JsonPath again = taken("ATOMIC", CSV, file);

            assertEquals(
                    Map.of("sent", 2, "unchanged", 2),
                    Map.of("sent", again.getInt("rows.sent"), "unchanged", again.getInt("rows.unchanged")));
        }
    }

    @Test
    void theSameGroupInAnotherOrderIsTheSameFigure() {
        taken("ATOMIC", SESSIONS);

        JsonPath again = taken("ATOMIC", HEAD + "IND-02-01,,481,2023,ETHNICITY=KINH;URBAN_RURAL=R,20.5,1000,4878,A\n");

        assertEquals(1, again.getInt("rows.unchanged"));
    }

    @Test
    void aPartOfThePeopleNeverMovesTheVerdictOfTheWhole() {
        String before = get("/indicators/IND-02-01/progress").extract().asString();

        taken("ATOMIC", HEAD + "IND-02-01,,46@1989-07-01,2023,ETHNICITY=KINH,1.1,11,1000,A\n");

        assertEquals(before, get("/indicators/IND-02-01/progress").extract().asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"breakdown=SEX%3D", "breakdown=sex", "breakdown=SEX%3DF%3BSEX%3DM", "component=a%20b"})
    void whatIsNoBreakdownIsRefused(String question) {
        get("/observations?" + question)
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"), "parameter", equalTo(question.split("=")[0]));
        get("/indicators/IND-02-01/observations?" + question).statusCode(400);
    }

    @Test
    void aComponentIsAskedForByItsCode() {
        String code = books.texts("select code from indicator_component where indicator = 'IND-09-01' order by 1")
                .get(0);

        get("/indicators/IND-09-01/observations?component=" + code).body("items.component", everyItem(is(code)));
        get("/observations?indicator=IND-09-01&component=" + code).body("items.component", everyItem(is(code)));
    }
}
