package vn.hue.ansinh.reporting.consolidation;

import vn.hue.ansinh.kit.problem.InvalidFields;
import vn.hue.ansinh.kit.problem.Text;

/** The body names a duty or a period that there is nothing to put together for. */
final class Unfit {
    private Unfit() {}

    static InvalidFields duty(String pointer) {
        return InvalidFields.one(
                pointer,
                "unknown-duty",
                Text.of("Không có chế độ báo cáo mang mã này.", "There is no duty with this code."),
                Text.of("Dùng mã trong /api/v1/duties.", "Use a code of /api/v1/duties."));
    }

    static InvalidFields issuer() {
        return InvalidFields.one(
                "/under",
                "issuer-ended",
                Text.of(
                        "Cơ quan của bạn đã kết thúc, và không cơ quan nào một mình kế thừa chế độ báo cáo này.",
                        "Your agency is no more, and nobody alone has followed it in this duty."),
                Text.of(
                        "Dùng tài khoản của cơ quan nay tổng hợp; xem /api/v1/agency-successions.",
                        "Use an account of the agency that consolidates now; see /api/v1/agency-successions."));
    }

    static InvalidFields period() {
        return InvalidFields.one(
                "/period",
                "unknown-period",
                Text.of("Không cơ quan nào có nghĩa vụ báo cáo trong kỳ này.", "Nobody owes a report for this period."),
                Text.of("Xem /api/v1/obligations.", "See /api/v1/obligations."));
    }

    static InvalidFields upcoming() {
        return InvalidFields.one(
                "/period",
                "not-yet-owed",
                Text.of(
                        "Nghĩa vụ báo cáo của kỳ này chưa bắt đầu đối với cơ quan nào.",
                        "The obligation to report for this period has not begun for any agency yet."),
                Text.of(
                        "Tổng hợp khi đã có nghĩa vụ bắt đầu; xem /api/v1/obligations.",
                        "Put it together when one has begun; see /api/v1/obligations."));
    }

    static InvalidFields requests() {
        return InvalidFields.one(
                "/duty",
                "asked-one-by-one",
                Text.of(
                        "Báo cáo theo chế độ này được yêu cầu từng lần, mỗi lần một việc, nên không tổng hợp thành một bản.",
                        "Reports under this duty are requested one by one, each on its own matter: they are not put together."),
                Text.of(
                        "Đọc từng báo cáo, tìm qua /api/v1/obligations.",
                        "Read each of them; /api/v1/obligations lists them."));
    }

    static InvalidFields from() {
        return InvalidFields.one(
                "/from",
                "pack-years",
                Text.of(
                        "Kỳ đầu phải trước kỳ cuối, nhiều nhất 10 năm.",
                        "The first year comes before the last, at most ten years in all."),
                Text.of("Bỏ trường from nếu chỉ tổng hợp một năm.", "Leave from out for a single year."));
    }
}
