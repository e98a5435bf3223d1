package vn.hue.ansinh.indicators.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.jackson.databind.node.NullNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.inbox.IncomingEvent;
import vn.hue.ansinh.kit.inbox.TopicCopy;
import vn.hue.ansinh.kit.table.CsvTable;
import vn.hue.ansinh.kit.testing.RealParts;

/** A task that the Plan gives to the districts together, through the reorganisations that really were. */
@QuarkusTest
@WithTestResource(RealParts.class)
class TasksOfGroupsTest extends OnRealParts {
    private static final String HOUSING = "TASK-01-02";
    private static final List<String> DISTRICTS =
            List.of("474", "476", "477", "478", "479", "480", "481", "482", "483");

    @Inject
    TaskNotes notes;

    @Inject
    ObjectMapper json;

    @Inject
    @Any
    Instance<TopicCopy> copies;

    @BeforeEach
    void theDistrictsLeadItAndThenTheCommunes() {
        List<MemberRow> members = CsvTable.read("plan-data/agency-members.csv", MemberRow.class);
        Stream.of("plan-data/agencies.csv", "plan-data/successor-agencies.csv")
                .flatMap(table -> CsvTable.read(table, AgencyRow.class).stream())
                .forEach(row -> tell("agencies.agencies", "agency.changed", row.code(), row.told(members)));
        CsvTable.read("plan-data/agency-successions.csv", SuccessionRow.class)
                .forEach(row -> tell("agencies.successions", "succession.changed", row.id(), row.told()));
        leads("UBND-CAP-HUYEN", "2021-05-31", "'2025-06-30'");
        leads("UBND-CAP-XA", "2025-07-01", "null");
    }

    @AfterEach
    void nobodyLeadsAnything() {
        books.run("truncate task_note; delete from assignment where id like 'TAKES-OVER.%';"
                + " delete from assignment_known where id like 'TAKES-OVER.%'");
        QuarkusTransaction.requiringNew().run(() -> copies.stream()
                .filter(copy ->
                        List.of("agencies.agencies", "agencies.successions").contains(copy.topic()))
                .forEach(TopicCopy::clear));
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

    private void tell(String topic, String type, String subject, Map<String, Object> data) {
        JsonNode told = json.valueToTree(data);
        IncomingEvent event =
                new IncomingEvent(UUID.randomUUID().toString(), type, "agencies", subject, Instant.EPOCH, topic, told);
        QuarkusTransaction.requiringNew().run(() -> copies.stream()
                .filter(copy -> copy.topic().equals(topic))
                .forEach(copy -> copy.take(event)));
    }

    private void leads(String agency, String from, String to) {
        books.run("insert into assignment values ('TAKES-OVER.%s', '%1$s', 'TASK', '%s', 'LEAD', '%s', %s, 1)"
                .formatted(agency, HOUSING, from, to));
        books.run("""
            insert into assignment_known values ('TAKES-OVER.%s', 1, '%1$s', 'TASK', '%s', 'LEAD', '%s', %s, false,
                '-infinity', 'infinity')
            """.formatted(agency, HOUSING, from, to));
    }

    /** In the autumn of the year. */
    private void done(String agency, int year) {
        TaskReport.Told told = new TaskReport.Told(HOUSING, NotedState.DONE, LocalDate.of(year, 10, 1), null);
        TaskReport accepted = new TaskReport(UUID.randomUUID(), agency, String.valueOf(year), 1, List.of(told));
        QuarkusTransaction.requiringNew().run(() -> notes.takeIn(accepted));
    }

    record MemberRow(String group, String member) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record AgencyRow(
            String code,
            String nameVi,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        Map<String, Object> told(List<MemberRow> members) {
            List<String> mine = members.stream()
                    .filter(row -> row.group().equals(code))
                    .map(MemberRow::member)
                    .toList();
            Object until = validTo == null ? NullNode.instance : validTo.toString();
            return Map.of(
                    "code",
                    code,
                    "name",
                    Map.of("vi", nameVi, "en", nameVi),
                    "validFrom",
                    validFrom.toString(),
                    "validTo",
                    until,
                    "members",
                    mine,
                    "revision",
                    1);
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record SuccessionRow(
            String id, LocalDate effectiveOn, String kind, String predecessors, String successors, String scopeKind) {

        Map<String, Object> told() {
            return Map.of(
                    "id",
                    id,
                    "state",
                    "EFFECTIVE",
                    "effectiveOn",
                    effectiveOn.toString(),
                    "kind",
                    kind,
                    "predecessors",
                    predecessors.split("\\|"),
                    "successors",
                    successors.split("\\|"),
                    "scopeKind",
                    scopeKind,
                    "revision",
                    1);
        }
    }
}
