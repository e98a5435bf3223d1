package vn.hue.ansinh.gateway.cache;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.testing.Neighbours;

@QuarkusTest
@WithTestResource(
        value = Neighbours.class,
        initArgs = {
            @ResourceArg(name = "store", value = "here"),
            @ResourceArg(name = "ansinh_cache_hear", value = "true"),
            @ResourceArg(name = "ansinh_cache_operations", value = "getAgency"),
            @ResourceArg(name = "ansinh_cache_fresh", value = "PT1H"),
            @ResourceArg(name = "ansinh_cache_stale-if-error", value = "PT2H")
        })
class HearingTest {
    private static final String TOPIC = "agencies.agencies";

    @Inject
    States states;

    @Test
    void whatAnEventToldIsReadAnewAtOnce() throws Exception {
        Map<String, Object> broker = Map.of(
                "bootstrap.servers", ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
        String beforeTheTopic = read();
        try (Admin admin = Admin.create(broker)) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
        }
        // Whoever begins to listen to a topic takes every copy for old.
        await().atMost(Duration.ofSeconds(30)).until(() -> !read().equals(beforeTheTopic));
        await().atMost(Duration.ofSeconds(10)).until(states::isListening);
        String before = read();

        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(broker, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, "SYT", "{}")).get();
        }

        await().atMost(Duration.ofSeconds(5)).until(() -> !read().equals(before));
    }

    @Test
    void whoShowsWhatAnotherServiceTellsIsKnownToLearnOfIt() throws Exception {
        Map<String, Object> broker = Map.of(
                "bootstrap.servers", ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
        // Before the topic is there: it may be found at once.
        Long atFirst = states.settledAt("agencies-service");
        try (Admin admin = Admin.create(broker)) {
            admin.createTopics(List.of(new NewTopic("reporting.duties", 1, (short) 1)))
                    .all()
                    .get();
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !Objects.equals(states.settledAt("agencies-service"), atFirst));
        // It may have missed what was told before, and so may those who show it.
        Long before = states.settledAt("agencies-service");

        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(broker, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("reporting.duties", "R-02", "{}"))
                    .get();
        }

        await().atMost(Duration.ofSeconds(5))
                .until(() -> !Objects.equals(states.settledAt("agencies-service"), before));
    }

    private static String read() {
        return given().get("/api/v1/agencies/SYT").asString();
    }
}
