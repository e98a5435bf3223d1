package vn.hue.ansinh.reporting.consolidation;

import java.util.List;
import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** Since the draft was opened another version counts somewhere, or something has come in that it calls missing. */
public class DraftOvertaken extends Refusal {

    DraftOvertaken(List<String> obligations) {
        super(
                409,
                "draft-overtaken",
                Text.of(
                        "Từ khi lập dự thảo, có báo cáo đã được nộp, duyệt, trả lại hoặc sửa đổi.",
                        "Reports were handed in, accepted, returned or amended since the draft was opened."),
                Text.of(
                        "Lập lại bản tổng hợp rồi phát hành; ghi chú về điểm không đổi được giữ.",
                        "Open it anew, then issue; notes on what is the same are kept."));
        with("obligations", obligations);
    }
}
