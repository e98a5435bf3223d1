package vn.hue.ansinh.reporting.attachment;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.reporting.inspection.FileKind;

/** Files of this kind are not taken in. */
class TypeNotTaken extends Refusal {

    TypeNotTaken(String ending) {
        super(
                422,
                "attachment-type-not-taken",
                Text.of("Không nhận tệp ." + ending + ".", "A ." + ending + " file is not taken in."),
                Text.of("Gửi một trong các loại trong endings.", "Send one of the kinds in endings."));
        with("endings", FileKind.allEndings());
    }
}
