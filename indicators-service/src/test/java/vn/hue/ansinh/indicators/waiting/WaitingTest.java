package vn.hue.ansinh.indicators.waiting;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.inbox.IncomingEvent;
import vn.hue.ansinh.kit.testing.EventSchemas;
import vn.hue.ansinh.kit.testing.RealParts;

/** The examples of contracts/events, beside the poverty rate. */
@QuarkusTest
@WithTestResource(RealParts.class)
class WaitingTest extends OnRealParts {
    private static final String POVERTY = "IND-02-01";
    private static final String VERDICT = "/indicators/" + POVERTY + "/progress";
    private final UUID one = UUID.randomUUID();

    @Inject
    Waiting waiting;

    @Inject
    EntityManager database;

    @Inject
    ObjectMapper json;

    @AfterEach
    void nothingWaitsAnyMore() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("delete from waiting").executeUpdate());
    }

    @Test
    void nothingWaitsAtFirst() {
        get(VERDICT).statusCode(200).body("waiting.obstacles", equalTo(0), "waiting.explanations", equalTo(0));
    }

    @Test
    void anObstacleWaitsUntilItIsDecided() throws Exception {
        hear("obstacle.raised", obstacle("obstacle.raised", POVERTY));
        hear("obstacle.escalated", obstacle("obstacle.escalated", POVERTY));
        get(VERDICT).body("waiting.obstacles", equalTo(1), "waiting.explanations", equalTo(0));

        hear("obstacle.decided", obstacle("obstacle.decided", POVERTY));

        get(VERDICT).body("waiting.obstacles", equalTo(0));
    }

    @Test
    void aQuestionWaitsUntilItIsAnsweredAndAgainWhenTheAnswerIsReturned() throws Exception {
        hear("explanation.requested", explanation("explanation.requested", "2023-11-27T02:00:00Z"));
        get("/progress?area=PA-02").body("items.find { it.indicator == 'IND-02-01' }.waiting.explanations", equalTo(1));

        hear("explanation.answered", explanation("explanation.answered", "2023-11-28T02:00:00Z"));
        get(VERDICT).body("waiting.explanations", equalTo(0));

        hear("explanation.requested", explanation("explanation.requested", "2023-11-29T02:00:00Z"));
        get(VERDICT).body("waiting.explanations", equalTo(1));
    }

    @Test
    void anEventOfYesterdayDoesNotOpenWhatIsAnswered() throws Exception {
        hear("explanation.answered", explanation("explanation.answered", "2023-11-28T02:00:00Z"));

        hear("explanation.requested", explanation("explanation.requested", "2023-11-27T02:00:00Z"));

        get(VERDICT).body("waiting.explanations", equalTo(0));
    }

    @Test
    void anObstacleOfATaskOrAnotherIndicatorIsNotCountedHere() throws Exception {
        hear("obstacle.raised", obstacle("obstacle.raised", "IND-06-01"));
        ObjectNode ofATask = obstacle("obstacle.raised", POVERTY).put("subjectKind", "TASK");
        hear("obstacle.raised", ofATask.put("obstacle", UUID.randomUUID().toString()));

        get(VERDICT).body("waiting.obstacles", equalTo(0));
    }

    @Test
    void theVerdictOfAnotherMomentCountsNothing() {
        get(VERDICT + "?asOf=2023-01-01T00:00:00Z").statusCode(200).body("waiting", nullValue());
    }

    private ObjectNode obstacle(String type, String indicator) throws Exception {
        return ((ObjectNode) json.readTree(EventSchemas.example(type)))
                .put("obstacle", one.toString())
                .put("subject", indicator);
    }

    private ObjectNode explanation(String type, String at) throws Exception {
        return ((ObjectNode) json.readTree(EventSchemas.example(type)))
                .put("request", one.toString())
                .put("indicator", POVERTY)
                .put("at", at);
    }

    private void hear(String type, ObjectNode data) {
        IncomingEvent event = new IncomingEvent(
                UUID.randomUUID().toString(),
                type,
                "/reporting-service",
                one.toString(),
                Instant.EPOCH,
                "reporting.events",
                data);
        QuarkusTransaction.requiringNew().run(() -> waiting.takeIn(event));
    }
}
