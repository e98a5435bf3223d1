package vn.hue.ansinh.agencies.assignment;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.agencies.NewAgency;
import vn.hue.ansinh.agencies.OnRealParts;
import vn.hue.ansinh.kit.outbox.Broker;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.EventSchemas;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.Tokens;

/** An indicator of a second plan is told; before that nobody can be made to answer for it. */
@QuarkusTest
@WithTestResource(RealParts.class)
class IndicatorListenerTest extends OnRealParts {
    private static final String ID = "SLDTBXH.NEW-IND.LEAD";

    @Inject
    Broker broker;

    @Test
    void whatWasToldCanBeAssignedAndPassesOnWithItsArea() {
        set().statusCode(422).body("errors.code", hasItem("unknown-indicator"), "errors.pointer", hasItem("/subject"));

        tell(EventSchemas.example("indicator.changed")
                .replace("IND-06-01", "NEW-IND")
                .replace("PA-06", "PA-02"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> books.texts("select area from subject where code = 'NEW-IND'")
                        .equals(List.of("PA-02")));

        set().statusCode(201);
        get("/assignments?subject=NEW-IND&on=2025-03-01").body("items.agency", contains("SYT"));
    }

    private static ValidatableResponse set() {
        return given().filter(new ContractFilter())
                .auth()
                .oauth2(Tokens.of(null, "admin"))
                .contentType("application/json")
                .body(NewAgency.shallLead("SLDTBXH", "NEW-IND").replace("\"TASK\"", "\"INDICATOR\""))
                .put("/api/v1/assignments/" + ID)
                .then();
    }

    private void tell(String indicator) {
        broker.ensure(List.of(new NewTopic("indicators.indicators", 3, (short) 1)));
        var message = new ProducerRecord<>("indicators.indicators", "NEW-IND", indicator);
        Map.of(
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", "vn.hue.ansinh.indicator.changed.v1",
                        "ce_source", "/test",
                        "ce_subject", "NEW-IND",
                        "ce_time", "2021-05-31T00:00:00Z")
                .forEach((name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        try (KafkaProducer<String, String> producer = broker.producer(Map.of())) {
            producer.send(message);
        }
    }
}
