package vn.hue.ansinh.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.inbox.IncomingEvent;
import vn.hue.ansinh.kit.inbox.TopicCopy;
import vn.hue.ansinh.kit.testing.RealParts;

/** What never held does not hold by what was told before and is heard last: it was parked, and is replayed. */
@QuarkusTest
@WithTestResource(RealParts.class)
class WithdrawnCopiesTest extends OnRealParts {

    @Inject
    @Any
    Instance<TopicCopy> copies;

    @Inject
    ObjectMapper json;

    @BeforeEach
    @AfterEach
    void nothingIsCopied() {
        QuarkusTransaction.requiringNew().run(() -> copies.stream()
                .filter(copy -> List.of("agencies.places", "agencies.successions", "agencies.assignments")
                        .contains(copy.topic()))
                .forEach(TopicCopy::clear));
    }

    @Test
    void aPlaceThatIsTakenBackIsGone() {
        place(1, false);

        place(2, true);

        assertEquals(List.of(), places());
        assertEquals(0, books.count("place_edge"));
    }

    @Test
    void aPlaceDoesNotComeAgainByWhatWasToldBefore() {
        place(2, true);

        place(1, false);

        assertEquals(List.of(), places());
        assertEquals(0, books.count("place_edge"));
    }

    @Test
    void aPlaceThatIsFoundedAgainIsThere() {
        place(2, true);
        place(3, false);
        place(2, true);
        place(1, false);

        assertEquals(List.of("3"), places());
    }

    @Test
    void aReorganisationDoesNotComeAgainByWhatWasToldBefore() {
        reorganisation(2, "WITHDRAWN");

        reorganisation(1, "EFFECTIVE");

        assertEquals(0, books.count("agency_succession where not withdrawn"));
    }

    @Test
    void anAssignmentDoesNotComeAgainByWhatWasToldBefore() {
        assignment(2, true, "[{\"revision\": 1, \"validFrom\": \"2024-01-01\", \"withdrawn\": false}]");

        assignment(1, false, "[]");

        assertEquals(0, books.count("assignment"));
        assertEquals(List.of("1 false", "2 true"), books.texts("""
                select revision || ' ' || withdrawn from assignment_known order by revision
                """));
    }

    private List<String> places() {
        return books.texts("select revision from place where code = '29001'");
    }

    private void place(int revision, boolean withdrawn) {
        hear("agencies.places", "place.changed", "29001@2027-01-01", """
                {"code": "29001", "validFrom": "2027-01-01", "validTo": null, "level": "COMMUNE", "name": "Lộc An",
                 "parent": null, "successors": [{"id": "29002@2028-01-01"}], "withdrawn": %s, "revision": %d}
                """.formatted(withdrawn, revision));
    }

    private void reorganisation(int revision, String state) {
        hear("agencies.successions", "succession.changed", "S", """
                {"id": "S", "state": "%s", "effectiveOn": "2025-01-01", "predecessors": ["SYT"],
                 "successors": ["SXD"], "scopeKind": "ALL", "revision": %d}
                """.formatted(state, revision));
    }

    private void assignment(int revision, boolean withdrawn, String earlier) {
        hear("agencies.assignments", "assignment.changed", "A", """
                {"id": "A", "agency": "SYT", "subjectKind": "TASK", "subject": "TASK-01-02", "role": "LEAD",
                 "validFrom": "2024-01-01", "validTo": null, "withdrawn": %s, "revision": %d, "earlier": %s}
                """.formatted(withdrawn, revision, earlier));
    }

    private void hear(String topic, String type, String subject, String data) {
        IncomingEvent event = new IncomingEvent(
                subject + data.hashCode(), type, "agencies", subject, Instant.EPOCH, topic, tree(data));
        QuarkusTransaction.requiringNew().run(() -> copies.stream()
                .filter(copy -> copy.topic().equals(topic))
                .forEach(copy -> copy.take(event)));
    }

    private JsonNode tree(String told) {
        try {
            return json.readTree(told);
        } catch (JsonProcessingException no) {
            throw new IllegalStateException(no);
        }
    }
}
