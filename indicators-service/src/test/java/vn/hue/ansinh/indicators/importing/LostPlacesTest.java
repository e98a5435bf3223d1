package vn.hue.ansinh.indicators.importing;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.kit.testing.RealParts;

/** A figure stays when its place is taken back, or was not there then after all: it can be sent again and withdrawn. */
@QuarkusTest
@WithTestResource(RealParts.class)
class LostPlacesTest extends OnImports {
    private static final String FOUNDED =
            "insert into place (code, valid_from, valid_to, level, name, parent, revision)"
                    + " values ('29001', '2022-07-01', null, 'COMMUNE', 'Lộc An', null, 1)";
    private static final String TAKEN_BACK = "delete from place where code = '29001'";
    private static final String ENDED_BEFORE = "update place set valid_to = '2022-12-31' where code = '29001'";

    private static final String COLUMNS = "indicator,place,period,value,status,withdrawn\n";
    private static final String FIGURE = "IND-05-02,29001@2022-07-01,2023,%s,A,\n";
    private static final String WITHDRAWAL = "IND-05-02,29001@2022-07-01,2023,,M,true\n";

    @BeforeEach
    void itHasAFigure() {
        books.run(FOUNDED);
        assertEquals("CREATED", outcome(FIGURE.formatted("92.5")));
    }

    @AfterEach
    void thePlaceIsForgotten() {
        books.run(TAKEN_BACK);
        books.clearReported();
    }

    @ParameterizedTest
    @CsvSource({TAKEN_BACK, ENDED_BEFORE})
    void itsFigureIsWithdrawn(String fate) {
        books.run(fate);

        assertEquals("UPDATED", outcome(WITHDRAWAL));
        assertEquals(
                List.of("1 false", "2 true"),
                books.texts("select revision || ' ' || withdrawn from observation where place_code = '29001'"
                        + " order by revision"));
    }

    @ParameterizedTest
    @CsvSource({TAKEN_BACK, ENDED_BEFORE})
    void anExportOfItImportsAgain(String fate) {
        books.run(fate);
        String exported = given().get("/api/v1/observations?format=CSV&indicator=IND-05-02&from=2023&to=2023")
                .asString();

        JsonPath job = taken("ATOMIC", exported);

        assertEquals(0, job.getInt("rows.rejected"));
        assertEquals(job.getInt("rows.sent"), job.getInt("rows.unchanged"));
    }

    @ParameterizedTest
    @CsvSource({TAKEN_BACK + ", unknown-place", ENDED_BEFORE + ", place-not-valid-then"})
    void nothingElseIsSaidOfIt(String fate, String fault) {
        books.run(fate);

        assertEquals(List.of(fault), faults(FIGURE.formatted("93")));
        assertEquals(List.of(fault), faults(FIGURE.formatted("93").replace("2023", "2024")));
        assertEquals(List.of(fault, "nothing-to-withdraw"), faults(WITHDRAWAL.replace("2023", "2024")));
        taken("ATOMIC", COLUMNS + WITHDRAWAL);
        assertEquals(List.of(fault), faults(FIGURE.formatted("92.5")));
    }

    @Test
    void whatABareCodeStatesOfAStandingFigureIsHeldToTheRestAsWell() {
        String row =
                "indicator,place,period,value,status,withdrawn,definitionVersion\nIND-05-02,29001,2023,,M,true,99\n";

        assertEquals(List.of("unknown-definition"), rows(taken("PARTIAL", row)).getList("items[0].faults.code"));
    }

    private static String outcome(String row) {
        return rows(taken("ATOMIC", COLUMNS + row)).getString("items[0].outcome");
    }

    private static List<String> faults(String row) {
        return rows(taken("PARTIAL", COLUMNS + row)).getList("items[0].faults.code");
    }
}
