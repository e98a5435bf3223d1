package vn.hue.ansinh.indicators.importing;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.indicators.NewCatalogue;
import vn.hue.ansinh.kit.testing.RealParts;

/** Rows are held against the catalogue as it is now, and what stood before it changed may stay and be corrected. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ChangedCatalogueTest extends OnImports {
    private static final String COLUMNS = "indicator,place,period,breakdown,value,status,withdrawn,missingReason\n";
    private static final String OF_GIRLS = "NEW-IND,481,2023,SEX=F,5,A,,\n";
    private static final String OF_A_COMMUNE = "NEW-IND,20044,2023,,5,A,,\n";
    private static final String WITHDRAWN = "NEW-IND,481,2023,SEX=F,,M,true,\nNEW-IND,20044,2023,,,M,true,\n";
    private static final String TARGET = """
            {"comparator": "LE", "value": 3, "unit": "%%", "periodKind": "%s", "fromYear": %s, "toYear": 2025,
             "section": "II.2", "sourceDocument": "KH-197-2021", "decision": "210/KH-UBND", "baseline": %s}
            """;

    @AfterEach
    void onlyThePlanIsThere() {
        books.clearReported();
        books.clearCatalogue();
    }

    @Test
    void whatIsNoLongerBrokenDownSoOrCountedSoFarDownImportsAgainUnchanged() {
        define("NEW-IND");
        taken("ATOMIC", COLUMNS + OF_GIRLS + OF_A_COMMUNE);
        countLess("NEW-IND");

        byte[] exported =
                given().get("/api/v1/observations?indicator=NEW-IND&format=CSV").asByteArray();
        JsonPath again = taken("ATOMIC", CSV, exported);

        assertEquals(2, again.getInt("rows.sent"));
        assertEquals(2, again.getInt("rows.unchanged"), rows(again)::prettify);
    }

    @Test
    void suchFiguresAreCorrectedAndTakenBackAndNoneIsAdded() {
        define("NEW-IND");
        taken("ATOMIC", COLUMNS + OF_GIRLS + OF_A_COMMUNE);
        countLess("NEW-IND");

        JsonPath corrected = taken("ATOMIC", COLUMNS + OF_GIRLS.replace(",5,", ",6,"));
        JsonPath back = taken("ATOMIC", COLUMNS + WITHDRAWN);
        JsonPath added = rows(taken("PARTIAL", COLUMNS + (OF_GIRLS + OF_A_COMMUNE).replace("2023", "2022")));

        assertEquals(1, corrected.getInt("rows.updated"));
        assertEquals(2, back.getInt("rows.updated"));
        assertEquals(
                List.of(List.of("breakdown-not-admitted"), List.of("place-too-small")),
                added.getList("items.faults.code"));
    }

    /** They stand no more, and whoever states them again states new ones. */
    @Test
    void suchFiguresAreNotStatedAgainOnceTheyWereTakenBack() {
        define("NEW-IND");
        taken("ATOMIC", COLUMNS + OF_GIRLS + OF_A_COMMUNE);
        countLess("NEW-IND");
        taken("ATOMIC", COLUMNS + WITHDRAWN);

        JsonPath backOnceMore = taken("ATOMIC", COLUMNS + WITHDRAWN);
        JsonPath again = rows(taken("PARTIAL", COLUMNS + OF_GIRLS + OF_A_COMMUNE));

        assertEquals(2, backOnceMore.getInt("rows.unchanged"));
        assertEquals(
                List.of(List.of("breakdown-not-admitted"), List.of("place-too-small")),
                again.getList("items.faults.code"));
    }

    @Test
    void whatWasTakenBackByMistakeIsStatedAgain() {
        define("NEW-IND");
        taken("ATOMIC", COLUMNS + OF_GIRLS + OF_A_COMMUNE);
        taken("ATOMIC", COLUMNS + WITHDRAWN);

        assertEquals(2, taken("ATOMIC", COLUMNS + OF_GIRLS + OF_A_COMMUNE).getInt("rows.updated"));
    }

    /** It is a new figure, and no correction of one that was measured otherwise. */
    @Test
    void whatIsStatedAgainIsMeasuredByTheDefinitionInForce() {
        define("NEW-IND");
        taken("ATOMIC", COLUMNS + OF_GIRLS);
        NewCatalogue.put("/indicators/NEW-IND/definitions/2", NewCatalogue.definitionFrom("2023-01-01"))
                .statusCode(201);
        String measuredBy = "select definition_version from observation where indicator = 'NEW-IND' order by revision";

        taken("ATOMIC", COLUMNS + OF_GIRLS.replace(",5,", ",6,"));
        taken("ATOMIC", COLUMNS + "NEW-IND,481,2023,SEX=F,,M,true,\n");
        taken("ATOMIC", COLUMNS + OF_GIRLS);

        assertEquals(List.of("1", "1", "1", "2"), books.texts(measuredBy));
    }

    /** A part that is refused says nothing of its whole. */
    @Test
    void partsThatAreNotAdmittedAreNotAddedUp() {
        NewCatalogue.put("/indicators/NEW-COUNT", NewCatalogue.ratioOf("COUNT_FLOW", "hộ", "null", 0))
                .statusCode(201);
        NewCatalogue.put("/indicators/NEW-COUNT/definitions/1", NewCatalogue.definitionFrom("2021-01-01"))
                .statusCode(201);

        JsonPath rows =
                rows(taken("PARTIAL", COLUMNS + "NEW-COUNT,481,2023,,5,A,,\nNEW-COUNT,481,2023,SEX=F,50,A,,\n"));

        assertEquals(List.of("CREATED", "REJECTED"), rows.getList("items.outcome"));
        assertEquals(List.of(), rows.getList("items[0].warnings"));
    }

    /** What holds in each year has its start in the year before the first. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AVERAGE_PER_YEAR | 2018 | null                                                            | 2018
            PLAN_PERIOD      | 2019 | null                                                            | 2018
            BY_YEAR          | null | {"period": "2018", "value": 7, "source": "Niên giám 2018"} | 2018
            """)
    void theYearsOfATargetAreTakenWhereTheyBeginBeforeThePlan(
            String kind, String fromYear, String baseline, int first) {
        define("NEW-IND");
        NewCatalogue.put(
                        "/indicators/NEW-IND/targets/1/revisions/2021-08-01",
                        TARGET.formatted(kind, fromYear, baseline))
                .statusCode(201);

        String row = "NEW-IND,46,%s,,5,A,,\n";
        JsonPath rows = rows(
                taken("PARTIAL", COLUMNS + row.formatted(first - 1) + row.formatted(first) + row.formatted(first + 1)));

        assertEquals(List.of("REJECTED", "CREATED", "CREATED"), rows.getList("items.outcome"));
        assertEquals(List.of("period-outside-plan"), rows.getList("items[0].faults.code"));
    }

    @Test
    void codesAreTakenAsTheCatalogueTakesThem() {
        String bundle = NewCatalogue.indicatorOf("PA-02")
                .replace("\"sdgTargets\"", "\"components\": [%s], \"sdgTargets\"".formatted("""
                        {"code": "ho-ngheo@2021", "name": {"vi": "Hộ nghèo", "en": "Poor households"}}"""));
        NewCatalogue.put("/indicators/NEW-IND@1", bundle).statusCode(201);
        NewCatalogue.put("/indicators/NEW-IND@1/definitions/1", NewCatalogue.definitionFrom("2018-01-01"))
                .statusCode(201);

        JsonPath rows = rows(taken("PARTIAL", HEADER + "NEW-IND@1,ho-ngheo@2021,481,2023,5,,,A,\n"));

        assertEquals(List.of("CREATED"), rows.getList("items.outcome"), rows::prettify);
    }

    private static void define(String code) {
        NewCatalogue.put("/indicators/" + code, NewCatalogue.indicatorOf("PA-02"))
                .statusCode(201);
        NewCatalogue.put("/indicators/" + code + "/definitions/1", NewCatalogue.definitionFrom("2018-01-01"))
                .statusCode(201);
    }

    /** No longer by sex, and no further down than districts. */
    private static void countLess(String code) {
        String tag = NewCatalogue.admin().get("/api/v1/indicators/" + code).header("ETag");
        NewCatalogue.put(
                        "/indicators/" + code,
                        tag,
                        NewCatalogue.indicatorOf("PA-02")
                                .replace("[\"SEX\"]", "[]")
                                .replace("\"COMMUNE\"", "\"DISTRICT\""))
                .statusCode(200);
    }
}
