package vn.hue.ansinh.indicators.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.testing.RealParts;

/** A task that the Plan gives to the districts together, through the reorganisations that really were. */
@QuarkusTest
@WithTestResource(RealParts.class)
class TasksOfGroupsTest extends OnRealParts {
    private static final String HOUSING = "TASK-01-02";
    private static final String ALL_THE_TIME = "TASK-G-14";
    private static final List<String> DISTRICTS =
            List.of("474", "476", "477", "478", "479", "480", "481", "482", "483");

    @Inject
    TaskNotes notes;

    @Inject
    ToldAgencies agencies;

    @BeforeEach
    void theDistrictsLeadItAndThenTheCommunes() {
        agencies.tell();
        List.of(HOUSING, ALL_THE_TIME).forEach(task -> {
            leads(task, "UBND-CAP-HUYEN", "2021-05-31", "'2025-06-30'");
            leads(task, "UBND-CAP-XA", "2025-07-01", "null");
        });
    }

    @AfterEach
    void nobodyLeadsAnything() {
        books.run("truncate task_note; delete from assignment where id like 'TAKES-OVER.%';"
                + " delete from assignment_known where id like 'TAKES-OVER.%'");
        agencies.forget();
    }

    @Test
    void whoWasMadeInThePlaceOfADistrictStandsWhereThatStood() {
        clock.set("2024-02-01T09:00:00+07:00");
        DISTRICTS.forEach(number -> done("UBND-" + number, 2023));
        get("/tasks/" + HOUSING).body("state", equalTo("DONE"), "members", hasSize(9));

        clock.set("2025-02-01T09:00:00+07:00");
        get("/tasks/" + HOUSING)
                .body("state", equalTo("DONE"), "members", hasSize(9))
                .body("members.agency[0]", equalTo("UBND-474-2025"), "members.agency[1]", equalTo("UBND-475"))
                .body("members.note.agency[0]", equalTo("UBND-474"), "members.note.agency[1]", equalTo("UBND-474"));

        clock.set("2025-08-01T09:00:00+07:00");
        get("/tasks/" + HOUSING)
                .body("state", equalTo("DONE"), "members", hasSize(40))
                .body("members.state", everyItem(equalTo("DONE")));
        get("/tasks/" + HOUSING + "?asOf=2024-12-31T00:00:00Z").body("members", hasSize(9));
    }

    @Test
    void oneWordOfACommuneIsNotThatOfAll() {
        clock.set("2025-08-01T09:00:00+07:00");

        done("UBND-19777", 2024);

        get("/tasks/" + HOUSING)
                .body("state", equalTo("OVERDUE"), "members", hasSize(40))
                .body("members.findAll { it.state == 'DONE_LATE' }.agency", contains("UBND-19777"))
                .body("sentence.en", equalTo("By the reports on 2024: done by 1 of 40 agencies; overdue."));
    }

    /** Of Thuận Hóa and Phú Vang, of which the second has said nothing. */
    @Test
    void whoCameOfTwoStandsNoBetterThanTheSlowerOne() {
        clock.set("2025-02-01T09:00:00+07:00");
        done("UBND-474-2025", 2023);
        clock.set("2025-08-01T09:00:00+07:00");

        get("/tasks/" + HOUSING)
                .body("members.find { it.agency == 'UBND-19900' }.state", equalTo("OVERDUE"))
                .body("members.find { it.agency == 'UBND-19777' }.state", equalTo("DONE"));
    }

    /** The new year has begun for whoever does it, not for those who have yet to tell of the old one. */
    @Test
    void whoDoesNotLeadDoesNotSpeakForAGroupByALaterYear() {
        clock.set("2025-02-01T09:00:00+07:00");
        List.of("UBND-476", "UBND-477", "UBND-478").forEach(district -> done(ALL_THE_TIME, district, 2024));
        clock.set("2026-02-01T09:00:00+07:00");

        done(ALL_THE_TIME, "SYT", 2025);

        get("/tasks/" + ALL_THE_TIME)
                .body("state", equalTo("IN_PROGRESS"), "year", equalTo(2024), "members", hasSize(9))
                .body("sentence.en", startsWith("By the reports on 2024: done by 3 of 9 agencies"));
    }

    @Test
    void whoLeadsBesideAGroupDoesNotSpeakForItsMembers() {
        leads(HOUSING, "SXD", "2021-05-31", "null");
        clock.set("2024-02-01T09:00:00+07:00");
        done("UBND-476", 2023);

        done("SXD", 2023);

        get("/tasks/" + HOUSING).body("state", equalTo("OVERDUE"), "members", hasSize(9));
    }

    @Test
    void whoTookATaskOverFromAGroupSpeaksForItselfAlone() {
        books.run("update assignment_known set valid_to = '2024-01-31' where agency = 'UBND-CAP-HUYEN';"
                + " update assignment set valid_to = '2024-01-31' where agency = 'UBND-CAP-HUYEN'");
        leads(HOUSING, "SXD", "2024-02-01", "null");
        clock.set("2024-01-20T09:00:00+07:00");
        done("UBND-476", 2023);
        clock.set("2024-02-20T09:00:00+07:00");

        done("SXD", 2023);

        get("/tasks/" + HOUSING).body("state", equalTo("DONE"), "members", hasSize(0));
    }

    private void leads(String task, String agency, String from, String to) {
        books.run("insert into assignment values ('TAKES-OVER.%s.%s', '%1$s', 'TASK', '%2$s', 'LEAD', '%s', %s, 1)"
                .formatted(agency, task, from, to));
        books.run("""
            insert into assignment_known values ('TAKES-OVER.%s.%s', 1, '%1$s', 'TASK', '%2$s', 'LEAD', '%s', %s, false,
                '-infinity', 'infinity')
            """.formatted(agency, task, from, to));
    }

    private void done(String agency, int year) {
        done(HOUSING, agency, year);
    }

    /** In the autumn of the year. */
    private void done(String task, String agency, int year) {
        TaskReport.Told told = new TaskReport.Told(task, NotedState.DONE, LocalDate.of(year, 10, 1), null);
        TaskReport accepted = new TaskReport(UUID.randomUUID(), agency, String.valueOf(year), 1, List.of(told));
        QuarkusTransaction.requiringNew().run(() -> notes.takeIn(accepted));
    }
}
