package vn.hue.ansinh.reporting.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.Desk;
import vn.hue.ansinh.reporting.HeardPlan;
import vn.hue.ansinh.reporting.duty.Duties;

/** A department that the Plan does not know comes, changes and goes. */
@QuarkusTest
@WithTestResource(RealParts.class)
class DerivingObligationsTest {
    private static int revision = 1;

    @Inject
    HeardPlan plan;

    @Inject
    Desk desk;

    @Inject
    Duties duties;

    @Inject
    DerivingObligations deriving;

    @BeforeEach
    @AfterEach
    void theWholePlanIsKnownAndTheNewDepartmentIsNot() {
        plan.isHeard();
        desk.clear();
        desk.run("delete from obligation where agency in ('STN', 'STM')");
        desk.run("delete from assignment_copy where agency in ('STN', 'STM')");
        desk.run("delete from agency_copy where code in ('STN', 'STM')");
    }

    @Test
    void oweNothingUntilBothAgencyAndAssignmentAreHeardInWhateverOrder() {
        plan.hear("assignment.changed", "STN.R-02.REPORT", assignment("REPORT", "2023-01-01", null));
        assertOwed("");

        plan.hear("agency.changed", "STN", agency("2022-01-01", null));
        assertOwed("R-02.2023.STN,R-02.2024.STN,R-02.2025.STN");
    }

    @Test
    void oweOnlyWhereAgencyAndAssignmentAreInForceOnTheLastDayInTime() {
        plan.hear("agency.changed", "STN", agency("2022-01-01", "2024-11-29"));
        plan.hear("assignment.changed", "STN.R-02.REPORT", assignment("REPORT", "2023-12-01", null));

        assertOwed("R-02.2024.STN");
    }

    @Test
    void oweNoMoreWhenTheAssignmentEnds() {
        plan.hear("agency.changed", "STN", agency("2022-01-01", null));
        plan.hear("assignment.changed", "STN.R-02.REPORT", assignment("REPORT", "2023-01-01", null));

        plan.hear("assignment.changed", "STN.R-02.REPORT", assignment("REPORT", "2023-01-01", "2024-11-28"));

        assertOwed("R-02.2023.STN");
    }

    @Test
    void keepWhatSomebodyHasBegunToReportOn() {
        plan.hear("agency.changed", "STN", agency("2022-01-01", null));
        plan.hear("assignment.changed", "STN.R-02.REPORT", assignment("REPORT", "2023-01-01", null));
        desk.run("""
                insert into report (id, obligation, duty, agency, period, status, version, draft, drafted_at, revision)
                values ('0f9ee4ae-0000-4000-8000-000000000001', 'R-02.2024.STN', 'R-02', 'STN', '2024', 'DRAFT', 0,
                  '{}', now(), 1);
                update obligation set report = '0f9ee4ae-0000-4000-8000-000000000001', report_status = 'DRAFT'
                where id = 'R-02.2024.STN'
                """);

        plan.hear("assignment.changed", "STN.R-02.REPORT", assignment("REPORT", "2023-01-01", "2023-01-02"));

        assertOwed("R-02.2024.STN");
    }

    @Test
    void passToWhoeverTakesTheDutyOverFromAnAgencyThatGoesOn() {
        plan.hear("agency.changed", "STN", agency("2022-01-01", null));
        plan.hear("agency.changed", "STM", agency("2022-01-01", null).replace("STN", "STM"));
        plan.hear("assignment.changed", "STN.R-02.REPORT", assignment("REPORT", "2023-01-01", null));

        plan.hear("assignment.changed", "STM.R-02.REPORT@2024-07-01", takenOver());
        plan.hear("assignment.changed", "STN.R-02.REPORT", assignment("REPORT", "2023-01-01", "2024-06-30"));

        assertEquals(
                "R-02.2023.STN f,R-02.2024.STM f,R-02.2024.STN t,R-02.2025.STM f",
                desk.text("select string_agg(id || ' ' || case when transferred then 't' else 'f' end, ',' order by id)"
                        + " from obligation where agency in ('STN', 'STM')"));
        assertEquals(
                "R-02.2024.STN>R-02.2024.STM",
                desk.text("select string_agg(from_id || '>' || id, ',') from obligation_pass where id like '%STM'"));
    }

