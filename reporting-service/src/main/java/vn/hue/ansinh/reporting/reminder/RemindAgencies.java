package vn.hue.ansinh.reporting.reminder;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom to remind of one duty in one period.
 *
 * @param agencies all who owe it when left out
 * @param overdue true: only those who are late; false: only those who are not
 */
record RemindAgencies(
        @NotBlank @Size(max = 60) String duty,
        @NotNull @Pattern(regexp = "[0-9]{4}") String period,
        @Nullable @Size(max = 200) List<@NotBlank @Size(max = 60) String> agencies,
        @Nullable Boolean overdue,
        @Nullable @Size(max = 2000) String note) {

    String[] agencyCodes() {
        return agencies == null ? new String[0] : agencies.toArray(String[]::new);
    }
}
