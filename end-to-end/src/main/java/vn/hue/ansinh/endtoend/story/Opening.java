package vn.hue.ansinh.endtoend.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import vn.hue.ansinh.endtoend.door.Answer;
import vn.hue.ansinh.endtoend.door.Ask;
import vn.hue.ansinh.endtoend.door.Door;

/** The Plan is there, the reports are owed, and a dash is no figure. */
record Opening(Stage stage) {
    private static final int AGENCIES = 20;

    void thePlanIsThere() {
        stage.teller().step("Plan 197 is there");
        List<JsonNode> indicators = stage.door().all(Ask.get("/api/v1/indicators"));
        stage.expect("indicators", 25, indicators.size());
        stage.expect("tasks", 94, stage.door().all(Ask.get("/api/v1/tasks")).size());
        stage.expect(
                "policy areas",
                10,
                stage.door().all(Ask.get("/api/v1/policy-areas")).size());
        stage.expect("duties", 9, stage.door().all(Ask.get("/api/v1/duties")).size());
        List<JsonNode> agencies = stage.door().all(Ask.get("/api/v1/agencies?on=" + Year2023.START.toLocalDate()));
        // The 33 that the Plan names, and two departments that merged into two of them in 2025.
        stage.expect("agencies on " + Year2023.START.toLocalDate(), 35, agencies.size());
    }

    Desks whoOwesAReport() {
        stage.teller().step("Who owes the yearly report of 2023 (duty " + Desks.DUTY + ")");
        Desks desks = Desks.of(stage.door(), Year2023.YEAR, AGENCIES, owed -> stage.teller()
                .say(
                        "%-10s %-45s before %s  %s",
                        owed.get("agency").asText(),
                        owed.get("agencyName").asText(),
                        owed.get("dueAt").asText(),
                        owed.get("obligatory").asText().toLowerCase(Locale.ROOT)));
        stage.expect("agencies that report", AGENCIES, desks.all().size());
        return desks;
    }

    void aDashIsNoFigure() {
        stage.teller().step("The health officer types \"-\" where nothing occurred: refused, nothing is kept");
        JsonNode content = Door.JSON
                .createObjectNode()
                .put("obligation", Desks.DUTY + "." + Year2023.YEAR + "." + Desks.RETURNED)
                .set(
                        "figures",
                        Door.JSON
                                .createArrayNode()
                                .add(Door.JSON
                                        .createObjectNode()
                                        .put("indicator", "IND-06-01")
                                        .put("value", "-")
                                        .put("status", "E")));
        Answer refused = stage.door()
                .ask(Ask.post("/api/v1/reports", "story-2023-dash", content).as("syt-officer"));
        JsonNode error = refused.expect(422).at("/errors/0");
        stage.teller()
                .say(
                        "%s at %s: %s",
                        error.get("code").asText(),
                        error.get("pointer").asText(),
                        error.get("detail").asText());
        stage.teller().say("%s", error.get("hint").asText());
    }
}
