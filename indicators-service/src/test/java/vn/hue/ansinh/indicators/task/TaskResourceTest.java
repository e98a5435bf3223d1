package vn.hue.ansinh.indicators.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.testing.RealParts;

/** The task of housing for people with merit, which the Plan wants done by the end of 2023. */
@QuarkusTest
@WithTestResource(RealParts.class)
class TaskResourceTest extends OnRealParts {
    private static final String HOUSING = "TASK-01-02";
    private static final String ALL_THE_TIME = "TASK-01-01";

    @Inject
    TaskNotes notes;

    private final UUID report = UUID.randomUUID();

    @BeforeEach
    void nothingIsNoted() {
        books.run("truncate task_note; delete from assignment where id like 'TAKES-OVER.%';"
                + "delete from assignment_known where id like 'TAKES-OVER.%'");
    }

    @Test
    void aTaskShowsWhatReportsSayAboutIt() {
        heard(1, NotedState.IN_PROGRESS, null, "Còn 12 nhà");

        get("/tasks/" + HOUSING)
                .statusCode(200)
                .body("code", equalTo(HOUSING), "state", equalTo("IN_PROGRESS"))
                .body("latestNote.report", equalTo(report.toString()), "latestNote.note", equalTo("Còn 12 nhà"))
                .body("notes", hasSize(1));
    }

    @Test
    void anEarlierStandingCanBeShownAgain() {
        heard(1, NotedState.IN_PROGRESS, null, null);
        clock.set("2024-02-01T00:00:00+07:00");
        heard(2, NotedState.DONE, LocalDate.of(2024, 1, 15), null);

        get("/tasks/" + HOUSING).body("state", equalTo("DONE_LATE"), "notes.version", contains(1, 2));
        get("/tasks/" + HOUSING + "?asOf=2024-01-31T23:59:59%2B07:00")
                .body("state", equalTo("OVERDUE"), "notes.version", contains(1));
        get("/tasks/" + HOUSING + "?asOf=2023-01-01T00:00:00Z")
                .body("state", equalTo("NOT_STARTED"), "latestNote", nullValue(), "notes", empty());
    }

    @Test
    void aVersionToldTwiceOrTooLateAddsNothing() {
        heard(2, NotedState.DONE, LocalDate.of(2023, 10, 1), null);
        heard(2, NotedState.DONE, LocalDate.of(2023, 10, 1), null);
        heard(1, NotedState.NOT_STARTED, null, null);

        get("/tasks/" + HOUSING).body("state", equalTo("DONE"), "notes.version", contains(2));
    }

    @Test
    void whatRecursIsFoundByItsStateOfTheLastYearReported() {
        clock.set("2024-01-10T00:00:00+07:00");
        heardOf(ALL_THE_TIME, 1, NotedState.DONE, LocalDate.of(2023, 11, 1), null);

        get("/tasks/" + ALL_THE_TIME).body("state", equalTo("DONE"), "year", equalTo(2023));
        get("/tasks?state=DONE").body("items.code", contains(ALL_THE_TIME), "items.year", contains(2023));
        get("/tasks/" + ALL_THE_TIME + "?asOf=2024-01-09T00:00:00Z")
                .body("state", equalTo("NOT_STARTED"), "year", equalTo(2024));
        get("/tasks/" + HOUSING).body("year", nullValue());
    }

    /** 2024 has passed without a report on it, and so have the months in which such reports are accepted. */
    @Test
    void aTaskOnWhichNobodyReportsAnyMoreSaysSo() {
        clock.set("2024-01-10T00:00:00+07:00");
        heardOf(ALL_THE_TIME, 1, NotedState.DONE, LocalDate.of(2023, 11, 1), null);

        get("/tasks/" + ALL_THE_TIME)
                .body("reporting", equalTo("UP_TO_DATE"), "sentence.en", equalTo("By the report on 2023: done."));
        clock.set("2025-04-01T00:00:00+07:00");
        get("/tasks/" + ALL_THE_TIME)
                .body("state", equalTo("DONE"), "year", equalTo(2023), "reporting", equalTo("STALE"))
                .body("sentence.en", equalTo("By the report on 2023: done; nothing reported on 2024 or later."))
                .body(
                        "sentence.vi",
                        equalTo("Theo báo cáo năm 2023: đã hoàn thành; chưa có báo cáo nào về năm 2024 trở đi."));
        get("/tasks?reporting=STALE").body("items.code", contains(ALL_THE_TIME));
        get("/tasks?reporting=NEVER&limit=500").body("items.code", not(hasItem(ALL_THE_TIME)), "items", hasSize(93));
        get("/tasks/" + ALL_THE_TIME + "?asOf=2025-03-31T00:00:00Z").body("reporting", equalTo("UP_TO_DATE"));
        get("/tasks/" + ALL_THE_TIME + "?asOf=2024-01-09T00:00:00Z")
                .body("reporting", equalTo("NEVER"), "sentence.en", equalTo("Nobody has reported on it yet."));
    }

