package vn.hue.ansinh.indicators.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;

/** What is sent again as it was costs little, and is judged and told of like everything else. */
@QuarkusTest
@WithTestResource(RealParts.class)
class UnchangedRowsTest extends OnImports {
    private static final String COLUMNS = "indicator,place,period,breakdown,value,numerator,denominator,status\n";
    private static final String GIRLS = "IND-05-02,481,2023,SEX=F,92.5,2220,2400,A\n";
    private static final String BOYS = "IND-05-02,481,2023,SEX=M,91.5,2379,2600,A\n";
    private static final String OVER_ALL = "IND-05-02,474@2021-07-01,2023,SEX=F,100.5,2412,2400,A\n";
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
