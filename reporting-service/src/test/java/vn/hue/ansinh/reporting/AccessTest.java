package vn.hue.ansinh.reporting;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.reporting.HealthReports.INSURANCE;
import static vn.hue.ansinh.reporting.HealthReports.OTHER_FIGURES;
import static vn.hue.ansinh.reporting.HealthReports.aDraft;
import static vn.hue.ansinh.reporting.HealthReports.aSubmittedReport;
import static vn.hue.ansinh.reporting.HealthReports.anAcceptedReport;
import static vn.hue.ansinh.reporting.HealthReports.of;
import static vn.hue.ansinh.reporting.Party.REPORTS;
import static vn.hue.ansinh.reporting.Party.approverOf;
import static vn.hue.ansinh.reporting.Party.officerOf;
import static vn.hue.ansinh.reporting.Party.reviewer;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hue.ansinh.kit.testing.AccessTable;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.inspection.SomeFiles;

/** Every operation by everybody, as contracts/access.csv says; each on a fresh report in the state it takes. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AccessTest extends OnRealParts {
    private static final String FORM_WORKBOOK = "/api/v1/obligations/R-02.2023.SYT/form/workbook";
    private static final String CONSOLIDATIONS = "/api/v1/consolidations";
    private static final String R_02_OF_2023 = "{\"duty\": \"R-02\", \"period\": \"2023\"}";

    static Stream<AccessTable.Cell> cells() {
        return AccessTable.of("Reporting", "Operations");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void everybodyMayDoWhatTheTableSaysAndNothingElse(AccessTable.Cell cell) {
        Ask ask = ask(cell.operation());
        String before = desk.everything();

        Response answer = ask.by(as(cell));

        assertEquals(cell.status(), answer.statusCode(), answer::asString);
        if (cell.status() >= 400) {
            assertEquals(before, desk.everything());
        }
    }

    private static Ask ask(String operation) {
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
                    "getConsolidationDocument" -> onAnAcceptedReport(operation);
            case "listReports" -> caller -> caller.get(REPORTS);
            case "listReceiptKeys" -> caller -> caller.get("/api/v1/receipt-keys");
            case "listDeadLetters" -> caller -> caller.get("/api/v1/operations/reporting/dead-letters");
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
                onAnObstacle(operation);
            case "listExplanationRequests" -> caller -> caller.get(Obstructions.EXPLANATIONS);
            case "requestExplanation" ->
                caller -> says(caller, Obstructions.QUESTION).post(Obstructions.EXPLANATIONS);
            case "getExplanationRequest", "answerExplanation", "acceptExplanation", "returnExplanation" ->
                onAnExplanation(operation);
            case "draftReport" -> caller -> says(caller, of(2023, INSURANCE)).post(REPORTS);
            case "rewriteReport", "submitReport", "rewriteReportFromWorkbook", "attachFile", "removeAttachment" ->
                onADraft(operation, REPORTS + "/" + aDraft());
            case "getAttachment" -> onASubmittedFile();
            default -> onASubmittedReport(operation, REPORTS + "/" + aSubmittedReport());
        };
    }

    private static Ask onAnAcceptedReport(String operation) {
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

    private static Ask onAnObstacle(String operation) {
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

    private static Ask onAnExplanation(String operation) {
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

    private static Ask onADraft(String operation, String report) {
        if (operation.equals("attachFile")) {
            return caller -> caller.header("Idempotency-Key", UUID.randomUUID())
                    .contentType("application/octet-stream")
                    .body(SomeFiles.aPdf())
                    .post(report + "/attachments?name=a.pdf");
        }
        if (operation.equals("removeAttachment")) {
            String file = anAttachmentOf(report);
            return caller -> caller.header("If-Match", "\"v2\"").delete(report + "/attachments/" + file);
        }
        if (operation.equals("rewriteReportFromWorkbook")) {
            return caller -> sends(caller, "\"v1\"").put(report + "/workbook");
        }
        return operation.equals("rewriteReport")
                ? caller ->
                        says(caller, OTHER_FIGURES).header("If-Match", "\"v1\"").put(report)
                : caller -> caller.header("If-Match", "\"v1\"").put(report + "/submission");
    }

    private static String anAttachmentOf(String report) {
        return officerOf("SYT")
                .attaches(report.substring(REPORTS.length() + 1), "a.pdf", SomeFiles.aPdf())
                .then()
                .statusCode(201)
                .extract()
                .path("attachments[0].id");
    }

    private static Ask onASubmittedFile() {
        String report = REPORTS + "/" + aDraft();
        String file = anAttachmentOf(report);
        approverOf("SYT")
                .submits(report.substring(REPORTS.length() + 1), "\"v2\"")
                .then()
                .statusCode(200);
        return caller -> caller.get(report + "/attachments/" + file);
    }

    private static Ask onASubmittedReport(String operation, String report) {
        return switch (operation) {
            case "getReport" -> caller -> caller.get(report);
            case "checkReport" -> caller -> caller.get(report + "/check");
            case "returnReport" ->
                caller -> says(caller, "{\"reason\": \"Thiếu số liệu\"}")
                        .header("If-Match", "\"v2\"")
                        .put(report + "/return");
            case "reviewReport" -> caller -> caller.header("If-Match", "\"v2\"").put(report + "/review");
            case "withdrawReport" ->
                caller -> says(caller, "{\"reason\": \"Nhầm\"}")
                        .header("If-Match", "\"v2\"")
                        .put(report + "/withdrawal");
            case "amendReport" ->
                caller -> says(caller, "{\"reason\": \"Nhầm\"}")
                        .header("If-Match", "\"v2\"")
                        .put(report + "/amendment");
            case "cancelAmendment" ->
                caller -> caller.header("If-Match", "\"v2\"").delete(report + "/amendment");
            case "acceptReport" -> caller -> caller.header("If-Match", "\"v2\"").put(report + "/acceptance");
            case "listReportVersions" -> caller -> caller.get(report + "/versions");
            case "getReportVersion" -> caller -> caller.get(report + "/versions/1");
            case "compareReportVersions" -> caller -> caller.get(report + "/versions/1/difference?from=1");
            case "getReceipt" -> caller -> caller.get(report + "/versions/1/receipt");
            default -> throw new IllegalStateException(operation + " is new: say here how it is asked");
        };
    }

    private static RequestSpecification as(AccessTable.Cell cell) {
        RequestSpecification anonymous = given().filter(new ContractFilter());
        return cell.token().map(anonymous.auth()::oauth2).orElse(anonymous);
    }

    private static RequestSpecification says(RequestSpecification caller, String body) {
        return caller.header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(body);
    }

    private static RequestSpecification sends(RequestSpecification caller, String tag) {
        return caller.header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", tag)
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .body(new byte[] {1, 2, 3});
    }

    private interface Ask {
        Response by(RequestSpecification caller);
    }
}
