package vn.hue.ansinh.reporting;

import static vn.hue.ansinh.reporting.Ask.says;
import static vn.hue.ansinh.reporting.Ask.sends;
import static vn.hue.ansinh.reporting.HealthReports.OTHER_FIGURES;
import static vn.hue.ansinh.reporting.HealthReports.aDraft;
import static vn.hue.ansinh.reporting.Party.REPORTS;
import static vn.hue.ansinh.reporting.Party.approverOf;
import static vn.hue.ansinh.reporting.Party.officerOf;

import java.util.UUID;
import vn.hue.ansinh.reporting.inspection.SomeFiles;

/** How the steps of a report are asked. */
final class ReportAsks {
    private ReportAsks() {}

    static Ask onADraft(String operation, String report) {
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

    static Ask onASubmittedFile() {
        String report = REPORTS + "/" + aDraft();
        String file = anAttachmentOf(report);
        approverOf("SYT")
                .submits(report.substring(REPORTS.length() + 1), "\"v2\"")
                .then()
                .statusCode(200);
        return caller -> caller.get(report + "/attachments/" + file);
    }

    static Ask onASubmittedReport(String operation, String report) {
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
}
