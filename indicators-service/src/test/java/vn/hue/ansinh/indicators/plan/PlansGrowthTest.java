package vn.hue.ansinh.indicators.plan;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.NewCatalogue;
import vn.hue.ansinh.indicators.OnPlaces;
import vn.hue.ansinh.indicators.growth.Meter;
import vn.hue.ansinh.indicators.growth.Meter.Work;
import vn.hue.ansinh.kit.testing.RealParts;

/** Whether a plan may lose years is found out without reading the figures of those that it keeps. */
@QuarkusTest
@WithTestResource(RealParts.class)
class PlansGrowthTest extends OnPlaces {
    private static final String STATE = """
            insert into observation (id, indicator, place_code, place_valid_from, period, breakdown, value, status, synthetic,
                   definition_version, revision, source_kind, source_import, recorded_at)
            select uuidv7(), 'NEW-IND', '46', date '1989-07-01', '%s', 'SEX=S' || g, 50, 'A', false, 1, 1, 'IMPORT', uuidv7(),
                   timestamptz '2024-02-01'
            from generate_series(%d, %d) g
            """;
    private static final int FEW = 30;
    private static final int MANY = 100 * FEW;

    @Inject
    Plans plans;

    @Inject
    Meter meter;

    @BeforeEach
    void aPlanOf2021To2030() {
        NewCatalogue.put("/plans/NEW-PLAN", NewCatalogue.PLAN.replace("2026,", "2021,"))
                .statusCode(201);
        NewCatalogue.put("/policy-areas/NEW-AREA", NewCatalogue.areaOf("NEW-PLAN"))
                .statusCode(201);
        NewCatalogue.put("/indicators/NEW-IND", NewCatalogue.indicatorOf("NEW-AREA"))
                .statusCode(201);
        NewCatalogue.put("/indicators/NEW-IND/definitions/1", NewCatalogue.definitionFrom("2021-01-01"))
                .statusCode(201);
        meter.begin();
    }

    @AfterEach
    void nothingOfItStays() {
        meter.end();
        books.clearReported();
        books.run("delete from indicator_extent where indicator = 'NEW-IND'");
        books.run("delete from plan_series where indicator = 'NEW-IND'");
    }

    @Test
    void askingReadsAsMuchOfAHundredTimesTheFigures() {
        state("2023", 1, FEW);
        Work before = meter.of(() -> assertFalse(losesFiguresFrom(2022, 2029)));

        state("2023", FEW + 1, MANY);
        Work after = meter.of(() -> assertFalse(losesFiguresFrom(2022, 2029)));

        before.mustHoldFor("Asking whether years may go", after);
    }

    @Test
    void aFigureOfAnyPartOfAYearThatWouldGoIsFound() {
        state("2029-01-01/P2Y", 1, 1);
        state("2021-Q4", 1, 1);
        state("2020", 1, 1);

        assertTrue(losesFiguresFrom(2022, 2030));
        assertTrue(losesFiguresFrom(2021, 2028));
        assertFalse(losesFiguresFrom(2021, 2029));
        assertTrue(losesFiguresFrom(2031, 2035));
    }

    private boolean losesFiguresFrom(int first, int last) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Plan plan = plans.get("NEW-PLAN");
            SetPlan before = plan.stated();
            return plans.leavesOut(
                    plan,
                    new SetPlan(
                            before.number(),
                            before.title(),
                            before.issuedOn(),
                            before.issuer(),
                            first,
                            last,
                            before.place(),
                            before.thresholds()));
        });
    }

    private void state(String period, int from, int to) {
        books.run(STATE.formatted(period, from, to));
        books.run("vacuum (analyze) observation");
    }
}
