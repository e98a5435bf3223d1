package vn.hue.ansinh.reporting.consolidation;

import java.util.UUID;
import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** Everything is as it was when the last consolidation was issued. */
public class NothingNew extends Refusal {

    NothingNew(UUID issued) {
        super(
                409,
                "nothing-new",
                Text.of(
                        "Không có gì thay đổi kể từ lần phát hành trước.",
                        "Nothing has changed since the last one was issued."),
                Text.of(
                        "Dùng bản đã phát hành nêu trong consolidation.",
                        "Use the issued one named in consolidation."));
        with("consolidation", issued);
    }
}
