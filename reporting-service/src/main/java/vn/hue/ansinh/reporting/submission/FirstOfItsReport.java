package vn.hue.ansinh.reporting.submission;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** The first version of a report was to be compared with the one before. */
class FirstOfItsReport extends Refusal {

    FirstOfItsReport() {
        super(
                404,
                "not-found",
                Text.of("Trước bản đầu tiên không có bản nào.", "No version comes before the first."),
                Text.of(
                        "So sánh một bản sau, hoặc nêu bản kia trong from.",
                        "Compare a later one, or name the other version in from."));
    }
}
