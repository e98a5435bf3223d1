package vn.hue.ansinh.reporting.obligation;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.accepted;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.insurance;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.consolidation.SomeConsolidations;
import vn.hue.ansinh.reporting.duty.Duties;

/** While somebody decides on a duty, others go on. */
@QuarkusTest
@WithTestResource(RealParts.class)
class DecidedMeanwhileTest extends OnTwoDepartments {
    private final ExecutorService others = Executors.newFixedThreadPool(2);

    @Inject
    DerivingObligations deriving;

    @Inject
    Duties duties;

    @AfterEach
    void nobodyIsLeft() {
        others.shutdownNow();
    }

    @Test
    void whoIssuesAndWhoDecidesOnTheDutyComeInTurn() throws Exception {
        accepted("R-02.2023.SYT", insurance("99.3", "E"));
        String id = SomeConsolidations.opens(SomeConsolidations.YEAR_2023)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        InTurn both = QuarkusTransaction.requiringNew().call(() -> {
            deriving.inTurn();
            Future<Response> issuing = others.submit(() -> SomeConsolidations.issues(id, "\"v1\""));
            await().until(() -> waiting() == 1);
            Future<?> deciding = others.submit(this::isDecidedOn);
            await().until(() -> waiting() == 2);
            return new InTurn(issuing, deciding);
        });

        both.issuing().get(30, TimeUnit.SECONDS).then().statusCode(200);
        both.deciding().get(30, TimeUnit.SECONDS);
    }

    private record InTurn(Future<Response> issuing, Future<?> deciding) {}

    @Test
    void whatIsOwedUnderADutyFollowsWhileItIsDecidedOn() throws Exception {
        QuarkusTransaction.requiringNew().run(() -> {
            duties.lock("R-02");
            hears(assignment("STM", "R-02", "2023-01-01", null, ""));
        });

        assertEquals("1", owed("R-02.2023.STM"));
    }

    private void isDecidedOn() {
        QuarkusTransaction.requiringNew().run(() -> {
            duties.lock("R-02");
            deriving.ofAll();
        });
    }

    private int waiting() {
        return Integer.parseInt(desk.text("select count(*) from pg_stat_activity"
                + " where datname = current_database() and wait_event_type = 'Lock'"));
    }
}