    /** SXD, which helps, said later that it was done; SLDTBXH, which led until the reorganisation, did not. */
    @ParameterizedTest
    @ValueSource(strings = {"2025-02-28T12:00:00+07:00", "2025-03-01T12:00:00+07:00", "2025-06-01T12:00:00+07:00"})
    void whoeverTakesOverTakesOverWhatTheLeadBeforeSaid(String moment) {
        leads("SLDTBXH", "2021-05-31", "'2025-02-28'");
        leads("SNV", "2025-03-01", "null");
        clock.set("2024-01-10T00:00:00+07:00");
        heard("SLDTBXH", new TaskReport.Told(HOUSING, NotedState.IN_PROGRESS, null, null));
        heard("SXD", new TaskReport.Told(HOUSING, NotedState.DONE, LocalDate.of(2023, 12, 1), null));
        clock.set(moment);

        get("/tasks/" + HOUSING).body("state", equalTo("OVERDUE"), "latestNote.agency", equalTo("SLDTBXH"));
        heard("SNV", new TaskReport.Told(HOUSING, NotedState.DONE, LocalDate.of(2023, 12, 1), null));
        get("/tasks/" + HOUSING).body("state", equalTo(moment.compareTo("2025-03") < 0 ? "OVERDUE" : "DONE"));
    }

    @Test
    void whatTheLeadSaysOfItsLastYearIsAcceptedAfterItHasGone() {
        leads("SLDTBXH", "2021-05-31", "'2023-12-31'");
        leads("SNV", "2024-01-01", "null");
        clock.set("2024-01-10T00:00:00+07:00");
        heard("SLDTBXH", new TaskReport.Told(HOUSING, NotedState.DONE, LocalDate.of(2023, 12, 1), null));
        heard("SXD", new TaskReport.Told(HOUSING, NotedState.IN_PROGRESS, null, null));

        get("/tasks/" + HOUSING).body("state", equalTo("DONE"), "latestNote.agency", equalTo("SLDTBXH"));
    }

    /** SLDTBXH led on the day asked for, SNV leads today; nobody led yet when both spoke. */
    @ParameterizedTest
    @ValueSource(strings = {"AS_REPORTED", "CURRENT"})
    void whoStandsBesideATaskDoesNotChangeHowItStands(String agencies) {
        leads("SLDTBXH", "2024-02-01", "'2025-02-28'");
        leads("SNV", "2025-03-01", "null");
        wasKnownToLead("SLDTBXH", "2024-02-01");
        bothSpoke();

        standsInTheListAsAlone(agencies);
    }

    /** That SNV had led from the beginning was not known on the day asked for. */
    @ParameterizedTest
    @ValueSource(strings = {"AS_REPORTED", "CURRENT"})
    void whatIsKnownOfLeadsLaterDoesNotChangeHowATaskStood(String agencies) {
        leads("SNV", "2021-05-31", "null");
        wasKnownToLead("SLDTBXH", "2021-05-31");
        bothSpoke();

        standsInTheListAsAlone(agencies);
    }

    /** SLDTBXH that it goes on, SNV that it is done. */
    private void bothSpoke() {
        clock.set("2024-01-10T00:00:00+07:00");
        heard("SLDTBXH", new TaskReport.Told(HOUSING, NotedState.IN_PROGRESS, null, null));
        heard("SNV", new TaskReport.Told(HOUSING, NotedState.DONE, LocalDate.of(2023, 12, 1), null));
        clock.set("2025-06-01T12:00:00+07:00");
    }

    private void standsInTheListAsAlone(String agencies) {
        String moment = "asOf=2024-06-01T00:00:00Z";
        get("/tasks/" + HOUSING + "?" + moment).body("state", equalTo("OVERDUE"));
        get("/tasks?state=OVERDUE&" + moment + "&orgView=" + agencies)
                .body("items.code", hasItem(HOUSING))
                .body(
                        "items.find { it.code == '" + HOUSING + "' }.lead",
                        equalTo(agencies.equals("CURRENT") ? "SNV" : "SLDTBXH"));
    }

    @Test
    void tasksAreFoundByTheirState() {
        heard(1, NotedState.IN_PROGRESS, null, null);

        get("/tasks?state=IN_PROGRESS").body("items.code", contains(HOUSING), "next", nullValue());
        get("/tasks?state=NOT_STARTED&limit=5")
                .body("items.code", not(hasItem(HOUSING)), "items", hasSize(5))
                .body("items.state", everyItem(equalTo("NOT_STARTED")));
        clock.set("2024-02-01T00:00:00+07:00");
        get("/tasks?state=OVERDUE&asOf=2024-01-01T00:00:00%2B07:00").body("items.code", hasItem(HOUSING));
    }

