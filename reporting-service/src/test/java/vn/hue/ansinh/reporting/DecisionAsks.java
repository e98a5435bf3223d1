package vn.hue.ansinh.reporting;

import static vn.hue.ansinh.reporting.Ask.says;
import static vn.hue.ansinh.reporting.HealthReports.anAcceptedReport;
import static vn.hue.ansinh.reporting.Party.reviewer;

import java.util.UUID;

/** How what is decided beside reports is asked. */
final class DecisionAsks {
    private static final String CONSOLIDATIONS = "/api/v1/consolidations";
    private static final String R_02_OF_2023 = "{\"duty\": \"R-02\", \"period\": \"2023\"}";

    private DecisionAsks() {}

    static Ask onAnAcceptedReport(String operation) {
        anAcceptedReport();
        if (operation.equals("openConsolidation")) {
            return caller -> says(caller, R_02_OF_2023).post(CONSOLIDATIONS);
        }
        String id = reviewer()
                .says(R_02_OF_2023)
                .header("Idempotency-Key", UUID.randomUUID())
                .post(CONSOLIDATIONS)
                .path("id");
        return switch (operation) {
            case "getConsolidationWorkbook" -> caller -> caller.get(CONSOLIDATIONS + "/" + id + "/workbook");
            case "getConsolidationDocument" -> caller -> caller.get(CONSOLIDATIONS + "/" + id + "/document");
            case "compareConsolidations" -> caller -> caller.get(CONSOLIDATIONS + "/" + id + "/difference?with=" + id);
            case "noteOnConsolidation" ->
                caller -> says(caller, "{\"outcome\": \"NOTED\", \"text\": \"Đã đôn đốc\"}")
                        .header("If-Match", "\"v1\"")
                        .put(CONSOLIDATIONS + "/" + id + "/notes/R-02.2023.SGDDT");
            case "issueConsolidation" ->
                caller -> caller.header("If-Match", "\"v1\"").put(CONSOLIDATIONS + "/" + id + "/issuance");
            default -> caller -> caller.get(CONSOLIDATIONS + "/" + id);
        };
    }

    static Ask onAnObstacle(String operation) {
        return switch (operation) {
            case "triageObstacle" -> steps(Obstructions.anOpenObstacle(), 1, "triage");
            case "escalateObstacle" -> steps(Obstructions.aTriagedObstacle(), 2, "escalation");
            case "decideObstacle" -> steps(Obstructions.anEscalatedObstacle(), 3, "decision");
            case "closeObstacle" -> steps(Obstructions.aDecidedObstacle(), 4, "closure");
            default -> {
                String id = Obstructions.anOpenObstacle();
                yield caller -> caller.get(Obstructions.OBSTACLES + "/" + id);
            }
        };
    }

    private static Ask steps(String id, int version, String step) {
        return caller -> says(caller, Obstructions.WHY)
                .header("If-Match", "\"v" + version + "\"")
                .put(Obstructions.OBSTACLES + "/" + id + "/" + step);
    }

    static Ask onAnExplanation(String operation) {
        String asked = Obstructions.EXPLANATIONS + "/" + Obstructions.aQuestion();
        if (operation.equals("answerExplanation")) {
            return caller -> says(caller, Obstructions.ANSWER)
                    .header("If-Match", "\"v1\"")
                    .put(asked + "/answer");
        }
        String answered = Obstructions.EXPLANATIONS + "/" + Obstructions.anAnswer();
        return switch (operation) {
            case "acceptExplanation" ->
                caller -> caller.header("If-Match", "\"v2\"").put(answered + "/acceptance");
            case "returnExplanation" ->
                caller -> says(caller, Obstructions.NOT_ENOUGH)
                        .header("If-Match", "\"v2\"")
                        .put(answered + "/return");
            default -> caller -> caller.get(asked);
        };
    }
}
