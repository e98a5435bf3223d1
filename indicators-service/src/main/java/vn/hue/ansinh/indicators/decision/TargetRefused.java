package vn.hue.ansinh.indicators.decision;

import java.time.LocalDate;
import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** The history of a target is never rewritten: a revision comes after the ones that are there, and says one thing. */
class TargetRefused extends Refusal {

    private TargetRefused(Text detail, Text hint) {
        super(409, "target-history", detail, hint);
    }

    static TargetRefused notAfter(LocalDate latest) {
        return new TargetRefused(
                Text.of("Đã có mục tiêu từ ngày " + latest + ".", "There is a target from " + latest + " on."),
                Text.of("Chọn ngày hiệu lực sau ngày đó.", "Take a day after that one."));
    }

    /** Only the last one can be ended: the others end where they are followed. */
    static TargetRefused followed(LocalDate by) {
        return new TargetRefused(
                Text.of(
                        "Mục tiêu này đã được thay từ ngày " + by + ".",
                        "This target is followed by another one from " + by + " on."),
                Text.of("Chấm dứt mục tiêu có hiệu lực từ ngày đó.", "End the one that holds from that day."));
    }

    static TargetRefused endsBefore(LocalDate validFrom) {
        return new TargetRefused(
                Text.of(
                        "Ngày cuối trước ngày hiệu lực " + validFrom + ".",
                        "The last day lies before the first one, " + validFrom + "."),
                Text.of("Chọn ngày cuối từ ngày đó trở đi.", "Take that day or a later one."));
    }

    static TargetRefused gap(int next) {
        return new TargetRefused(
                Text.of("Mục tiêu tiếp theo có số " + next + ".", "The next target has number " + next + "."),
                Text.of("Dùng số " + next + ".", "Use number " + next + "."));
    }
}
