package vn.hue.ansinh.indicators.publication;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static vn.hue.ansinh.indicators.NewCatalogue.put;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.NewCatalogue;
import vn.hue.ansinh.indicators.OnPlaces;
import vn.hue.ansinh.kit.testing.RealParts;

/** Which plan is told of to those who name none, once the next one has begun. */
@QuarkusTest
@WithTestResource(RealParts.class)
class DefaultPlanTest extends OnPlaces {
    private static final String FORMER = "197/KH-UBND";
    private static final String NEXT = "210/KH-UBND";

    @BeforeEach
    void thePlanOf2026HasFourIndicators() {
        put("/plans/NEW-PLAN", NewCatalogue.PLAN).statusCode(201);
        put("/policy-areas/NEW-AREA", NewCatalogue.areaOf("NEW-PLAN")).statusCode(201);
        for (int number = 1; number <= 4; number++) {
            put("/indicators/NEW-" + number, NewCatalogue.indicatorOf("NEW-AREA"))
                    .statusCode(201);
            put("/indicators/NEW-" + number + "/definitions/1", NewCatalogue.definitionFrom("2021-01-01"))
                    .statusCode(201);
        }
        clock.set("2026-07-01T09:00:00+07:00");
    }

    @AfterEach
    void nothingOfItStays() {
        books.clearReported();
        books.run("delete from indicator_extent where indicator like 'NEW-%'");
        books.run("delete from plan_series where indicator like 'NEW-%'");
        books.clearCatalogue();
    }

    @Test
    void figuresOfTheYearsBeforeDoNotMoveIt() {
        for (int number = 1; number <= 4; number++) {
            state(number, "2025", "5", 1);
        }

        isToldOf(FORMER);
    }

    @Test
    void itMovesOnceHalfOfItsIndicatorsHaveFiguresOfItsOwnYears() {
        state(1, "2026", "5", 1);
        isToldOf(FORMER);

        state(2, "2026-Q1", "5", 1);
        isToldOf(NEXT);
    }

    @Test
    void itComesBackWhereTheyWereTakenBack() {
        state(1, "2026", "5", 1);
        state(2, "2026", "5", 1);
        isToldOf(NEXT);

        state(2, "2026", "null", 2);
        isToldOf(FORMER);
    }

    @Test
    void indicatorsThatAreCountedNoMoreOrNotMeasuredYetDoNotHoldItUp() {
        put("/indicators/NEW-5", NewCatalogue.indicatorOf("NEW-AREA")).statusCode(201);
        state(1, "2026", "5", 1);
        isToldOf(FORMER);

        NewCatalogue.retire("NEW-3", NewCatalogue.RETIREMENT).statusCode(200);
        NewCatalogue.retire("NEW-4", NewCatalogue.RETIREMENT).statusCode(200);
        isToldOf(NEXT);
    }

    private void state(int indicator, String period, String value, int revision) {
        boolean withdrawn = value.equals("null");
        books.run("""
            insert into observation (id, indicator, place_code, place_valid_from, period, value, status, synthetic, withdrawn,
                   definition_version, revision, source_kind, source_import, recorded_at)
            values (uuidv7(), 'NEW-%d', '46', date '2025-01-01', '%s', %s, '%s', false, %s, 1, %d, 'IMPORT', uuidv7(),
                   timestamptz '2026-06-01')
            """.formatted(indicator, period, value, withdrawn ? "M" : "A", withdrawn, revision));
    }

    private static void isToldOf(String plan) {
        given().get("/public/v1/summary").then().statusCode(200).body("plan.number", equalTo(plan));
    }
}