    @Test
    void anUnknownTaskIsA404() {
        get("/tasks/TASK-99-99").statusCode(404).body("code", equalTo("not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"state=LAZY", "reporting=LAZY", "asOf=soon"})
    void anUnreadableQuestionIsA400(String question) {
        get("/tasks?" + question).statusCode(400).body("code", equalTo("invalid-parameter"));
    }

    @Test
    void aTaskOfAGroupIsThatOfEachMember() {
        leads("GROUP", "2021-05-31", "null");
        books.run("insert into agency_member values ('GROUP', 'ONE'), ('GROUP', 'TWO')");
        heard("ONE", new TaskReport.Told(HOUSING, NotedState.DONE, LocalDate.of(2023, 5, 1), null));
        heard("HELPER", new TaskReport.Told(HOUSING, NotedState.DONE, LocalDate.of(2023, 5, 1), null));

        get("/tasks/" + HOUSING)
                .body("state", equalTo("IN_PROGRESS"), "members.agency", contains("ONE", "TWO"))
                .body("members.state", contains("DONE", "NOT_STARTED"), "members[0].note.agency", equalTo("ONE"));
        heard("TWO", new TaskReport.Told(HOUSING, NotedState.DONE, LocalDate.of(2023, 6, 1), null));
        get("/tasks/" + HOUSING).body("state", equalTo("DONE"));
        books.run("delete from agency_member where agency = 'GROUP'");
    }

    /** Who takes it over has no members that anybody has told of. */
    @Test
    void aGroupThatHasHandedItsTaskOnSpokeForEachOfItsMembersAlone() {
        leads("GROUP", "2021-05-31", "'2025-02-28'");
        leads("HEIR", "2025-03-01", "null");
        books.run("insert into agency_member values ('GROUP', 'ONE'), ('GROUP', 'TWO')");
        clock.set("2024-01-10T00:00:00+07:00");
        heard("TWO", new TaskReport.Told(HOUSING, NotedState.IN_PROGRESS, null, null));
        heard("ONE", new TaskReport.Told(HOUSING, NotedState.DONE, LocalDate.of(2023, 5, 1), null));
        clock.set("2025-06-01T12:00:00+07:00");

        get("/tasks/" + HOUSING).body("state", equalTo("OVERDUE"), "members.state", contains("DONE", "OVERDUE"));

        heard("HEIR", new TaskReport.Told(HOUSING, NotedState.DONE, LocalDate.of(2025, 5, 1), null));
        get("/tasks/" + HOUSING).body("state", equalTo("DONE_LATE"), "members", empty());
        books.run("delete from agency_member where agency = 'GROUP'");
    }

    @Test
    void whatALaterVersionSaysNothingOfIsTakenBackAndWasSaidBefore() {
        heard(1, NotedState.DONE, LocalDate.of(2023, 10, 1), null);
        clock.set("2024-02-01T00:00:00+07:00");
        QuarkusTransaction.requiringNew().run(() -> notes.takeIn(new TaskReport(report, "SLDTBXH", "2023", 2, null)));

        get("/tasks/" + HOUSING).body("state", equalTo("OVERDUE"), "latestNote", nullValue(), "notes", empty());
        get("/tasks/" + HOUSING + "?asOf=2024-01-31T00:00:00Z").body("state", equalTo("DONE"), "notes", hasSize(1));

        clock.set("2024-03-01T00:00:00+07:00");
        heard(3, NotedState.DONE, LocalDate.of(2023, 11, 1), null);
        get("/tasks/" + HOUSING).body("state", equalTo("DONE"), "notes.version", contains(3));
    }

    private void heard(int version, NotedState state, LocalDate doneOn, String note) {
        heardOf(HOUSING, version, state, doneOn, note);
    }

    private void leads(String agency, String from, String to) {
        books.run("insert into assignment values ('TAKES-OVER.%s', '%1$s', 'TASK', '%s', 'LEAD', '%s', %s, 1)"
                .formatted(agency, HOUSING, from, to));
    }

    /** Until the end of 2024. */
    private void wasKnownToLead(String agency, String from) {
        books.run("""
            insert into assignment_known values ('TAKES-OVER.%s', 1, '%1$s', 'TASK', '%s', 'LEAD', '%s', null, false,
                '-infinity', '2025-01-01T00:00:00+07:00')
            """.formatted(agency, HOUSING, from));
    }

    private void heard(String agency, TaskReport.Told told) {
        TaskReport accepted = new TaskReport(UUID.randomUUID(), agency, "2023", 1, List.of(told));
        QuarkusTransaction.requiringNew().run(() -> notes.takeIn(accepted));
    }

    private void heardOf(String task, int version, NotedState state, LocalDate doneOn, String note) {
        TaskReport told = new TaskReport(
                report, "SLDTBXH", "2023", version, List.of(new TaskReport.Told(task, state, doneOn, note)));
        QuarkusTransaction.requiringNew().run(() -> notes.takeIn(told));
    }
}
