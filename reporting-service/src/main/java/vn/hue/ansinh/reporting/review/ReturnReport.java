package vn.hue.ansinh.reporting.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.FieldError;
import vn.hue.ansinh.kit.problem.InvalidFields;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.kit.time.Zones;
import vn.hue.ansinh.reporting.report.Report;
import vn.hue.ansinh.reporting.report.Return;
import vn.hue.ansinh.reporting.report.ReviewComment;

/** Asks to send a version back. */
public record ReturnReport(
        @NotBlank @Size(max = 4000) String reason,

        @Nullable LocalDate correctBy,
        @Size(max = 500) List<@NotNull @Valid ReviewComment> comments) {
    private static final int LONGEST = 90;

    Return at(Instant now) {
        return new Return(reason, correctBy, remarks(), now);
    }

    private List<ReviewComment> remarks() {
        return comments == null ? List.of() : comments;
    }

    /** @param locked whether the agency can correct nothing unless a day is named until which it may */
    void mustFit(Report report, Instant now, boolean locked) {
        List<FieldError> mistakes = new ArrayList<>();
        LocalDate today = LocalDate.ofInstant(now, Zones.VIETNAM);
        if (correctBy == null && locked) {
            mistakes.add(new FieldError(
                    "/correctBy",
                    "correct-by-needed",
                    Text.of(
                            "Báo cáo đã khóa nên cần hạn sửa.",
                            "The report is locked: a day to correct it by is needed."),
                    Text.of("Ghi ngày cuối được sửa.", "Name the last day on which it may be corrected.")));
        } else if (correctBy != null && (correctBy.isBefore(today) || correctBy.isAfter(today.plusDays(LONGEST)))) {
            mistakes.add(new FieldError(
                    "/correctBy",
                    "correct-by-out-of-range",
                    Text.of("Hạn sửa không hợp lệ: " + correctBy + ".", "This day cannot be taken: " + correctBy + "."),
                    Text.of(
                            "Chọn từ " + today + " đến " + today.plusDays(LONGEST) + ".",
                            "Choose a day from " + today + " to " + today.plusDays(LONGEST) + ".")));
        }
        for (int at = 0; at < remarks().size(); at++) {
            if (!Pointer.leads(report.lastSubmitted(), remarks().get(at).pointer())) {
                mistakes.add(new FieldError(
                        "/comments/" + at + "/pointer",
                        "pointer-leads-nowhere",
                        Text.of("Bản báo cáo không có trường này.", "The version has no such field."),
                        Text.of("Ví dụ /figures/0/value, /narrative/results.", "Such as /figures/0/value.")));
            }
        }
        if (!mistakes.isEmpty()) {
            throw new InvalidFields(mistakes);
        }
    }
}
