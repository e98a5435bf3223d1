package vn.hue.ansinh.indicators.indicator;

import java.time.LocalDate;
import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** Figures are pinned to the version they were measured by: versions follow each other and are never rewritten. */
class DefinitionRefused extends Refusal {

    private DefinitionRefused(Text detail, Text hint) {
        super(409, "definition-history", detail, hint);
    }

    static DefinitionRefused exists(int version) {
        return new DefinitionRefused(
                Text.of(
                        "Phiên bản " + version + " đã có nội dung khác.",
                        "Version " + version + " says something else."),
                Text.of("Thêm phiên bản tiếp theo.", "Add the next version."));
    }

    static DefinitionRefused gap(int next) {
        return new DefinitionRefused(
                Text.of("Phiên bản tiếp theo là " + next + ".", "The next version is " + next + "."),
                Text.of("Dùng số " + next + ".", "Use number " + next + "."));
    }

    static DefinitionRefused notAfter(LocalDate day) {
        return new DefinitionRefused(
                Text.of(
                        "Phiên bản trước có hiệu lực từ " + day + ".",
                        "The version before is in force from " + day + "."),
                Text.of("Chọn ngày sau ngày đó.", "Take a day after that one."));
    }
}
