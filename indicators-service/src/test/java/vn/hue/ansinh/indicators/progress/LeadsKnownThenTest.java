package vn.hue.ansinh.indicators.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.indicators.assignment.AssignmentListener;
import vn.hue.ansinh.kit.inbox.IncomingEvent;
import vn.hue.ansinh.kit.testing.RealParts;

/** Poverty reduction passed on to SNNMT on 1 March 2025, which was written down on the 20th. */
@QuarkusTest
@WithTestResource(RealParts.class)
class LeadsKnownThenTest extends OnRealParts {
    private static final String LATE = "\"2025-03-20T09:00:00+07:00\"";

    @Inject
    AssignmentListener assignments;

    @BeforeEach
    void povertyReductionChangedHandsLate() {
        clock.set("2025-06-01T08:00:00+07:00");
        for (String subject : new String[] {"INDICATOR IND-02-01", "TASK TASK-02-01"}) {
            tell(state("SLDTBXH", subject, "2021-05-31", "null", false, 1, "null", ""));
            tell(state("SLDTBXH", subject, "2021-05-31", "\"2025-02-28\"", false, 2, LATE, """
                    {"revision": 1, "validFrom": "2021-05-31", "validTo": null, "withdrawn": false, "knownFrom": null}
                    """));
            tell(state("SNNMT", subject, "2025-03-01", "null", false, 1, LATE, ""));
        }
    }

    @AfterEach
    void nobodyHoldsAnything() {
        books.run(
                "delete from assignment where id like 'KNOWN.%'; delete from assignment_known where id like 'KNOWN.%'");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-01T08:00:00, SLDTBXH",
        "2025-03-10T08:00:00, SLDTBXH",
        "2025-03-20T08:59:59, SLDTBXH",
        "2025-03-20T09:00:00, SNNMT",
        "2025-06-01T08:00:00, SNNMT"
    })
    void asOfAMomentThoseStandThereWhoWereKnownToLead(String moment, String lead) {
        String asOf = "asOf=" + moment + "%2B07:00";

        get("/indicators/IND-02-01/progress?" + asOf).body("lead", equalTo(lead));
        get("/progress?limit=200&" + asOf).body("items.find { it.indicator == 'IND-02-01' }.lead", equalTo(lead));
        get("/progress/summary?by=LEAD&" + asOf)
                .body("groups.key.findAll { it == 'SLDTBXH' || it == 'SNNMT' }", contains(lead));
        get("/tasks?limit=200&" + asOf).body("items.find { it.code == 'TASK-02-01' }.lead", equalTo(lead));
        get("/tasks/TASK-02-01?" + asOf).body("lead", equalTo(lead));
        get("/tasks?limit=200&lead=" + lead + "&" + asOf).body("items.code", hasItem("TASK-02-01"));
        String other = lead.equals("SNNMT") ? "SLDTBXH" : "SNNMT";
        get("/tasks?limit=200&lead=" + other + "&" + asOf).body("items.code", not(hasItem("TASK-02-01")));
        get("/progress?limit=200&lead=" + lead + "&" + asOf).body("items.indicator", contains("IND-02-01"));
        get("/progress?limit=200&lead=" + other + "&" + asOf).body("items.size()", equalTo(0));
        get("/progress/summary?lead=" + lead + "&" + asOf).body("groups.indicators", contains(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CURRENT", "AT(2025-03-10)"})
    void aStructureThatIsAskedForIsTheOneKnownNow(String view) {
        get("/progress?limit=200&asOf=2025-03-10T08:00:00%2B07:00&orgView=" + view)
                .body("items.find { it.indicator == 'IND-02-01' }.lead", equalTo("SNNMT"));
    }

    @ParameterizedTest
    @CsvSource({"2025-03-25T08:00:00, SNNMT", "2025-04-10T08:00:00, SLDTBXH", "2025-06-01T08:00:00, SLDTBXH"})
    void whatWasTakenBackWasKnownUntilThen(String moment, String lead) {
        String back = "\"2025-04-01T00:00:00+07:00\"";
        tell(state("SLDTBXH", "INDICATOR IND-02-01", "2021-05-31", "null", false, 3, back, """
                {"revision": 1, "validFrom": "2021-05-31", "validTo": null, "withdrawn": false, "knownFrom": null},
                {"revision": 2, "validFrom": "2021-05-31", "validTo": "2025-02-28", "withdrawn": false, "knownFrom": %s}
                """.formatted(LATE)));
        tell(state("SNNMT", "INDICATOR IND-02-01", "2025-03-01", "null", true, 2, back, """
                {"revision": 1, "validFrom": "2025-03-01", "validTo": null, "withdrawn": false, "knownFrom": %s}
                """.formatted(LATE)));

        get("/indicators/IND-02-01/progress?asOf=" + moment + "%2B07:00").body("lead", equalTo(lead));
    }

    private void tell(JsonNode state) {
        IncomingEvent event = new IncomingEvent(
                UUID.randomUUID().toString(),
                "assignment.changed",
                "/test",
                state.get("id").asText(),
                clock.instant(),
                "agencies.assignments",
                state);
        QuarkusTransaction.requiringNew().run(() -> assignments.take(event));
    }

    private static JsonNode state(
            String agency,
            String subject,
            String from,
            String to,
            boolean withdrawn,
            int revision,
            String known,
            String earlier) {
        String text = """
                {"id": "KNOWN.%s.%s", "agency": "%1$s", "subjectKind": "%3$s", "subject": "%2$s", "role": "LEAD",
                 "validFrom": "%4$s", "validTo": %5$s, "withdrawn": %6$s, "revision": %7$d, "knownFrom": %8$s,
                 "earlier": [%9$s]}
                """.formatted(
                agency, subject.split(" ")[1], subject.split(" ")[0], from, to, withdrawn, revision, known, earlier);
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException slip) {
            throw new IllegalArgumentException(text, slip);
        }
    }
}
