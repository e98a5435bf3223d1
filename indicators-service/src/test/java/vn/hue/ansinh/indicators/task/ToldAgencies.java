package vn.hue.ansinh.indicators.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.jackson.databind.node.NullNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.inbox.IncomingEvent;
import vn.hue.ansinh.kit.inbox.TopicCopy;
import vn.hue.ansinh.kit.table.CsvTable;

/** The agencies of the Plan's tables and the reorganisations that really were, as they are told to us. */
@ApplicationScoped
class ToldAgencies {
    private static final String AGENCIES = "agencies.agencies";
    private static final String REORGANISATIONS = "agencies.successions";

    private final ObjectMapper json;
    private final Instance<TopicCopy> copies;

    ToldAgencies(ObjectMapper json, @Any Instance<TopicCopy> copies) {
        this.json = json;
        this.copies = copies;
    }

    void tell() {
        List<MemberRow> members = CsvTable.read("plan-data/agency-members.csv", MemberRow.class);
        Stream.of("plan-data/agencies.csv", "plan-data/successor-agencies.csv")
                .flatMap(table -> CsvTable.read(table, AgencyRow.class).stream())
                .forEach(row -> tell(AGENCIES, "agency.changed", row.code(), row.told(members)));
        CsvTable.read("plan-data/agency-successions.csv", SuccessionRow.class)
                .forEach(row -> tell(REORGANISATIONS, "succession.changed", row.id(), row.told()));
    }

    void forget() {
        QuarkusTransaction.requiringNew().run(() -> copies.stream()
                .filter(copy -> List.of(AGENCIES, REORGANISATIONS).contains(copy.topic()))
                .forEach(TopicCopy::clear));
    }

    private void tell(String topic, String type, String subject, Map<String, Object> data) {
        JsonNode told = json.valueToTree(data);
        IncomingEvent event =
                new IncomingEvent(UUID.randomUUID().toString(), type, "agencies", subject, Instant.EPOCH, topic, told);
        QuarkusTransaction.requiringNew().run(() -> copies.stream()
                .filter(copy -> copy.topic().equals(topic))
                .forEach(copy -> copy.take(event)));
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
