package vn.hue.ansinh.reporting.attachment;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** The file cannot be kept under this name. */
class NameUnfit extends Refusal {

    NameUnfit(Text why) {
        super(
                400,
                "attachment-name-unfit",
                why,
                Text.of(
                        "Đặt tên như bang-so-lieu-2023.xlsx, tối đa 150 ký tự.",
                        "Name it like bang-so-lieu-2023.xlsx, with at most 150 letters."));
        with("parameter", "name");
    }
}
