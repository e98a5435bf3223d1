package vn.hue.ansinh.reporting.obligation;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.HealthReports;
import vn.hue.ansinh.reporting.Party;
import vn.hue.ansinh.reporting.consolidation.SomeConsolidations;

/** What is known to pass, or to end, is owed by whoever has it until then. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AboutToPassTest extends OnTwoDepartments {
    private final ExecutorService others = Executors.newFixedThreadPool(2);

    @Inject
    DerivingObligations deriving;

    @AfterEach
    void nobodyIsLeft() {
        others.shutdownNow();
    }

    @Test
    void whoHandsInWhileThePassingBecomesKnownIsToldToTryAgain() throws Exception {
        clock.set("2023-11-05T08:00:00+07:00");
        String id = officer.drafts(DRAFT).path("id");
        hears(assignment("STM", "R-02", "2023-11-10", null, "\"STN.R-02.REPORT\""));

        whileItIsHeardThatItPasses(id)
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("5"))
                .body("type", endsWith("obligation-passing"));
        approver.submits(id, "\"v1\"").then().statusCode(200);

        assertEquals("0", owed("R-02.2023.STM"));
    }

    private Response whileItIsHeardThatItPasses(String report) throws Exception {
        Future<Response> answer = QuarkusTransaction.requiringNew().call(() -> {
            deriving.inTurn();
            others.submit(() -> hears(assignment("STN", "R-02", "2023-01-01", "2023-11-09", "")));
            await().until(() -> waiting().equals("1"));
            Future<Response> handingIn = others.submit(() -> approver.submits(report, "\"v1\""));
            await().until(() -> waiting().equals("2"));
            return handingIn;
        });
        return answer.get();
    }

    private String waiting() {
        return desk.text("select count(*) from pg_locks where locktype = 'advisory' and not granted"
                + " and (classid::bigint << 32 | objid::bigint) = hashtextextended('obligations', 197)");
    }

    @Test
    void timeThatWasGrantedIsNotLostWhereNobodyTakesTheDutyOver() {
        isGranted("R-02.2023.STN", "2023-12-31");

        for (int times = 1; times <= 3; times++) {
            hears(assignment("STN", "R-02", "2023-01-01", "2023-12-10", ""));
            assertEquals("1", owed("R-02.2023.STN"), times + " times");
        }
        clock.set("2023-12-15T08:00:00+07:00");
        state("R-02.2023.STN").body("state", equalTo("OPEN"), "extendedTo", equalTo("2024-01-01T00:00:00+07:00"));
    }

    @Test
    void whoIsNoMoreInTheTimeThatWasGrantedOwesItNoLongerAndItIsSeen() {
        isGranted("R-02.2023.STN", "2023-12-31");

        hears(assignment("STN", "R-02", "2023-01-01", "2023-12-10", ""));
        plan.hear("agency.changed", "STN", agency("STN", "2023-12-10"));

        clock.set("2023-12-10T08:00:00+07:00");
        state("R-02.2023.STN").body("state", equalTo("OPEN"));
        clock.set("2023-12-11T00:00:00+07:00");
        state("R-02.2023.STN").body("state", equalTo("TRANSFERRED"), "transferredTo", empty());
    }

    @Test
    void whoTookAPartOverLongAgoIsNoHeirOfWhatEndsNow() {
        hears(assignment("STM", "R-02", "2023-03-01", null, "\"STN.R-02.REPORT\""));
        isGranted("R-02.2023.STN", "2023-12-31");

        hears(assignment("STN", "R-02", "2023-01-01", "2023-12-10", ""));

        clock.set("2023-12-15T08:00:00+07:00");
        state("R-02.2023.STN").body("state", equalTo("OPEN"), "extendedTo", equalTo("2024-01-01T00:00:00+07:00"));
    }

    @Test
    void whoTookAPartOverLongAgoIsNotNamedAmongThoseToWhomItPasses() {
        plan.hear("agency.changed", "STP", agency("STP", null));
        hears(assignment("STM", "R-02", "2023-03-01", null, "\"STN.R-02.REPORT\""));
        hears(assignment("STP", "R-02", "2023-11-10", null, "\"STN.R-02.REPORT\""));
        hears(assignment("STN", "R-02", "2023-01-01", "2023-11-09", ""));

        clock.set("2023-11-10T08:00:00+07:00");
        state("R-02.2023.STN").body("state", equalTo("TRANSFERRED"), "transferredTo", contains("R-02.2023.STP"));
        state("R-02.2023.STP").body("transferredFrom", contains("R-02.2023.STN"));
        state("R-02.2023.STM").body("transferredFrom", empty());
    }

    @Test
    void whoHasTheSameDutyAlreadyIsTheHeirOnTheDayOfTheMergerWhicheverIsHeardFirst() {
        hears(assignment("STM", "R-02", "2023-01-01", null, "\"STN.R-02.REPORT\""));
        isGranted("R-02.2023.STN", "2023-12-31");

        hears(assignment("STN", "R-02", "2023-01-01", "2023-12-09", ""));
        plan.hear("succession.changed", "trials-merged", succession("trials-merged", "2023-12-10"));

        clock.set("2023-12-10T08:00:00+07:00");
        state("R-02.2023.STN").body("state", equalTo("TRANSFERRED"), "transferredTo", contains("R-02.2023.STM"));
    }

    @Test
    void theCalendarNamesItUntilTheDay() {
        clock.set("2023-11-05T08:00:00+07:00");
        passes("R-02", "2023-11-10", "2023-11-09");

        assertTrue(calendar("STN").contains("R-02.2023.STN@ansinh"));
        assertFalse(calendar("STM").contains("R-02.2023.STM@ansinh"));
        clock.set("2023-11-10T00:00:00+07:00");
        assertFalse(calendar("STN").contains("R-02.2023.STN@ansinh"));
        assertTrue(calendar("STM").contains("R-02.2023.STM@ansinh"));
    }

    private String calendar(String agency) {
        return officer.asks()
                .get("/api/v1/obligations/calendar?agency=" + agency)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void aConsolidationMissesItFromWhoeverHasItOnTheDay() {
        clock.set("2023-11-05T08:00:00+07:00");
        passes("R-02", "2023-11-10", "2023-11-09");

        missing().body("content.gaps.agency", allOf(hasItem("STN"), not(hasItem("STM"))));
        desk.clear();
        clock.set("2023-11-10T00:00:00+07:00");
        missing().body("content.gaps.agency", allOf(hasItem("STM"), not(hasItem("STN"))));
    }

    private static ValidatableResponse missing() {
        HealthReports.anAcceptedReport();
        return SomeConsolidations.opens(Party.reviewer(), SomeConsolidations.YEAR_2023)
                .then()
                .statusCode(201);
    }
}
