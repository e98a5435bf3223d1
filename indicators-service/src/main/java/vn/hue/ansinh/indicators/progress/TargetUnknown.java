package vn.hue.ansinh.indicators.progress;

import java.time.LocalDate;
import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** The indicator had no target of that number at that moment. */
class TargetUnknown extends Refusal {

    TargetUnknown(String indicator, int seq) {
        this(
                Text.of(
                        "Chỉ tiêu " + indicator + " không có mục tiêu số " + seq + " tại thời điểm đó.",
                        "The indicator " + indicator + " had no target number " + seq + " at that moment."),
                Text.of(
                        "Xem targets của chỉ tiêu, hoặc chọn asOf muộn hơn.",
                        "See the targets of the indicator, or choose a later asOf."));
    }

    /** It is known and comes into force on that day. */
    static TargetUnknown until(LocalDate day, String indicator, int seq) {
        return new TargetUnknown(
                Text.of(
                        "Mục tiêu số " + seq + " của chỉ tiêu " + indicator + " chỉ có hiệu lực từ ngày " + day + ".",
                        "Target number " + seq + " of the indicator " + indicator + " is in force from " + day
                                + " only."),
                Text.of("Có đánh giá từ ngày đó.", "There is a verdict from that day on."));
    }

    /** It was in force until that day. */
    static TargetUnknown since(LocalDate day, String indicator, int seq) {
        return new TargetUnknown(
                Text.of(
                        "Mục tiêu số " + seq + " của chỉ tiêu " + indicator + " chỉ có hiệu lực đến hết ngày " + day
                                + ".",
                        "Target number " + seq + " of the indicator " + indicator + " was in force until " + day + "."),
                Text.of("Chọn asOf đến hết ngày đó.", "Choose an asOf up to that day."));
    }

    private TargetUnknown(Text detail, Text hint) {
        super(404, "not-found", detail, hint);
    }
}
