package vn.hue.ansinh.indicators.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.indicators.NewCatalogue;
import vn.hue.ansinh.kit.testing.RealParts;

/** A part larger than its whole cannot be right, whichever door it comes by. */
@QuarkusTest
@WithTestResource(RealParts.class)
class SumsOfPartsTest extends OnImports {
    private static final String COUNTS = "indicator,place,period,breakdown,value,status\n";
    private static final String WITHDRAWING = "indicator,place,period,breakdown,value,status,withdrawn\n";
    private static final String VERSIONED = "indicator,place,period,breakdown,value,status,definitionVersion\n";
    private static final String COUNT_BY_AGE = NewCatalogue.indicatorOf("PA-06")
            .replace("\"vi\": \"%\", \"en\": \"percent\"", "\"vi\": \"người\", \"en\": \"people\"")
            .replace("RATE", "COUNT_FLOW")
            .replace("SEX", "AGE_GROUP")
            .replace("\"decimals\": 2", "\"decimals\": 0");
    private static final List<String> WARNED = List.of("PARTS_DISAGREE");
    private static final List<String> FINE = List.of();

    @ParameterizedTest
    @CsvSource({"ATOMIC", "PARTIAL", "DRY_RUN"})
    void partsThatAreMoreThanTheirTotalAreWarnedOfWithIt(String mode) {
        String file = COUNTS
                + row("2023", "", 10)
                + row("2023", "SEX=F", 8)
                + row("2023", "SEX=M", 7)
                + row("2023", "URBAN_RURAL=U", 10)
                + row("2022", "", 10)
                + row("2022", "SEX=F", 10);

        assertEquals(List.of(WARNED, WARNED, WARNED, FINE, FINE, FINE), warnings(mode, file));
    }

    @Test
    void theTotalMayStandAlready() {
        taken("ATOMIC", COUNTS + row("2023", "", 10));

        assertEquals(List.of(WARNED), warnings("ATOMIC", COUNTS + row("2023", "SEX=F", 80)));
        assertEquals(List.of(FINE), warnings("ATOMIC", COUNTS + row("2022", "SEX=F", 80)));
        assertEquals(List.of(FINE, FINE), warnings("ATOMIC", COUNTS + row("2023", "SEX=F", 80) + row("2023", "", 90)));
    }

    @Test
    void partsThatComeInTwoFilesAreAddedUp() {
        taken("ATOMIC", COUNTS + row("2023", "", 10) + row("2023", "SEX=F", 8));

        assertEquals(List.of(WARNED), warnings("DRY_RUN", COUNTS + row("2023", "SEX=M", 7)));
        assertEquals(List.of(FINE), warnings("DRY_RUN", COUNTS + row("2023", "SEX=M", 2)));
        assertEquals(List.of(FINE), warnings("DRY_RUN", COUNTS + row("2023", "SEX=F", 10)));
        assertEquals(List.of(FINE), warnings("DRY_RUN", COUNTS + row("2023", "URBAN_RURAL=U", 10)));
        assertEquals(
                List.of(WARNED, WARNED), warnings("DRY_RUN", COUNTS + row("2023", "", 9) + row("2023", "SEX=M", 2)));
    }

    @Test
    void agesThatStandMayBePartedOtherwiseAndAreNotAddedUp() {
        NewCatalogue.put("/indicators/NEW-COUNT", COUNT_BY_AGE).statusCode(201);
        NewCatalogue.put("/indicators/NEW-COUNT/definitions/1", NewCatalogue.definitionFrom("2021-01-01"))
                .statusCode(201);
        taken("ATOMIC", COUNTS + aged("", 10) + aged("AGE_GROUP=Y15-59", 8));
        String finer = aged("AGE_GROUP=Y15-29", 3) + aged("AGE_GROUP=Y30-59", 5);

        assertEquals(List.of(FINE, FINE), warnings("DRY_RUN", COUNTS + finer));
        assertEquals(List.of(WARNED, WARNED), warnings("DRY_RUN", COUNTS + finer.replace(",5,", ",8,")));
    }

    @Test
    void aPartThatStoodAndWasTakenBackIsNotAddedUp() {
        taken("ATOMIC", COUNTS + row("2023", "", 10) + row("2023", "SEX=F", 8));
        taken("ATOMIC", WITHDRAWING + withdrawn("2023").replace("2023,,", "2023,SEX=F,"));

        assertEquals(List.of(FINE), warnings("DRY_RUN", COUNTS + row("2023", "SEX=M", 7)));
    }

