package vn.hue.ansinh.reporting.attachment;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** No more goes with this report. */
class ReportFull extends Refusal {

    private ReportFull(String code, Text detail, long limit) {
        super(
                409,
                code,
                detail,
                Text.of("Gỡ tệp không còn cần rồi gửi lại.", "Remove what is no longer needed, then send it again."));
        with("limit", limit);
    }

    static ReportFull ofFiles(int limit) {
        return new ReportFull(
                "too-many-attachments",
                Text.of("Báo cáo đã có đủ " + limit + " tệp.", "The report has its " + limit + " files already."),
                limit);
    }

    static ReportFull ofBytes(long limit) {
        return new ReportFull(
                "attachments-too-large",
                Text.of(
                        "Tổng các tệp của báo cáo vượt quá " + limit + " byte.",
                        "All files of the report together would have more than " + limit + " bytes."),
                limit);
    }
}
