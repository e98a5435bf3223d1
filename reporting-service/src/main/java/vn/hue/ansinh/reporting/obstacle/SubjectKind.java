package vn.hue.ansinh.reporting.obstacle;

import java.util.List;
import vn.hue.ansinh.kit.problem.FieldError;
import vn.hue.ansinh.kit.problem.InvalidFields;
import vn.hue.ansinh.kit.problem.Text;

/** What of the Plan is held up. */
public enum SubjectKind {
    AREA("unknown-area", Text.of("lĩnh vực", "area"), "policy-areas"),
    INDICATOR("unknown-indicator", Text.of("chỉ tiêu", "indicator"), "indicators"),
    TASK("unknown-task", Text.of("nhiệm vụ", "task"), "tasks");

    private final String code;
    private final Text word;
    private final String list;

    SubjectKind(String code, Text word, String list) {
        this.code = code;
        this.word = word;
        this.list = list;
    }

    InvalidFields unknown(String subject) {
        return new InvalidFields(List.of(new FieldError(
                "/subject",
                code,
                Text.of(
                        "Không có " + word.vi() + " " + subject + ".",
                        "There is no " + word.en() + " " + subject + "."),
                Text.of("Xem mã tại /api/v1/" + list + ".", "See the codes at /api/v1/" + list + "."))));
    }
}