    @Test
    void aTotalThatTheFileTakesBackIsHeldAgainstNothing() {
        taken("ATOMIC", COUNTS + row("2023", "", 10));
        String file = WITHDRAWING + withdrawn("2023") + stated("2023", "SEX=F", 8) + stated("2023", "SEX=M", 7);

        assertEquals(List.of(FINE, FINE, FINE), warnings("ATOMIC", file));
    }

    @Test
    void aPartThatIsRejectedIsNotAddedUp() {
        String twice =
                row("2023", "", 10) + row("2023", "SEX=F", 8) + row("2023", "SEX=M", 7) + row("2023", "SEX=M", 7);
        String unknown = versioned("", 10, "") + versioned("SEX=F", 8, "") + versioned("SEX=M", 7, "9");

        assertEquals(List.of(FINE, FINE, FINE, FINE), warnings("PARTIAL", COUNTS + twice));
        assertEquals(List.of(FINE, FINE, FINE), warnings("PARTIAL", VERSIONED + unknown));
    }

    @Test
    void aTotalThatIsRejectedLeavesTheOneThatStands() {
        taken("ATOMIC", COUNTS + row("2023", "", 10));
        String file = VERSIONED + versioned("", 90, "9") + versioned("SEX=F", 80, "");

        assertEquals(List.of(FINE, WARNED), warnings("PARTIAL", file));
    }

    @Test
    void whatDoesNotAddUpIsNotAddedUp() {
        String channels =
                row("2023", "", 10) + row("2023", "JOB_CHANNEL=LOAN", 8) + row("2023", "JOB_CHANNEL=ABROAD", 7);
        String crossed = row("2022", "", 10) + row("2022", "SEX=F;URBAN_RURAL=U", 80);

        assertEquals(List.of(FINE, FINE, FINE, FINE, FINE), warnings("PARTIAL", COUNTS + channels + crossed));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            UNIT_SHARE, 120, 120, numerator-over-denominator
            UNIT_SHARE, 50, 120, numerator-over-denominator
            UNIT_SHARE, 100, 100,
            RATE, 120, 120, numerator-over-denominator
            MEAN, 120, 120,
            PROVINCE_ONLY, 120, 120,
            """)
    void aShareIsNeverMoreThanAllOfIt(String kind, int value, int numerator, @Nullable String fault) {
        NewCatalogue.put("/indicators/NEW-SHARE", NewCatalogue.ratioOf(kind, "%", "null", 1))
                .statusCode(201);
        NewCatalogue.put("/indicators/NEW-SHARE/definitions/1", NewCatalogue.definitionFrom("2021-01-01"))
                .statusCode(201);

        assertEquals(
                fault == null ? List.of() : List.of(fault),
                faultsOf("NEW-SHARE,,481,2023," + value + "," + numerator + ",100,A,\n"));
    }

    @Test
    void whatStandsWithANumeratorOverItsDenominatorCanBeSentAgain() {
        String row = "IND-05-02,,481,2023,101.3,%s,A,\n";
        taken("ATOMIC", HEADER + row.formatted("5000,5065"));
        books.run("alter table observation disable trigger user; update observation set numerator = 5065,"
                + " denominator = 5000 where source_kind = 'IMPORT'; alter table observation enable trigger user");

        assertEquals(
                List.of("UNCHANGED"),
                rows(taken("ATOMIC", HEADER + row.formatted("5065,5000"))).getList("items.outcome"));
        assertEquals(List.of("numerator-over-denominator"), faultsOf(row.formatted("5066,5000")));
    }

    private static String row(String period, String breakdown, int value) {
        return "IND-03-02,481," + period + "," + breakdown + "," + value + ",A\n";
    }

    private static String aged(String breakdown, int value) {
        return row("2023", breakdown, value).replace("IND-03-02", "NEW-COUNT");
    }

    private static String stated(String period, String breakdown, int value) {
        return row(period, breakdown, value).replace(",A\n", ",A,false\n");
    }

    private static String versioned(String breakdown, int value, String version) {
        return row("2023", breakdown, value).replace(",A\n", ",A," + version + "\n");
    }

    private static String withdrawn(String period) {
        return "IND-03-02,481," + period + ",,,M,true\n";
    }

    private static List<List<String>> warnings(String mode, String file) {
        return rows(taken(mode, file)).getList("items.warnings");
    }
}
