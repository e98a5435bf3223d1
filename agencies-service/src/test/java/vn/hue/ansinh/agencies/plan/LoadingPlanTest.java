package vn.hue.ansinh.agencies.plan;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.agencies.OnRealParts;
import vn.hue.ansinh.agencies.Told;
import vn.hue.ansinh.agencies.assignment.PassingOn;
import vn.hue.ansinh.kit.outbox.CloudEvent;
import vn.hue.ansinh.kit.testing.EventSchemas;
import vn.hue.ansinh.kit.testing.RealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
class LoadingPlanTest extends OnRealParts {
    private static final List<String> TABLES = List.of(
            "place",
            "place_succession",
            "agency",
            "agency_alias",
            "agency_member",
            "agency_succession",
            "stated_assignment",
            "assignment");

    @Inject
    LoadingPlan plan;

    @Inject
    Told told;

    @Inject
    PassingOn passingOn;

    private final Runnable passing = () -> QuarkusTransaction.requiringNew().run(passingOn::workOut);

    @Test
    void aSecondLoadChangesAndTellsNothing() {
        told.everything();
        String before = everything();

        plan.load();

        assertEquals(before, everything());
        assertEquals(0, books.count("outbox"));
    }

    @Test
    void severalInstancesMayLoadAtOnce() {
        told.everything();
        String before = everything();

        IntStream.range(0, 4)
                .mapToObj(instance -> CompletableFuture.runAsync(plan::load))
                .toList()
                .forEach(CompletableFuture::join);

        assertEquals(before, everything());
        assertEquals(0, books.count("outbox"));
    }

    @Test
    void aCorrectedRowHasANewRevisionAndIsToldOnce() {
        told.everything();
        books.run("update agency set source = source || '{\"search\": \"corrected\"}' where code = 'SYT'");
        int before = Integer.parseInt(
                books.texts("select revision from agency where code = 'SYT'").get(0));

        plan.load();

        assertEquals(
                List.of(String.valueOf(before + 1)), books.texts("select revision from agency where code = 'SYT'"));
    }

    @Test
    void whatAPersonHasTakenOutStaysOut() {
        String aliases = "select count(*) from agency_alias where agency = 'SLDTBXH'";
        String members = "select count(*) from agency_member where \"group\" = 'UBND-CAP-HUYEN'";
        books.run("update agency set changed_by = 'somebody' where code in ('SLDTBXH', 'UBND-CAP-HUYEN')");
        books.run("delete from agency_alias where agency = 'SLDTBXH'");
        books.run("delete from agency_member where \"group\" = 'UBND-CAP-HUYEN'");

        plan.load();

        assertEquals(
                List.of("0", "0"),
                List.of(books.texts(aliases).get(0), books.texts(members).get(0)));
        books.run("update agency set changed_by = null where code in ('SLDTBXH', 'UBND-CAP-HUYEN')");
        plan.load();
        assertEquals(List.of("9"), books.texts(members));
    }

    @Test
    void whatIsInTheTablesNoMoreHoldsNoMoreUnlessAPersonHasSetIt() {
        books.run(
                "insert into stated_assignment (id, agency, subject_kind, subject, role, valid_from, basis, changed_by)"
                        + " values ('SYT.NEW-OLD.LEAD', 'SYT', 'TASK', 'NEW-OLD', 'LEAD', '2021-05-31', 'PLAN', null),"
                        + " ('SYT.NEW-SET.LEAD', 'SYT', 'TASK', 'NEW-SET', 'LEAD', '2021-05-31', 'PLAN', 'somebody')");
        passing.run();

        plan.load();

        assertEquals(
                List.of("SYT.NEW-OLD.LEAD t", "SYT.NEW-SET.LEAD f"),
                books.texts("select id || ' ' || left(withdrawn::text, 1) from assignment where subject like 'NEW-%'"
                        + " order by id"));
        books.forgetNewAgencies();
    }

    @Test
    void whatAnAgencyIsCalledInTheTablesNoMoreFindsItNoMore() {
        books.run("insert into agency_alias values ('SYT', 'Sở Vệ sinh', 'FORMER')");
        books.run("insert into agency_member values ('UBND-CAP-HUYEN', 'SYT')");

        plan.load();

        assertEquals(
                List.of("0", "0"),
                books.texts("select count(*) from agency_alias where alias = 'Sở Vệ sinh' union all"
                        + " select count(*) from agency_member where member = 'SYT'"));
    }

    @Test
    void aReorganisationThatIsInTheTablesNoMoreIsWithdrawn() {
        told.everything();
        books.run("insert into agency_succession (id, effective_on, kind, predecessors, successors, scope_kind, scope,"
                + " certainty, told_revision) values ('NEW-GONE', '2029-01-01', 'FUNCTION_TRANSFER', '{SYT}', '{SGDDT}',"
                + " 'FUNCTION', '{IND-06-01}', 'VERIFIED', 1)");

        plan.load();

        assertEquals(List.of("WITHDRAWN"), books.texts("select state from agency_succession where id = 'NEW-GONE'"));
        told.everything();
        books.run("delete from agency_succession where id = 'NEW-GONE'");
    }

    @ParameterizedTest
    @CsvSource({"SNNMT, basis = 'x'", "SNNMT, 'state = ''WITHDRAWN'', reason = ''x'''", "SYT, successors = '{SYT}'"})
    void anAgencyThatAPersonHasSetIsShownAnewWhenTheTablesSayOtherwiseWhatBecameOfIt(String agency, String change) {
        String revision = "select revision from agency where code = '" + agency + "'";
        int before = Integer.parseInt(books.texts(revision).get(0));
        books.run("update agency set changed_by = 'somebody' where code = '" + agency + "'");
        books.run("update agency_succession set " + change + " where id = '2025-03-01-sldtbxh-poverty'");

        plan.load();
        plan.load();

        assertEquals(List.of(String.valueOf(before + 1)), books.texts(revision));
        books.run("update agency set changed_by = null where code = '" + agency + "'");
    }

