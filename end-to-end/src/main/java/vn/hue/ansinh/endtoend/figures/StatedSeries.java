package vn.hue.ansinh.endtoend.figures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.hue.ansinh.endtoend.door.Ask;
import vn.hue.ansinh.endtoend.door.Door;

/**
 * One series that an agency reports.
 *
 * @param place {@code code@validFrom}
 */
public record StatedSeries(String indicator, String place) {
    private static final String SINCE = "2021-07-01";

    /** The indicators that a district reports, in itself and in each commune of it: the first ones, so many. */
    public static List<StatedSeries> ofDistrict(Door door, String agency, int many) {
        String code = agency.substring("UBND-".length());
        List<JsonNode> communes = door.all(Ask.get("/api/v1/places?parent=" + code + "&on=2024-11-20")).stream()
                .filter(place -> place.get("validFrom").asText().equals(SINCE))
                .toList();
        List<StatedSeries> series = new ArrayList<>();
        for (JsonNode assigned :
                door.all(Ask.get("/api/v1/assignments?agency=" + agency + "&role=REPORT&subjectKind=INDICATOR"))) {
            String indicator = assigned.get("subject").asText();
            series.add(new StatedSeries(indicator, code + "@" + SINCE));
            if (reachesCommunes(door, indicator)) {
                communes.forEach(place ->
                        series.add(new StatedSeries(indicator, place.get("id").asText())));
            }
        }
        return List.copyOf(series.subList(0, many));
    }

    private static boolean reachesCommunes(Door door, String indicator) {
        return door.ask(Ask.get("/api/v1/indicators/" + indicator))
                .expect(200)
                .get("lowestLevel")
                .asText()
                .equals("COMMUNE");
    }

    /** An estimate of each, drawn at random; whatever is unusual about it is explained. */
    public static ArrayNode drawn(List<StatedSeries> series, Random chance) {
        ArrayNode figures = Door.JSON.createArrayNode();
        for (StatedSeries one : series) {
            figures.addObject()
                    .put("indicator", one.indicator())
                    .put("place", one.place())
                    .put("value", chance.nextInt(100))
                    .put("status", "E")
                    .put("synthetic", true)
                    .put("justification", "Số liệu thử nghiệm");
        }
        return figures;
    }
}
