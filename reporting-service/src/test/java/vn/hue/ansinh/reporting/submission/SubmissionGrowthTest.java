package vn.hue.ansinh.reporting.submission;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hue.ansinh.reporting.HealthReports.INCOMPLETE;
import static vn.hue.ansinh.reporting.HealthReports.aDraft;
import static vn.hue.ansinh.reporting.Party.approverOf;
import static vn.hue.ansinh.reporting.Party.officerOf;
import static vn.hue.ansinh.reporting.Party.reviewer;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.OnRealParts;

/** Each step of a report asks the database a few times, whatever the report says and however often it was handed in before. */
@QuarkusTest
@WithTestResource(RealParts.class)
class SubmissionGrowthTest extends OnRealParts {
    private static final int CORRECTIONS = 10;
    /**
     * Whether the duty passes to others, before and behind the lock, whether its year has begun, the report, its obligation
     * and whether that binds, what its figures are held against, and one each for what is left behind; the signed end of the
     * report's trail is read and moved on.
     */
    private static final int FEW = 19;

    @Inject
    SessionFactory sessions;

    private String report;
    private int revision;

    @BeforeEach
    void count() {
        sessions.getStatistics().setStatisticsEnabled(true);
        report = aDraft();
        revision = 1;
        handsIn();
    }

    @AfterEach
    void countNoMore() {
        sessions.getStatistics().setStatisticsEnabled(false);
    }

    @Test
    void stepsAskAsOftenWithManyFiguresAndVersionsAsWithOne() {
        isReturned();
        long rewriting = questionsOf(() -> rewrites("IND-06-01"));
        long submission = questionsOf(this::handsIn);
        long returning = questionsOf(this::isReturned);

        for (int correction = 0; correction < CORRECTIONS; correction++) {
            rewrites("IND-06-01", "IND-06-02", "IND-06-07");
            handsIn();
            isReturned();
        }

        assertEquals(rewriting, questionsOf(() -> rewrites("IND-06-01", "IND-06-02", "IND-06-07")));
        assertEquals(submission, questionsOf(this::handsIn));
        assertEquals(returning, questionsOf(this::isReturned));
        assertTrue(submission <= FEW, "A submission asks " + submission + " times");
    }

    private long questionsOf(Runnable step) {
        long before = sessions.getStatistics().getPrepareStatementCount();
        step.run();
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }

    private void handsIn() {
        step(() -> approverOf("SYT").submits(report, tag()));
    }

    private void isReturned() {
        step(() -> reviewer().returns(report, tag(), "Rà soát"));
    }

    private void rewrites(String... indicators) {
        String figures = Stream.of(indicators)
                .map(code -> "{\"indicator\": \"" + code
                        + "\", \"value\": 99, \"status\": \"E\", \"justification\": \"Đã rà soát\"}")
                .collect(joining(", "));
        step(() -> officerOf("SYT").rewrites(report, tag(), "{\"figures\": [" + figures + "], " + INCOMPLETE + "}"));
    }

    private void step(Supplier<Response> asking) {
        asking.get().then().statusCode(200);
        revision++;
    }

    private String tag() {
        return "\"v" + revision + '"';
    }
}
