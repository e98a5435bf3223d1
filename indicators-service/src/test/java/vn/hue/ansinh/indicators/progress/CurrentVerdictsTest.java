package vn.hue.ansinh.indicators.progress;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.NewCatalogue;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.testing.RealParts;

/** What is kept ready says the same as what is computed when somebody asks. */
@QuarkusTest
@WithTestResource(RealParts.class)
class CurrentVerdictsTest extends OnRealParts {
    private static final String ASKED_FOR_BY_MOMENT = "2024-03-01T09:00:00%2B07:00";

    @Inject
    WatchingVerdicts watching;

    @Test
    void everyVerdictThatIsKeptIsTheOneThatIsComputed() {
        clock.set("2024-03-01T09:00:00+07:00");
        watching.look();

        assertEquals("25", books.texts("select count(*) from verdict_current").get(0));
        assertEquals(listed("/progress?limit=500&asOf=" + ASKED_FOR_BY_MOMENT), listed("/progress?limit=500"));
        assertEquals(listed("/progress?target=2&asOf=" + ASKED_FOR_BY_MOMENT), listed("/progress?target=2"));
    }

    @Test
    void readersOfNowAreServedWhatIsKept() {
        clock.set("2024-03-01T09:00:00+07:00");
        watching.look();
        books.run("update verdict_current set verdicts = jsonb_set(verdicts, '{0,gap}', '197')"
                + " where indicator = 'IND-02-01'");

        get("/indicators/IND-02-01/progress").body("gap", equalTo(197));
        // The next day may bring figures that were published for it.
        clock.set("2024-03-02T00:00:00+07:00");
        get("/indicators/IND-02-01/progress").body("gap", equalTo(0.07f));
        clock.set("2024-03-02T00:10:00+07:00");
        watching.look();
        get("/indicators/IND-02-01/progress").body("gap", equalTo(0.07f));
    }

    @Test
    void whatADecisionOrADefinitionMovesIsKeptAnewAtOnce() {
        clock.set("2024-03-01T09:00:00+07:00");
        watching.look();
        NewCatalogue.put("/indicators/IND-02-01/targets/1/revisions/2024-02-15", """
            {"comparator": "LE", "value": 2.3, "unit": "%", "periodKind": "BY_YEAR", "toYear": 2025,
             "section": "II.2", "sourceDocument": "QD", "decision": "12/QD-UBND"}
            """)
                .statusCode(201);
        NewCatalogue.put("/indicators/IND-02-01/definitions/3", NewCatalogue.definitionFrom("2090-01-01"))
                .statusCode(201);

        assertEquals(
                List.of("ACHIEVED"),
                books.texts("select verdicts -> 0 ->> 'status' from verdict_current where indicator = 'IND-02-01'"));
        assertEquals(listed("/progress?limit=500&asOf=" + ASKED_FOR_BY_MOMENT), listed("/progress?limit=500"));
        books.clearCatalogue();
    }

    /** (2.27 + 3.000000000001) / 2 lies 0.0350000000005 over the goal, which is more digits than a caller may send. */
    @Test
    void aVerdictWithMoreDigitsThanACallerMaySendIsRead() {
        NewCatalogue.put("/indicators/IND-02-01/targets/1/revisions/2024-02-15", """
            {"comparator": "LE", "value": 2.6, "unit": "%", "periodKind": "AVERAGE_PER_YEAR", "fromYear": 2023, "toYear": 2030,
             "section": "II.2", "sourceDocument": "QD", "decision": "12/QD-UBND"}
            """)
                .statusCode(201);
        books.run("""
            insert into observation (id, indicator, place_code, place_valid_from, period, value, status, synthetic,
                definition_version, revision, source_kind, source_import, recorded_at)
            values (gen_random_uuid(), 'IND-02-01', '46', '2025-01-01', '2024', 3.000000000001, 'E', false, 2, 1, 'IMPORT',
                gen_random_uuid(), '2024-02-20T09:00:00+07:00')
            """);
        clock.set("2024-03-01T09:00:00+07:00");
        watching.look();

        assertEquals(
                List.of("0.0350000000005"),
                books.texts("select verdicts -> 0 ->> 'gap' from verdict_current where indicator = 'IND-02-01'"));
        assertEquals(listed("/progress?limit=500&asOf=" + ASKED_FOR_BY_MOMENT), listed("/progress?limit=500"));
        get("/progress/summary").statusCode(200);
        books.clearCatalogue();
    }

    @Test
    void whatIsKeptAndCannotBeReadIsNoFaultOfWhoAsks() {
        clock.set("2024-03-01T09:00:00+07:00");
        watching.look();
        books.run("update verdict_current set verdicts = jsonb_set(verdicts, '{0,gap}', '\"-\"')"
                + " where indicator = 'IND-02-01'");

        get("/progress").statusCode(500);
        books.run("delete from verdict_current");
    }

    private static List<Object> listed(String path) {
        return get(path).statusCode(200).extract().jsonPath().getList("items");
    }
}
