package vn.hue.ansinh.reporting;

import static vn.hue.ansinh.reporting.Ask.says;
import static vn.hue.ansinh.reporting.Ask.sends;
import static vn.hue.ansinh.reporting.HealthReports.INSURANCE;
import static vn.hue.ansinh.reporting.HealthReports.aDraft;
import static vn.hue.ansinh.reporting.HealthReports.aSubmittedReport;
import static vn.hue.ansinh.reporting.HealthReports.of;
import static vn.hue.ansinh.reporting.Party.REPORTS;

import java.util.UUID;

/** How each operation is asked, on a fresh report or record in the state that it takes. */
final class Asks {
    private static final String FORM_WORKBOOK = "/api/v1/obligations/R-02.2023.SYT/form/workbook";
    private static final String CONSOLIDATIONS = "/api/v1/consolidations";
    private static final String R_02_OF_2023 = "{\"duty\": \"R-02\", \"period\": \"2023\"}";

    private Asks() {}

    static Ask about(String operation) {
        return switch (operation) {
            case "listDuties" -> caller -> caller.get("/api/v1/duties");
            case "listDutyRules" -> caller -> caller.get("/api/v1/duties/R-02/rules");
            case "listOccasions" -> caller -> caller.get("/api/v1/duties/R-05/dates");
            case "setDutyRule" ->
                caller -> caller.contentType("application/json")
                        .body("{\"due\": {\"kind\": \"EVENT\", \"roll\": \"NONE\"}, \"effectiveFrom\": \"2024-01-01\","
                                + " \"reason\": \"Thử\"}")
                        .put("/api/v1/duties/R-02/rule");
            case "setOccasionDate" ->
                caller -> caller.contentType("application/json")
                        .body("{\"day\": \"2023-12-31\", \"reason\": \"Sơ kết\"}")
                        .put("/api/v1/duties/R-05/dates/Y2");
            case "requestReports" ->
                caller -> says(caller, "{\"day\": \"2023-12-31\", \"reason\": \"Lũ\"}")
                        .post("/api/v1/duties/R-03/requests");
            case "listObligations" -> caller -> caller.get("/api/v1/obligations?period=2023&agency=SYT");
            case "getObligation" -> caller -> caller.get("/api/v1/obligations/R-02.2023.SYT");
            case "previewObligations" ->
                caller -> caller.contentType("application/json").body("""
                    {"effectiveOn": "2027-01-01", "kind": "MERGE", "predecessors": ["SYT"],
                     "successors": ["SGDDT"], "scopeKind": "ALL", "scope": []}
                    """).post("/api/v1/obligations/previews");
            case "getBoard" -> caller -> caller.get("/api/v1/board?duty=R-02&period=2023");
            case "listConsolidations" -> caller -> caller.get(CONSOLIDATIONS);
            case "openConsolidation",
                    "getConsolidation",
                    "noteOnConsolidation",
                    "issueConsolidation",
                    "compareConsolidations",
                    "getConsolidationWorkbook",
                    "getConsolidationDocument" -> DecisionAsks.onAnAcceptedReport(operation);
            case "listReports" -> caller -> caller.get(REPORTS);
            case "listReceiptKeys" -> caller -> caller.get("/api/v1/receipt-keys");
            case "listDeadLetters" -> caller -> caller.get("/api/v1/operations/reporting/dead-letters");
            case "listRefusedStepsOfService" -> caller -> caller.get("/api/v1/operations/reporting/refused-steps");
            case "listCopies" -> caller -> caller.get("/api/v1/operations/reporting/copies");
            case "rebuildCopy" ->
                caller -> caller.contentType("application/json")
                        .body("{\"topic\": \"nothing.known\"}")
                        .post("/api/v1/operations/reporting/copy-rebuilds");
            case "listExtensions" -> caller -> caller.get("/api/v1/obligations/R-02.2023.SYT/extensions");
            case "requestExtension" ->
                caller -> says(caller, "{\"reason\": \"Bão\", \"until\": \"2023-12-05\"}")
                        .post("/api/v1/obligations/R-02.2023.SYT/extensions");
            case "decideExtension" ->
                caller -> caller.contentType("application/json")
                        .body("{\"outcome\": \"DENIED\", \"reason\": \"Không\"}")
                        .put("/api/v1/obligations/R-02.2023.SYT/extensions/" + UUID.randomUUID() + "/decision");
            case "getRuling" -> caller -> caller.get("/api/v1/obligations/R-02.2023.SYT/ruling");
            case "setRuling" ->
                caller -> caller.contentType("application/json")
                        .body("{\"exempt\": true, \"reason\": \"Giải thể\"}")
                        .put("/api/v1/obligations/R-02.2023.SYT/ruling");
            case "listReminders" -> caller -> caller.get("/api/v1/reminders?agency=SYT");
            case "remindAgencies" -> caller -> says(caller, R_02_OF_2023).post("/api/v1/reminders");
            case "listTrail" -> caller -> caller.get("/api/v1/audit");
            case "listRefusedSteps" -> caller -> caller.get("/api/v1/audit/refusals");
            case "listSealedSteps" -> caller -> caller.get("/api/v1/audit/records");
            case "checkTrail" -> caller -> caller.get("/api/v1/audit/check");
            case "getDeadlineCalendar" -> caller -> caller.get("/api/v1/obligations/calendar?agency=SYT");
            case "getForm" -> caller -> caller.get("/api/v1/obligations/R-02.2023.SYT/form");
            case "getPublicTimeliness" -> caller -> caller.get("/public/v1/agencies/SYT/timeliness?year=2023");
            case "getFormWorkbook" -> caller -> caller.get(FORM_WORKBOOK);
            case "draftReportFromWorkbook" -> caller -> sends(caller, "").post(FORM_WORKBOOK);
            case "getTimeliness" -> caller -> caller.get("/api/v1/timeliness?year=2023");
            case "replayDeadLetters" -> caller -> caller.post("/api/v1/operations/reporting/dead-letter-replays");
            case "listObstacles" -> caller -> caller.get(Obstructions.OBSTACLES);
            case "raiseObstacle" ->
                caller -> says(caller, Obstructions.MISSING_LIST).post(Obstructions.OBSTACLES);
            case "getObstacle", "triageObstacle", "escalateObstacle", "decideObstacle", "closeObstacle" ->
                DecisionAsks.onAnObstacle(operation);
            case "listExplanationRequests" -> caller -> caller.get(Obstructions.EXPLANATIONS);
            case "requestExplanation" ->
                caller -> says(caller, Obstructions.QUESTION).post(Obstructions.EXPLANATIONS);
            case "getExplanationRequest", "answerExplanation", "acceptExplanation", "returnExplanation" ->
                DecisionAsks.onAnExplanation(operation);
            case "draftReport" -> caller -> says(caller, of(2023, INSURANCE)).post(REPORTS);
            case "rewriteReport", "submitReport", "rewriteReportFromWorkbook", "attachFile", "removeAttachment" ->
                ReportAsks.onADraft(operation, REPORTS + "/" + aDraft());
            case "getAttachment" -> ReportAsks.onASubmittedFile();
            default -> ReportAsks.onASubmittedReport(operation, REPORTS + "/" + aSubmittedReport());
        };
    }
}
