package vn.hue.ansinh.endtoend.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hue.ansinh.endtoend.door.Door;

/**
 * What each agency states for the year, from the Plan's tables: the published value where there is one, an invented one,
 * marked synthetic, where there is none. All are estimates, since the year is not over when they are stated.
 */
public final class YearFigures {
    private final List<JsonNode> published;
    private final List<JsonNode> invented;
    private final Map<String, String> leads;
    private final Map<String, String> agenciesByPlace;

    public YearFigures(Path planData, int year) {
        String period = String.valueOf(year);
        this.published = rows(planData, "published-values")
                .filter(row -> row.get("period").asText().equals(period))
                .toList();
        this.invented = rows(planData, "demonstration-values")
                .filter(row -> row.get("period").asText().equals(period))
                .toList();
        this.leads = rows(planData, "assignments")
                .filter(row -> row.get("subject_kind").asText().equals("INDICATOR")
                        && row.get("role").asText().equals("LEAD"))
                .collect(Collectors.toMap(row -> row.get("subject").asText(), row -> row.get("agency")
                        .asText()));
        this.agenciesByPlace = rows(planData, "agencies")
                .filter(row -> row.get("code").asText().matches("UBND-\\d+"))
                .collect(Collectors.toMap(
                        row -> row.get("place").asText(), row -> row.get("code").asText()));
    }

    /** The figures of one agency, as a report states them. */
    public ArrayNode of(String agency) {
        ArrayNode figures = Door.JSON.createArrayNode();
        published.stream().filter(row -> agency.equals(whoStates(row))).forEach(row -> figures.add(figure(row, false)));
        invented.stream()
                .filter(row -> agency.equals(row.get("agency").asText()))
                .forEach(row -> figures.add(figure(row, true)));
        return figures;
    }

    /** A figure of the whole province comes from the indicator's lead, one of a district from its committee. */
    private String whoStates(JsonNode row) {
        String district = agenciesByPlace.get(row.get("place").asText());
        return district == null ? leads.getOrDefault(row.get("indicator").asText(), "nobody") : district;
    }

    private static ObjectNode figure(JsonNode row, boolean synthetic) {
        ObjectNode figure = Door.JSON
                .createObjectNode()
                .put("indicator", row.get("indicator").asText());
        if (!row.get("component").asText().isEmpty()) {
            figure.put("component", row.get("component").asText());
        }
        figure.put(
                "place",
                row.get("place").asText() + "@" + row.get("place_valid_from").asText());
        figure.put("value", new BigDecimal(row.get("value").asText()));
        Stream.of("numerator", "denominator")
                .filter(part -> !row.get(part).asText().isEmpty())
                .forEach(part -> figure.put(part, new BigDecimal(row.get(part).asText())));
        // Some of them lie far from the year before; whoever states them says where they come from.
        String source = synthetic ? "Số liệu minh họa." : "Theo số liệu đã được công bố.";
        return figure.put("status", "E").put("synthetic", synthetic).put("justification", source);
    }

    private static Stream<JsonNode> rows(Path planData, String table) {
        try (MappingIterator<JsonNode> rows = new CsvMapper()
                .readerFor(JsonNode.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(planData.resolve(table + ".csv").toFile())) {
            return rows.readAll().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