    @Test
    void aReorganisationThatStandsInTheTablesAgainIsInEffectAgain() {
        books.run("update agency_succession set state = 'WITHDRAWN', reason = 'x'"
                + " where id = '2025-03-01-sldtbxh-poverty'");

        plan.load();

        assertEquals(
                List.of("EFFECTIVE"),
                books.texts("select state from agency_succession where id = '2025-03-01-sldtbxh-poverty'"));
    }

    @Test
    void aReorganisationThatIsTakenOutIsToldAsIfItHadNeverBeen() {
        told.everything();
        books.run("update agency_succession set effective_on = null where id = '2025-03-01-sldtbxh-poverty'");

        passing.run();

        assertEquals(
                List.of("t"),
                books.texts("select withdrawn from assignment where id = 'SNNMT.IND-02-01.LEAD@2025-03-01'"));
        assertEquals(
                List.of("SYT"),
                books.texts("select agency from assignment where subject = 'IND-02-01' and role = 'LEAD'"
                        + " and not withdrawn and valid_from = '2025-03-01'"));
        plan.load();
        assertEquals(
                List.of("f"),
                books.texts("select withdrawn from assignment where id = 'SNNMT.IND-02-01.LEAD@2025-03-01'"));
    }

    @Test
    void anAssignmentIsToldWithAllThatWasKnownOfItBefore() throws IOException {
        String id = "SNNMT.IND-02-01.LEAD@2025-03-01";
        books.run("update agency_succession set effective_on = null where id = '2025-03-01-sldtbxh-poverty'");
        passing.run();
        plan.load();
        told.everything();

        List<String> states = told.in("agencies.assignments").stream()
                .filter(event -> event.key().equals(id))
                .map(ConsumerRecord::value)
                .toList();
        String last = states.get(states.size() - 1);
        EventSchemas.check("assignment.changed", last);
        JsonNode state = new ObjectMapper().readTree(last);
        assertTrue(state.get("earlier").get(0).get("knownFrom").isNull(), "the tables first said so");
        JsonNode before = state.get("earlier").get(state.get("earlier").size() - 1);
        assertTrue(
                before.get("withdrawn").asBoolean() && before.get("knownFrom").isTextual(), last);
        assertTrue(state.get("knownFrom").isTextual() && !state.get("withdrawn").asBoolean(), last);
    }

    @ParameterizedTest
    @CsvSource({
        "agencies.agencies, agency.changed, 92",
        "agencies.places, place.changed, 334",
        "agencies.assignments, assignment.changed, 2011",
        "agencies.successions, succession.changed, 38"
    })
    void eachThingIsToldInFullUnderItsOwnKey(String topic, String type, int things) {
        told.everything();
        Map<String, List<ConsumerRecord<String, String>>> ofTopic = told.in(topic).stream()
                // What other tests have added is called so.
                .filter(event -> !event.key().contains("NEW-"))
                .collect(groupingBy(ConsumerRecord::key));

        assertEquals(things, ofTopic.size());
        ofTopic.forEach((key, events) -> {
            ConsumerRecord<String, String> event = events.get(0);
            assertEquals(key, CloudEvent.read(event.headers(), "ce_subject").orElse(""), "the key is the subject");
            EventSchemas.check(type, event.value());
        });
    }

    /** Who answers for what the Plan gives to all districts. */
    @Test
    void aGroupIsToldWithItsMembers() {
        String last = told.last("agencies.agencies", "UBND-CAP-HUYEN");

        assertTrue(last.contains("\"members\": [\"UBND-474\", \"UBND-476\", "), last);
    }

    @Test
    void aGroupThatAPersonHadSetBeforeMembersWereToldIsToldWithThemOnce() {
        String revision = "select revision from agency where code = 'UBND-CAP-HUYEN'";
        int before = Integer.parseInt(books.texts(revision).get(0));
        books.run("update agency set changed_by = 'somebody', source = source - 'membersTold'"
                + " where code = 'UBND-CAP-HUYEN'");

        plan.load();
        plan.load();

        assertEquals(List.of(String.valueOf(before + 1)), books.texts(revision));
        String last = told.last("agencies.agencies", "UBND-CAP-HUYEN");
        assertTrue(last.contains("\"members\": [\"UBND-474\", \"UBND-476\", "), last);
        assertTrue(last.contains("\"revision\": " + (before + 1)), last);
        books.run("update agency set changed_by = null where code = 'UBND-CAP-HUYEN'");
    }

    /** The table is what the tests of reporting-service hear. */
    @Test
    void theAssignmentsThatOthersAreTestedWithAreTheseAfterAllReorganisations() throws IOException {
        String table;
        try (InputStream stated = getClass().getResourceAsStream("/told/assignments.csv")) {
            table = new String(Objects.requireNonNull(stated).readAllBytes(), StandardCharsets.UTF_8);
        }

        assertEquals(
                table.lines().skip(1).toList(),
                books.texts("select concat_ws(',', id, agency, subject_kind, subject, role, valid_from,"
                        + " coalesce(cast(valid_to as text), ''), array_to_string(passed_from, '|')) from assignment"
                        + " where not withdrawn and subject not like 'NEW-%' order by id"));
    }

    private String everything() {
        return TABLES.stream()
                .map(table ->
                        books.texts("select coalesce(jsonb_agg(to_jsonb(t) order by to_jsonb(t)::text), '[]') from "
                                + table + " t"))
                .toList()
                .toString();
    }
}
