package vn.hue.ansinh.indicators.importing;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;

/** What is sent again as it was costs little, and is judged and told of like everything else. */
@QuarkusTest
@WithTestResource(RealParts.class)
class UnchangedRowsTest extends OnImports {
    private static final String COLUMNS = "indicator,place,period,breakdown,value,numerator,denominator,status\n";
    private static final String VALUES_ALONE = "indicator,place,period,breakdown,value,status\n";
    private static final String GIRLS = "IND-05-02,481,2023,SEX=F,92.5,2220,2400,A\n";
    private static final String BOYS = "IND-05-02,481,2023,SEX=M,91.5,2379,2600,A\n";
    private static final String OVER_ALL = "IND-05-02,474@2021-07-01,2023,SEX=F,100.5,,,A\n";
    private static final String UNKNOWN = "IND-99-99,481,2023,SEX=F,1,,,A\n";

    @Test
    void eachRowIsToldInTheOrderSentWhateverBecameOfIt() {
        taken("ATOMIC", COLUMNS + GIRLS + OVER_ALL);

        JsonPath job = taken("PARTIAL", COLUMNS + UNKNOWN + OVER_ALL.replace("A\n", "B\n") + GIRLS + BOYS);

        assertEquals(
                List.of("REJECTED", "UPDATED", "UNCHANGED", "CREATED"),
                rows(job).getList("items.outcome"));
        assertEquals(List.of(1, 2, 3, 4), rows(job).getList("items.row"));
        assertEquals("SEX=F", rows(job).getString("items[2].sent.breakdown"));
        assertEquals(1, job.getInt("rows.unchanged"));
    }

    @Test
    void whatTheFileHasNoColumnForStaysBesideTheSameValue() {
        taken("ATOMIC", COLUMNS + GIRLS);

        JsonPath same = taken("ATOMIC", VALUES_ALONE + "IND-05-02,481,2023,SEX=F,92.50,A\n");
        JsonPath status = taken("ATOMIC", VALUES_ALONE + "IND-05-02,481,2023,SEX=F,92.5,P\n");

        assertEquals(List.of("UNCHANGED"), rows(same).getList("items.outcome"));
        assertEquals(List.of("UPDATED"), rows(status).getList("items.outcome"));
        assertEquals(List.of("2220/2400", "2220/2400"), parts());
    }

    @Test
    void theyGoBesideAnotherValueAndAreWarnedOf() {
        taken("ATOMIC", COLUMNS + GIRLS);

        JsonPath job = taken("ATOMIC", VALUES_ALONE + "IND-05-02,481,2023,SEX=F,93,A\n");
        JsonPath again = taken("ATOMIC", VALUES_ALONE + "IND-05-02,481,2023,SEX=F,94,A\n");

        assertEquals(List.of(List.of("PARTS_DROPPED")), rows(job).getList("items.warnings"));
        assertEquals(List.of(List.of()), rows(again).getList("items.warnings"));
        assertEquals(List.of("2220/2400", "-/-", "-/-"), parts());
    }

    @Test
    void anEmptyCellOfAColumnThatIsThereSaysNone() {
        taken("ATOMIC", COLUMNS + GIRLS);

        JsonPath job = taken("ATOMIC", COLUMNS + GIRLS.replace("2220,2400", ","));
        JsonPath shortRow = taken(
                "ATOMIC", VALUES_ALONE.replace("\n", ",numerator,denominator\n") + "IND-05-02,481,2023,SEX=F,92.5,A\n");

        assertEquals(List.of("UPDATED"), rows(job).getList("items.outcome"));
        assertEquals(List.of("UNCHANGED"), rows(shortRow).getList("items.outcome"));
        assertEquals(List.of("2220/2400", "-/-"), parts());
    }

    @Test
    void aMemberOfJsonThatIsNotThereSaysNothingAndNullSaysNone() {
        taken("ATOMIC", COLUMNS + GIRLS);
        String row = "[{\"indicator\": \"IND-05-02\", \"place\": \"481\", \"period\": \"2023\","
                + " \"breakdown\": \"SEX=F\", \"value\": 92.5, \"status\": \"A\"%s}]";

        JsonPath without = json(row.formatted(""));
        JsonPath one = json(row.formatted(", \"numerator\": 2220"));
        JsonPath none = json(row.formatted(", \"numerator\": null"));

        assertEquals(
                List.of("UNCHANGED", "UNCHANGED", "UPDATED"), List.of(outcome(without), outcome(one), outcome(none)));
        assertEquals(List.of(List.of("PARTS_DROPPED")), rows(none).getList("items.warnings"));
        assertEquals(List.of("2220/2400", "-/-"), parts());
    }

    @Test
    void theReasonOfAGapStaysWithTheGap() {
        taken("ATOMIC", HEADER + "IND-05-02,,481,2023,,,,M,LATE\n");

        JsonPath job = taken("ATOMIC", "indicator,place,period,value,status\nIND-05-02,481,2023,,M\n");

        assertEquals("UNCHANGED", outcome(job));
    }

    @Test
    void aGapThatStandsWithItsPartsStaysAsItIsAndTakesNoOthers() {
        taken("ATOMIC", HEADER + "IND-05-02,,481,2023,,,,M,LATE\n");
        stood("numerator = 50, denominator = 100");
        String parts = "IND-05-02,,481,2023,,50,100,M,%s\n";

        assertEquals(List.of("UNCHANGED"), rows(taken("ATOMIC", exported())).getList("items.outcome"));
        assertEquals(List.of("parts-unexpected", "parts-unexpected"), faultsOf(parts.formatted("NOT_DUE")));
        assertEquals(List.of(), faultsOf("IND-05-02,,481,2023,,,,M,LATE\n"));
    }

