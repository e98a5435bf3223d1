package vn.hue.ansinh.reporting;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import vn.hue.ansinh.kit.outbox.Broker;
import vn.hue.ansinh.kit.table.CsvTable;

/** The Plan's own agencies, places, assignments and indicators, told over Kafka as the other services tell them. */
@ApplicationScoped
public class HeardPlan {
    private static final Map<String, String> TOPICS = Map.of(
            "agency.changed", "agencies.agencies",
            "place.changed", "agencies.places",
            "assignment.changed", "agencies.assignments",
            "succession.changed", "agencies.successions",
            "profile.changed", "agencies.profiles",
            "indicator.changed", "indicators.indicators",
            "area.changed", "indicators.areas",
            "task.changed", "indicators.tasks",
            "verdicts.changed", "indicators.verdicts");

    // A topic that has just come into being may take a second batch before the first, and then never the first.
    private static final Map<String, Object> ONE_BY_ONE = Map.of("max.in.flight.requests.per.connection", 1);

    private final Broker broker;
    private final Desk desk;
    private final ObjectMapper json;
    private boolean told;

    HeardPlan(Broker broker, Desk desk, ObjectMapper json) {
        this.broker = broker;
        this.desk = desk;
        this.json = json;
    }

    public synchronized void isHeard() {
        if (!told) {
            openTopics();
            try (KafkaProducer<String, String> producer = broker.producer(ONE_BY_ONE)) {
                agencies(producer);
                places(producer);
                assignments(producer);
                areas(producer);
                tasks(producer);
                indicators(producer);
                successions(producer);
            }
            await().atMost(Duration.ofSeconds(120)).until(this::isCopied);
            told = true;
        }
    }

    /** One more event, and the wait until it has had its effect. */
    public void hear(String type, String subject, String data) {
        if (!told) {
            openTopics();
        }
        // Names are copied beside the facts, each by a listener of its own.
        int effects = type.equals("indicator.changed") || type.equals("place.changed") ? 2 : 1;
        int heard = desk.count("inbox") + effects;
        try (KafkaProducer<String, String> producer = broker.producer(ONE_BY_ONE)) {
            tell(producer, type, subject, data);
        }
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .atMost(Duration.ofSeconds(30))
                .until(() -> desk.count("inbox") >= heard);
    }

    private void openTopics() {
        broker.ensure(TOPICS.values().stream()
                .map(topic -> new NewTopic(topic, 3, (short) 1))
                .toList());
    }

    private boolean isCopied() {
        return desk.count("agency_copy")
                        == rows("agencies").size() + rows("successor-agencies").size()
                && desk.count("place_copy") == rows("places").size()
                && desk.count("assignment_copy") == told().size()
                && desk.count("succession_copy") == rows("agency-successions").size()
                && desk.count("indicator_copy") == rows("indicators").size()
                && desk.count("area_name") == rows("policy-areas").size()
                && desk.count("task_name") == rows("tasks").size()
                && desk.count("indicator_name") == rows("indicators").size()
                && desk.count("place_name") == rows("places").size();
    }

    private void agencies(KafkaProducer<String, String> producer) {
        List<Map<String, String>> all = new ArrayList<>(rows("agencies"));
        all.addAll(rows("successor-agencies"));
        for (Map<String, String> row : all) {
            ObjectNode agency = dated(row).put("code", row.get("code")).put("type", row.get("type"));
            agency.putObject("name").put("vi", row.get("name_vi")).put("en", row.get("name_en"));
            agency.put("parent", row.get("parent")).put("place", place(row.get("place"), row.get("place_valid_from")));
            rows("agency-members").stream()
                    .filter(member -> member.get("group").equals(row.get("code")))
                    .forEach(member -> agency.withArray("/members").add(member.get("member")));
            tell(producer, "agency.changed", row.get("code"), agency.toString());
        }
    }

    private void places(KafkaProducer<String, String> producer) {
        for (Map<String, String> row : rows("places")) {
            String id = place(row.get("code"), row.get("valid_from"));
            ObjectNode place = dated(row).put("id", id).put("code", row.get("code"));
            place.put("level", row.get("level")).put("kind", row.get("kind")).put("name", row.get("name_vi"));
            place.put("parent", place(row.get("parent_code"), row.get("parent_valid_from")));
            rows("place-successions").stream()
                    .filter(became ->
                            id.equals(place(became.get("predecessor_code"), became.get("predecessor_valid_from"))))
                    .forEach(became -> place.withArray("/successors")
                            .addObject()
                            .put("id", place(became.get("code"), became.get("valid_from")))
                            .put("kind", became.get("kind")));
            tell(producer, "place.changed", id, place.toString());
        }
    }

