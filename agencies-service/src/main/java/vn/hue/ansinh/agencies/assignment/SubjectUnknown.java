package vn.hue.ansinh.agencies.assignment;

import vn.hue.ansinh.kit.problem.FieldError;
import vn.hue.ansinh.kit.problem.Text;

/** Nobody can answer for what does not exist: what a subject that is not known is refused with. */
enum SubjectUnknown {
    AREA("unknown-area", Text.of("lĩnh vực", "policy area"), "/api/v1/policy-areas"),
    INDICATOR("unknown-indicator", Text.of("chỉ tiêu", "indicator"), "/api/v1/indicators"),
    TASK("unknown-task", Text.of("nhiệm vụ", "task"), "/api/v1/tasks"),
    DUTY("unknown-duty", Text.of("chế độ báo cáo", "duty"), "/api/v1/duties");

    private final String code;
    private final transient Text thing;
    private final String list;

    SubjectUnknown(String code, Text thing, String list) {
        this.code = code;
        this.thing = thing;
        this.list = list;
    }

    static FieldError error(String kind, String subject) {
        SubjectUnknown unknown = valueOf(kind);
        return new FieldError(
                "/subject",
                unknown.code,
                Text.of(
                        "Không có " + unknown.thing.vi() + " " + subject + ".",
                        "There is no " + unknown.thing.en() + " " + subject + "."),
                Text.of(
                        "Xem " + unknown.list + "; vừa tạo thì cần vài giây.",
                        "See " + unknown.list + "; one that was just created takes seconds."));
    }
}
