package vn.hue.ansinh.reporting.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.InvalidFields;
import vn.hue.ansinh.kit.problem.Text;

/**
 * Asks agencies to report by a day.
 *
 * @param period the year that is reported on; that of the day when left out
 * @param agencies whom it is asked of; all who have the duty when left out
 */
record RequestReports(
        @NotNull LocalDate day,
        @Nullable @Pattern(regexp = "[0-9]{4}") String period,
        @Nullable @Size(min = 1, max = 200) List<@NotBlank @Size(max = 60) String> agencies,
        @NotBlank @Size(max = 2000) String reason) {
    private static final int FARTHEST_BACK = 10;

    /** @throws InvalidFields for a year after that of the day, or long before it */
    String year() {
        int last = day.getYear();
        if (period == null) {
            return String.valueOf(last);
        }
        int asked = Integer.parseInt(period);
        if (asked > last || asked < last - FARTHEST_BACK) {
            throw InvalidFields.one(
                    "/period",
                    "period-out-of-range",
                    Text.of(
                            "Kỳ báo cáo không hợp lệ: " + period + ".",
                            "This year cannot be asked about: " + period + "."),
                    Text.of(
                            "Chọn năm từ " + (last - FARTHEST_BACK) + " đến " + last + ".",
                            "Choose a year from " + (last - FARTHEST_BACK) + " to " + last + "."));
        }
        return period;
    }
}