    private void assignments(KafkaProducer<String, String> producer) {
        for (Map<String, String> row : told()) {
            ObjectNode assignment = dated(row).put("id", row.get("id")).put("agency", row.get("agency"));
            assignment.put("subjectKind", row.get("subject_kind")).put("subject", row.get("subject"));
            list(assignment, "passedFrom", row.get("passed_from"));
            tell(
                    producer,
                    "assignment.changed",
                    row.get("id"),
                    assignment.put("role", row.get("role")).toString());
        }
    }

    private void areas(KafkaProducer<String, String> producer) {
        for (Map<String, String> row : rows("policy-areas")) {
            ObjectNode area =
                    json.createObjectNode().put("code", row.get("code")).put("plan", row.get("plan"));
            area.put("number", Integer.parseInt(row.get("number"))).put("revision", 1);
            area.putObject("name").put("vi", row.get("name_vi")).put("en", row.get("name_en"));
            tell(producer, "area.changed", row.get("code"), area.toString());
        }
    }

    private void tasks(KafkaProducer<String, String> producer) {
        for (Map<String, String> row : rows("tasks")) {
            ObjectNode task =
                    json.createObjectNode().put("code", row.get("code")).put("plan", row.get("plan"));
            task.put("area", row.get("area")).put("revision", 1);
            task.putObject("title").put("vi", row.get("title_vi")).put("en", row.get("title_en"));
            tell(producer, "task.changed", row.get("code"), task.toString());
        }
    }

    private void indicators(KafkaProducer<String, String> producer) {
        for (Map<String, String> row : rows("indicators")) {
            ObjectNode indicator =
                    json.createObjectNode().put("code", row.get("code")).put("revision", 1);
            indicator.put("measureKind", row.get("measure_kind")).put("lowestLevel", row.get("lowest_level"));
            indicator.put("decimals", Integer.parseInt(row.get("decimals")));
            indicator.put("plan", "KH-197-2021").put("area", row.get("area"));
            indicator.putObject("name").put("vi", row.get("name_vi")).put("en", row.get("name_en"));
            indicator.putObject("unit").put("vi", row.get("unit_vi")).put("en", row.get("unit_en"));
            rows("components").stream()
                    .filter(component -> component.get("indicator").equals(row.get("code")))
                    .forEach(component -> component(indicator, component));
            indicator.withArray("/components");
            Yardsticks.add(indicator, row.get("breakdowns"));
            tell(producer, "indicator.changed", row.get("code"), indicator.toString());
        }
    }

    private static void component(ObjectNode indicator, Map<String, String> row) {
        indicator.withArray("/components").add(row.get("code"));
        ObjectNode part = indicator.withArray("/parts").addObject().put("code", row.get("code"));
        part.putObject("name").put("vi", row.get("name_vi")).put("en", row.get("name_en"));
    }

    private void successions(KafkaProducer<String, String> producer) {
        for (Map<String, String> row : rows("agency-successions")) {
            ObjectNode succession = json.createObjectNode().put("id", row.get("id"));
            succession.put("state", "EFFECTIVE").put("kind", row.get("kind")).put("revision", 1);
            succession.put("effectiveOn", row.get("effective_on")).put("scopeKind", row.get("scope_kind"));
            for (String list : List.of("predecessors", "successors", "scope")) {
                list(succession, list, row.get(list));
            }
            tell(producer, "succession.changed", row.get("id"), succession.toString());
        }
    }

    private static void list(ObjectNode of, String name, String cell) {
        Arrays.stream((cell == null ? "" : cell).split("\\|"))
                .filter(code -> !code.isEmpty())
                .forEach(of.withArray("/" + name)::add);
        of.withArray("/" + name);
    }

    private ObjectNode dated(Map<String, String> row) {
        return json.createObjectNode()
                .put("revision", 1)
                .put("validFrom", row.get("valid_from"))
                .put("validTo", row.get("valid_to"));
    }

    private static String place(String code, String validFrom) {
        return code == null ? null : code + "@" + validFrom;
    }

    static List<Map<String, String>> rows(String table) {
        return read("plan-data/" + table + ".csv");
    }

    /** Passed on through all reorganisations; a test of agencies-service holds the table to what that service tells. */
    private static List<Map<String, String>> told() {
        return read("told/assignments.csv");
    }

    @SuppressWarnings("unchecked") // each row of a table is read as text by column
    private static List<Map<String, String>> read(String table) {
        return (List<Map<String, String>>) (List<?>) CsvTable.read(table, HashMap.class);
    }

    private static void tell(KafkaProducer<String, String> producer, String type, String subject, String data) {
        var message = new ProducerRecord<>(TOPICS.get(type), subject, data);
        Map<String, String> attributes = Map.of(
                "ce_id",
                UUID.randomUUID().toString(),
                "ce_type",
                "vn.hue.ansinh." + type + ".v1",
                "ce_source",
                "/test",
                "ce_subject",
                subject,
                "ce_time",
                "2021-05-31T00:00:00Z");
        attributes.forEach((name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        producer.send(message);
    }
}