    @Test
    void aGapThatStandsWithoutAReasonStaysAsItIsAndIsNotSaidAnew() {
        taken("ATOMIC", HEADER + "IND-05-02,,481,2023,,,,M,LATE\n");
        stood("missing_reason = null");

        assertEquals(List.of("UNCHANGED"), rows(taken("ATOMIC", exported())).getList("items.outcome"));
        assertEquals(List.of("reason-missing"), faultsOf("IND-05-02,,481,2022,,,,M,\n"));
        JsonPath back = taken("ATOMIC", "indicator,place,period,value,status,withdrawn\nIND-05-02,481,2023,,M,true\n");
        assertEquals("UPDATED", outcome(back));
    }

    /** As it was taken in when less was asked of a gap. */
    private void stood(String facts) {
        books.run("alter table observation disable trigger user; update observation set " + facts
                + " where source_kind = 'IMPORT'; alter table observation enable trigger user");
    }

    private static String exported() {
        return given().get("/api/v1/observations?format=CSV&indicator=IND-05-02&from=2023&to=2023")
                .asString();
    }

    private static JsonPath json(String file) {
        return taken("ATOMIC", "application/json", file.getBytes(StandardCharsets.UTF_8));
    }

    private static String outcome(JsonPath job) {
        return rows(job).getString("items[0].outcome");
    }

    private List<String> parts() {
        return books.texts(
                "select coalesce(cast(numerator as text), '-') || '/' || coalesce(cast(denominator as text), '-')"
                        + " from observation where indicator = 'IND-05-02' and place_code = '481' and period = '2023'"
                        + " and source_kind = 'IMPORT' order by revision");
    }

    @Test
    void theSameYearSpeltOtherwiseIsTheSameFigure() {
        taken("ATOMIC", COLUMNS + GIRLS);

        JsonPath job = taken("PARTIAL", COLUMNS + GIRLS.replace("2023", "2023-01-01/P12M"));
        JsonPath twice = taken("PARTIAL", COLUMNS + BOYS + BOYS.replace("2023", "2023-01-01/P1Y"));

        assertEquals(List.of("UNCHANGED"), rows(job).getList("items.outcome"));
        assertEquals(List.of("REJECTED", "REJECTED"), rows(twice).getList("items.outcome"));
    }

    @Test
    void theyAreFoundByTheirOutcomeAndPageByPage() {
        taken("ATOMIC", COLUMNS + GIRLS + BOYS);
        String id = taken("PARTIAL", COLUMNS + BOYS + UNKNOWN + GIRLS).getString("id");

        JsonPath first = ask("/" + id + "/rows?outcome=UNCHANGED&limit=1").jsonPath();
        JsonPath second = ask("/" + id + "/rows?outcome=UNCHANGED&limit=1&cursor=" + first.getString("next"))
                .jsonPath();

        assertEquals(List.of(1), first.getList("items.row"));
        assertEquals(List.of(3), second.getList("items.row"));
        assertEquals(
                List.of(2), ask("/" + id + "/rows?outcome=REJECTED").jsonPath().getList("items.row"));
    }

    @Test
    void whatIsStrangeAboutThemIsToldAgain() {
        taken("ATOMIC", COLUMNS + OVER_ALL);

        JsonPath again = taken("ATOMIC", COLUMNS + OVER_ALL);

        assertEquals(1, again.getInt("rows.unchanged"));
        assertEquals(List.of("RATE_OVER_100"), rows(again).getList("items[0].warnings"));
    }

    @Test
    void twiceInOneFileIsRefusedBothTimesAlsoWhereNothingChanged() {
        taken("ATOMIC", COLUMNS + GIRLS + BOYS);

        JsonPath job = taken("PARTIAL", COLUMNS + GIRLS + BOYS + GIRLS);

        assertEquals(List.of("REJECTED", "UNCHANGED", "REJECTED"), rows(job).getList("items.outcome"));
        assertEquals(1, job.getInt("rows.unchanged"));
    }

    @Test
    void besideABadRowOfTheSameFigureTheGoodOneIsAsItWas() {
        taken("ATOMIC", COLUMNS + GIRLS);

        JsonPath job = taken("PARTIAL", COLUMNS + GIRLS.replace("2400", "0") + GIRLS);

        assertEquals(List.of("REJECTED", "UNCHANGED"), rows(job).getList("items.outcome"));
    }

    @Test
    void aFigureThatWasRevisedOftenIsHeldAgainstItsLastRevision() {
        IntStream.rangeClosed(1, 6).forEach(time -> taken("ATOMIC", COLUMNS + GIRLS.replace("92.5", "92." + time)));

        assertEquals(1, taken("ATOMIC", COLUMNS + GIRLS.replace("92.5", "92.6")).getInt("rows.unchanged"));
        assertEquals(1, taken("ATOMIC", COLUMNS + GIRLS.replace("92.5", "92.4")).getInt("rows.updated"));
        get("/indicators/IND-05-02/observations?place=481&from=2023&to=2023")
                .body("items.revision", org.hamcrest.Matchers.contains(7));
    }
}