    @Test
    void areNotOwedAgainWhenTheReportHadComeInBeforeTheReorganisationWasEntered() {
        plan.hear("agency.changed", "STN", agency("2022-01-01", null));
        plan.hear("agency.changed", "STM", agency("2022-01-01", null).replace("STN", "STM"));
        plan.hear("assignment.changed", "STN.R-02.REPORT", assignment("REPORT", "2023-01-01", null));
        desk.run("""
                insert into report (id, obligation, duty, agency, period, status, version, draft, drafted_at, revision)
                values ('0f9ee4ae-0000-4000-8000-000000000002', 'R-02.2024.STN', 'R-02', 'STN', '2024', 'DRAFT', 0,
                  '{}', now(), 1);
                update obligation set report = '0f9ee4ae-0000-4000-8000-000000000002', report_status = 'ACCEPTED',
                  first_submitted_at = '2024-11-20T08:00:00+07:00'
                where id = 'R-02.2024.STN'
                """);

        plan.hear("agency.changed", "STN", agency("2022-01-01", "2024-06-30"));
        plan.hear("assignment.changed", "STN.R-02.REPORT", assignment("REPORT", "2023-01-01", "2024-06-30"));
        plan.hear("assignment.changed", "STM.R-02.REPORT@2024-07-01", takenOver());

        assertEquals(
                "R-02.2023.STN,R-02.2024.STN,R-02.2025.STM",
                desk.text("select string_agg(id, ',' order by id) from obligation where agency in ('STN', 'STM')"));
    }

    @Test
    void becomeARequestWhenTheAssignmentBecomesOne() {
        plan.hear("agency.changed", "STN", agency("2022-01-01", null));
        plan.hear("assignment.changed", "STN.R-02.REPORT", assignment("REPORT", "2024-12-01", null));
        plan.hear("assignment.changed", "STN.R-02.REPORT", assignment("REQUESTED", "2024-12-01", null));

        assertEquals("REQUESTED", desk.text("select obligatory from obligation where agency = 'STN'"));
    }

    @Test
    void neverGoBackToAnOlderRevision() {
        plan.hear("agency.changed", "STN", agency("2022-01-01", null));
        String older = assignment("REPORT", "2021-01-01", null);
        plan.hear("assignment.changed", "STN.R-02.REPORT", assignment("REPORT", "2024-12-01", null));

        plan.hear("assignment.changed", "STN.R-02.REPORT", older);

        assertOwed("R-02.2025.STN");
    }

    @Test
    void stayTheSameWhenThePlanIsLoadedAgain() {
        String before = desk.text("select jsonb_agg(to_jsonb(o) order by id) from obligation o");

        QuarkusTransaction.requiringNew().run(() -> {
            duties.load();
            deriving.ofAll();
        });

        assertEquals(before, desk.text("select jsonb_agg(to_jsonb(o) order by id) from obligation o"));
        assertEquals("9", desk.text("select count(*) from duty"));
    }

    private void assertOwed(String ids) {
        assertEquals(
                ids,
                desk.text("select coalesce(string_agg(id, ',' order by id), '') from obligation where agency = 'STN'"));
    }

    private static String takenOver() {
        return assignment("REPORT", "2024-07-01", null)
                .replace("STN.R-02.REPORT", "STM.R-02.REPORT@2024-07-01")
                .replace("\"agency\": \"STN\"", "\"agency\": \"STM\"")
                .replace("\"revision\"", "\"passedFrom\": [\"STN.R-02.REPORT\"], \"revision\"");
    }

    private static String agency(String from, String to) {
        return """
                {"code": "STN", "name": {"vi": "Sở Thử nghiệm", "en": "Department of Trials"}, "type": "X",
                 "parent": null, "place": "46@1989-07-01", "validFrom": "%s", "validTo": %s, "revision": %d}
                """.formatted(from, to == null ? "null" : "\"" + to + "\"", revision++);
    }

    private static String assignment(String role, String from, String to) {
        return """
                {"id": "STN.R-02.REPORT", "agency": "STN", "subjectKind": "DUTY", "subject": "R-02", "role": "%s",
                 "validFrom": "%s", "validTo": %s, "revision": %d}
                """.formatted(role, from, to == null ? "null" : "\"" + to + "\"", revision++);
    }
}
