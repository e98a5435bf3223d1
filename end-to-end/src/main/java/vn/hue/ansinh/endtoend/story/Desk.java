package vn.hue.ansinh.endtoend.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hue.ansinh.endtoend.door.Answer;
import vn.hue.ansinh.endtoend.door.Ask;
import vn.hue.ansinh.endtoend.door.Door;

/**
 * The yearly report of one agency in the hands of its officer, its approver and the reviewer. Each step looks first at
 * how far the report is, and carries a key made of what it does to which version: repeating a step changes nothing.
 *
 * @param obligation what the report answers, such as {@code R-02.2023.SYT}
 */
public record Desk(Door door, String obligation, String officer, String approver) {
    private static final String REPORTS = "/api/v1/reports";
    private static final String REVIEWER = "sldtbxh-reviewer";

    /** People of the agency do both. */
    public static Desk of(Door door, String obligation) {
        String agency = agencyOf(obligation).toLowerCase(Locale.ROOT);
        return new Desk(door, obligation, agency + "-officer", agency + "-approver");
    }

    /** The agency's own system writes; a person signs off, as no machine may. */
    public static Desk ofMachine(Door door, String obligation) {
        String agency = agencyOf(obligation).toLowerCase(Locale.ROOT);
        return new Desk(door, obligation, agency + "-machine", agency + "-approver");
    }

    public String agency() {
        return agencyOf(obligation);
    }

    public Optional<JsonNode> report() {
        List<JsonNode> found =
                door.all(Ask.get(REPORTS + "?obligation=" + obligation).as(officer));
        return found.stream().findFirst();
    }

    public String status() {
        return report().map(report -> report.get("status").asText()).orElse("NONE");
    }

    /** Drafts, as far as nobody has. */
    public void draft(ArrayNode figures, String results) {
        if (report().isEmpty()) {
            ObjectNode content = content(figures, results).put("obligation", obligation);
            door.ask(Ask.post(REPORTS, key("draft", "first"), content).as(officer))
                    .expect(201);
        }
    }

    /** Signs off, as far as nobody has. */
    public void submit() {
        if (Set.of("DRAFT", "RETURNED", "AMENDMENT").contains(status())) {
            step("submission", approver, Optional.empty());
        }
    }

    /** Corrects a report that came back, or one that was opened to be written anew. */
    public void rewrite(ArrayNode figures, String results) {
        if (Set.of("RETURNED", "AMENDMENT").contains(status())) {
            step("", officer, Optional.of(content(figures, results)));
        }
    }

    public void returnWith(String reason) {
        if (status().equals("SUBMITTED")) {
            step("return", REVIEWER, Optional.of(Door.JSON.createObjectNode().put("reason", reason)));
        }
    }

    /** Opens an accepted report, to write it anew. */
    public void amend(String reason) {
        if (status().equals("ACCEPTED")) {
            step("amendment", approver, Optional.of(Door.JSON.createObjectNode().put("reason", reason)));
        }
    }

    public void accept() {
        if (status().equals("SUBMITTED")) {
            step("acceptance", REVIEWER, Optional.empty());
        }
    }

    /** The signed receipt of the last submitted version. */
    public JsonNode receipt() {
        JsonNode report = report().orElseThrow();
        return door.ask(Ask.get(pathOf(report) + "/versions/"
                                + report.get("version").asInt() + "/receipt")
                        .as(officer))
                .expect(200);
    }

    private void step(String step, String account, Optional<ObjectNode> content) {
        String path = pathOf(report().orElseThrow());
        Answer read = door.ask(Ask.get(path).as(account));
        String tag = read.tag().orElseThrow();
        Ask put = Ask.put(step.isEmpty() ? path : path + "/" + step, key(step, tag), tag)
                .as(account);
        door.ask(content.map(put::saying).orElse(put)).expect(200);
    }

    private String key(String step, String tag) {
        byte[] deed = (obligation + " " + step + " " + tag).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(deed).toString();
    }

    private static String pathOf(JsonNode report) {
        return REPORTS + "/" + report.get("id").asText();
    }

    private static ObjectNode content(ArrayNode figures, String results) {
        ObjectNode content = Door.JSON.createObjectNode();
        content.set("figures", figures);
        content.putObject("narrative").put("results", results);
        content.put("incomplete", "Các chỉ tiêu còn lại chưa có số liệu được công bố.");
        return content;
    }

    private static String agencyOf(String obligation) {
        return obligation.substring(obligation.lastIndexOf('.') + 1);
    }
}
