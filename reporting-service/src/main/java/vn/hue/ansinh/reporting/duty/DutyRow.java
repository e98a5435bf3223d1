package vn.hue.ansinh.reporting.duty;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code duties.csv}; several values in one cell stand between bars. */
record DutyRow(
        String code,
        @JsonProperty("name_vi") String nameVi,
        @JsonProperty("name_en") String nameEn,
        String product,
        @JsonProperty("due_rule") DueRule.Kind dueRule,
        @JsonProperty("due_date") @Nullable LocalDate dueDate,
        @JsonProperty("due_month") @Nullable Integer dueMonth,
        @JsonProperty("due_day") @Nullable Integer dueDay,
        @JsonProperty("first_year") @Nullable Integer firstYear,
        @JsonProperty("last_year") @Nullable Integer lastYear,
        @JsonProperty("after_years") @Nullable String afterYears,
        DueRule.@Nullable Boundary boundary,
        DueRule.Roll roll,
        @JsonProperty("lock_after_days") @Nullable Integer lockAfterDays,
        @Nullable String via,
        @JsonProperty("decree09_type") @Nullable String decree09Type,
        @JsonProperty("period_covered_en") @Nullable String periodCovered,
        @JsonProperty("data_cut_off") @Nullable String dataCutOff,
        @JsonProperty("legal_reference") @Nullable String legalReference,
        String section,
        @Nullable String outline) {

    DueRule due() {
        return new DueRule(
                dueRule, dueDate, dueMonth, dueDay, firstYear, lastYear, years(), boundary, roll, lockAfterDays);
    }

    List<String> chapters() {
        return outline == null ? List.of() : List.of(outline.split("\\|"));
    }

    private List<Integer> years() {
        return afterYears == null
                ? List.of()
                : Arrays.stream(afterYears.split("\\|")).map(Integer::valueOf).toList();
    }
}
