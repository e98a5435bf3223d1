package vn.hue.ansinh.reporting.consolidation;

import java.util.List;
import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** Since the draft was opened another version counts somewhere, or somebody stands otherwise than it says. */
public class DraftOvertaken extends Refusal {

    DraftOvertaken(List<String> obligations) {
        super(
                409,
                "draft-overtaken",
                Text.of(
                        "Từ khi lập dự thảo, báo cáo hoặc nghĩa vụ báo cáo của một số cơ quan đã thay đổi.",
                        "What some agencies have reported, or owe, has changed since the draft was opened."),
                Text.of(
                        "Lập lại bản tổng hợp rồi phát hành; ghi chú về điểm không đổi được giữ.",
                        "Open it anew, then issue; notes on what is the same are kept."));
        with("obligations", obligations);
    }
}
