package vn.hue.ansinh.endtoend.committees;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import vn.hue.ansinh.endtoend.door.Answer;
import vn.hue.ansinh.endtoend.door.Ask;
import vn.hue.ansinh.endtoend.door.Door;
import vn.hue.ansinh.endtoend.door.UnexpectedAnswer;
import vn.hue.ansinh.endtoend.figures.StatedSeries;

/**
 * The committees of communes, which owe nothing by the Plan, given the yearly report of one year: each is set up, assigned
 * and told to state its own commune's figures through the interface that administrators have. Other years know nothing of
 * them.
 */
record Committees(Door door, int year, List<String> indicators) {
    private static final String ADMINISTRATOR = "ansinh-admin";

    /** One committee, with the place that it answers for. */
    record Committee(String code, String place) {}

    /** @param many of the indicators that are kept by commune, the first ones */
    static Committees of(Door door, int year, int many) {
        return new Committees(
                door,
                year,
                door.all(Ask.get("/api/v1/indicators")).stream()
                        .filter(indicator ->
                                indicator.get("lowestLevel").asText().equals("COMMUNE"))
                        .map(indicator -> indicator.get("code").asText())
                        .limit(many)
                        .toList());
    }

    /** The first ones by the code of their commune. */
    List<Committee> first(int many) throws InterruptedException, ExecutionException {
        List<JsonNode> communes = door.all(Ask.get("/api/v1/places?level=COMMUNE&on=" + year + "-06-30")).stream()
                .limit(many)
                .toList();
        ManyReports.together(
                communes.stream().<Runnable>map(commune -> () -> setUp(commune)).toList());
        return communes.stream()
                .map(commune -> new Committee(code(commune), commune.get("id").asText()))
                .toList();
    }

    private String code(JsonNode commune) {
        return "UBND-" + commune.get("code").asText() + "-" + year;
    }

    private void setUp(JsonNode commune) {
        String code = code(commune);
        ObjectNode agency = inForce()
                .put("officialName", "Ủy ban nhân dân " + commune.get("name").asText())
                .put("type", "COMMUNE_PEOPLES_COMMITTEE")
                .put("level", "COMMUNE")
                .put("parent", "UBND-" + commune.get("parent").asText().replaceFirst("@.*", ""))
                .put("place", commune.get("id").asText())
                .put("reportsVia", "SLDTBXH");
        agency.putObject("name")
                .put("vi", "UBND " + commune.get("name").asText())
                .put("en", "People's Committee of " + commune.get("name").asText());
        put("/api/v1/agencies/" + code, agency);
        assign(code, "DUTY", "R-02");
        indicators.forEach(indicator -> assign(code, "INDICATOR", indicator));
    }

    private void assign(String agency, String kind, String subject) {
        put(
                "/api/v1/assignments/" + agency + "." + subject + ".REPORT",
                inForce()
                        .put("agency", agency)
                        .put("subjectKind", kind)
                        .put("subject", subject)
                        .put("role", "REPORT"));
    }

    private ObjectNode inForce() {
        return Door.JSON.createObjectNode().put("validFrom", year + "-01-01").put("validTo", year + "-12-31");
    }

    private void put(String path, ObjectNode body) {
        Ask put =
                new Ask("PUT", path, Optional.of(ADMINISTRATOR), Optional.empty(), Optional.empty(), Optional.of(body));
        Answer answer = door.ask(put);
        // Said again after a lost answer it is so already.
        if (answer.status() != 201 && answer.status() != 200) {
            throw new UnexpectedAnswer(path + " was refused with " + answer.status() + ": " + answer.body());
        }
    }

    /** What a committee states, the same each time. */
    ArrayNode figures(Committee committee) {
        return StatedSeries.drawn(
                indicators.stream()
                        .map(indicator -> new StatedSeries(indicator, committee.place()))
                        .toList(),
                new Random(committee.code().hashCode()));
    }
}
