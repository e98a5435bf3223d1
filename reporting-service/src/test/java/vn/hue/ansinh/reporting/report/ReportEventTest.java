package vn.hue.ansinh.reporting.report;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.reporting.HealthReports.aReturnedReport;
import static vn.hue.ansinh.reporting.HealthReports.aSubmittedReport;
import static vn.hue.ansinh.reporting.HealthReports.of;
import static vn.hue.ansinh.reporting.Party.approverOf;
import static vn.hue.ansinh.reporting.Party.officerOf;
import static vn.hue.ansinh.reporting.Party.reviewer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.outbox.CloudEvent;
import vn.hue.ansinh.kit.testing.EventSchemas;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Told;

/** What other services get to know of a report, as it lies on the topic. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ReportEventTest extends OnRealParts {
    private static final String ZERO = "{\"indicator\": \"IND-06-02\", \"value\": 0.0, \"status\": \"P\"}";
    private static final String NOT_DUE =
            "{\"indicator\": \"IND-06-03\", \"value\": null, \"status\": \"M\", \"missingReason\": \"NOT_DUE\"}";
    private static final String WITH_NOTE = "{\"indicator\": \"IND-06-01\", \"value\": 99.30, \"status\": \"E\","
            + " \"note\": \"Số của BHXH\", \"synthetic\": true}";

    @Inject
    Told told;

    @Inject
    ObjectMapper json;

    @Test
    void tellsEachStepInItsOrderUnderTheReportsKey() throws Exception {
        String id = aReturnedReport();
        approverOf("SYT").submits(id, "\"v3\"").then().statusCode(200);
        reviewer().accepts(id, "\"v4\"").then().statusCode(200);

        List<ConsumerRecord<String, String>> events = told.about(id, 4);

        assertEquals(
                List.of("report.submitted", "report.returned", "report.submitted", "report.accepted"),
                events.stream().map(Told::type).toList());
        events.forEach(event -> EventSchemas.check(Told.type(event), event.value()));
        assertEquals(List.of(1, 1, 2, 2), events.stream().map(this::version).toList());
        assertEquals(id, Told.header(events.get(3), CloudEvent.SUBJECT));
        assertEquals("/reporting-service", Told.header(events.get(3), CloudEvent.SOURCE));
        assertEquals("2023-11-27T02:12:44Z", Told.header(events.get(3), CloudEvent.TIME));
    }

    @Test
    void carriesTheOfficialFiguresExactly() throws Exception {
        String id = officerOf("SYT").drafts(of(2023, WITH_NOTE, ZERO, NOT_DUE)).path("id");
        approverOf("SYT").submits(id, "\"v1\"").then().statusCode(200);
        String hash = reviewer().readsVersions(id, "/1").path("sha256");
        reviewer().accepts(id, "\"v2\"").then().statusCode(200);

        JsonNode accepted = json.readTree(told.about(id, 2).get(1).value());

        assertEquals(hash, accepted.get("sha256").asText());
        assertEquals("R-02.2023.SYT", accepted.get("obligation").asText());
        assertEquals("2023-11-27T02:12:44Z", accepted.get("acceptedAt").asText());
        assertEquals(json.readTree("""
                        [{"indicator": "IND-06-01", "component": null, "place": "46@1989-07-01", "breakdown": null,
                          "value": 99.30, "numerator": null, "denominator": null, "status": "E",
                          "missingReason": null, "synthetic": true, "definitionVersion": 1},
                         {"indicator": "IND-06-02", "component": null, "place": "46@1989-07-01", "breakdown": null,
                          "value": 0.0, "numerator": null, "denominator": null, "status": "P",
                          "missingReason": null, "synthetic": false, "definitionVersion": 2},
                         {"indicator": "IND-06-03", "component": null, "place": "46@1989-07-01", "breakdown": null,
                          "value": null, "numerator": null, "denominator": null, "status": "M",
                          "missingReason": "NOT_DUE", "synthetic": false, "definitionVersion": 1}]
                        """), accepted.get("figures"));
    }

    @Test
    void tellsByWhichDefinitionAFigureWasMeasuredWhenItWasHandedIn() throws Exception {
        String id = aSubmittedReport();
        defined(2);
        reviewer().accepts(id, "\"v2\"").then().statusCode(200);
        defined(1);

        JsonNode accepted = json.readTree(told.about(id, 2).get(1).value());

        EventSchemas.check("report.accepted", accepted.toString());
        assertEquals(1, accepted.at("/figures/0/definitionVersion").asInt());
    }

    /** Which version of the only definition of health insurance is the one in force. */
    private void defined(int version) {
        desk.run("update indicator_copy set yardstick = jsonb_set(yardstick, '{definitions,0,version}', '" + version
                + "') where code = 'IND-06-01'");
    }

    @Test
    void waitsForABrokerThatIsAwayWhileWorkGoesOn() {
        RealParts.brokerAway();
        String id = aReturnedReport();
        approverOf("SYT").submits(id, "\"v3\"").then().statusCode(200);
        reviewer().accepts(id, "\"v4\"").then().statusCode(200);
        assertEquals(4, desk.count("outbox"));

        RealParts.brokerBack();

        assertEquals(
                List.of("report.submitted", "report.returned", "report.submitted", "report.accepted"),
                told.about(id, 4).stream().map(Told::type).toList());
        await().atMost(Duration.ofSeconds(30)).until(() -> desk.count("outbox") == 0);
    }

    private int version(ConsumerRecord<String, String> event) {
        try {
            return json.readTree(event.value()).get("version").asInt();
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
