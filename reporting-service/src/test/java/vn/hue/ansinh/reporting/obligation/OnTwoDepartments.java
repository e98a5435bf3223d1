package vn.hue.ansinh.reporting.obligation;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.hue.ansinh.reporting.HealthReports;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;
import vn.hue.ansinh.reporting.consolidation.SomeConsolidations;

/** Two departments that the Plan does not know: STN, which has duties, and STM, which may take them over. */
abstract class OnTwoDepartments extends OnRealParts {
    static final String DRAFT = "{\"obligation\": \"R-02.2023.STN\", \"figures\": [],"
            + " \"narrative\": {\"results\": \"Đã xong\"}, " + HealthReports.INCOMPLETE + "}";
    static final String WITH_A_FIGURE =
            DRAFT.replace("\"figures\": []", "\"figures\": [" + HealthReports.INSURANCE + "]");
    private static int revision = 1;

    final Party officer = Party.officerOf("STN");
    final Party approver = Party.approverOf("STN");

    @BeforeEach
    void theDepartmentIsThere() {
        forgetIt();
        plan.hear("agency.changed", "STN", agency("STN", null));
        plan.hear("agency.changed", "STM", agency("STM", null));
        hears(assignment("STN", "R-02", "2023-01-01", null, ""));
    }

    @AfterEach
    void forgetIt() {
        desk.clear();
        desk.run("delete from obligation where agency in ('STN', 'STM', 'STP')");
        desk.run("delete from assignment_copy where agency in ('STN', 'STM', 'STP')");
        desk.run("delete from agency_copy where code in ('STN', 'STM', 'STP')");
        desk.run("delete from succession_copy where starts_with(id, 'trials')");
    }

    void isGranted(String obligation, String until) {
        SomeConsolidations.isGranted(obligation, until);
    }

    ValidatableResponse state(String obligation) {
        return officer.asks().get("/api/v1/obligations/" + obligation).then().statusCode(200);
    }

    String owed(String id) {
        return desk.text("select count(*) from obligation where id = '" + id + "' and not transferred");
    }

    void passes(String duty, String from, String until) {
        hears(assignment("STM", duty, from, null, "\"STN." + duty + ".REPORT\""));
        hears(assignment("STN", duty, "2023-01-01", until, ""));
    }

    void hears(String assignment) {
        String id = assignment.split("\"")[3];
        plan.hear("assignment.changed", id, assignment);
    }

    void answersForMore() {
        hears(answersFor("STN", "INDICATOR", "2023-01-01", null, ""));
        hears(answersFor("STN", "TASK", "2023-01-01", null, ""));
    }

    void isMerged(String from, String until) {
        passes("R-02", from, until);
        hears(answersFor("STM", "INDICATOR", from, null, "\"STN.INDICATOR\""));
        hears(answersFor("STM", "TASK", from, null, "\"STN.TASK\""));
        endsToAnswer(until);
    }

    void endsToAnswer(String until) {
        hears(answersFor("STN", "INDICATOR", "2023-01-01", until, ""));
        hears(answersFor("STN", "TASK", "2023-01-01", until, ""));
    }

    static String answersFor(String agency, String kind, String from, String to, String passedFrom) {
        boolean figure = kind.equals("INDICATOR");
        return assignment(agency, figure ? "IND-06-01" : "TASK-06-01", from, to, passedFrom)
                .replace(agency + "." + (figure ? "IND-06-01" : "TASK-06-01") + ".REPORT", agency + "." + kind)
                .replace("\"DUTY\"", "\"" + kind + "\"")
                .replace("\"REPORT\"", figure ? "\"REPORT\"" : "\"LEAD\"");
    }

    void itIsHeardOfTheMerger(String day) {
        plan.hear(
                "agency.changed",
                "STN",
                agency("STN", LocalDate.parse(day).minusDays(1).toString()));
        plan.hear("succession.changed", "trials-merged", succession("trials-merged", day));
    }

    static String agency(String code, String to) {
        return """
                {"code": "%s", "name": {"vi": "Sở Thử nghiệm", "en": "Department of Trials"}, "type": "X",
                 "parent": null, "place": "46@1989-07-01", "validFrom": "2022-01-01", "validTo": %s, "revision": %d}
                """.formatted(code, to == null ? "null" : "\"" + to + "\"", revision++);
    }

    static String assignment(String agency, String duty, String from, String to, String passedFrom) {
        return """
                {"id": "%1$s.%2$s.REPORT", "agency": "%1$s", "subjectKind": "DUTY", "subject": "%2$s",
                 "role": "REPORT", "validFrom": "%3$s", "validTo": %4$s, "passedFrom": [%5$s], "revision": %6$d}
                """.formatted(agency, duty, from, to == null ? "null" : "\"" + to + "\"", passedFrom, revision++);
    }

    static String succession(String id, String day) {
        return """
                {"id": "%s", "state": "EFFECTIVE", "effectiveOn": "%s", "kind": "MERGE", "predecessors": ["STN"],
                 "successors": ["STM"], "scopeKind": "ALL", "scope": [], "revision": %d}
                """.formatted(id, day, revision++);
    }
}
