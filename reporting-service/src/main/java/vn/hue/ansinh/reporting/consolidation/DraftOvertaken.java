package vn.hue.ansinh.reporting.consolidation;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** What the draft says is no longer what a letter of today would say. */
public class DraftOvertaken extends Refusal {

    DraftOvertaken(Overtaken overtaken) {
        super(
                409,
                "draft-overtaken",
                Text.of(
                        "Từ khi lập dự thảo, báo cáo, nghĩa vụ báo cáo, số liệu năm trước hoặc cơ quan của văn bản đã thay đổi.",
                        "Reports, obligations, figures of the year before or the agencies of the letter have changed since the draft was opened."),
                Text.of(
                        "Lập lại bản tổng hợp rồi phát hành; ghi chú về điểm không đổi được giữ.",
                        "Open it anew, then issue; notes on what is the same are kept."));
        with("obligations", overtaken.obligations());
        with("figures", overtaken.figures());
        with("agencies", overtaken.agencies());
    }
}
