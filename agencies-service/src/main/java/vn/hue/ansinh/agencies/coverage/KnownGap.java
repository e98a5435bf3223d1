package vn.hue.ansinh.agencies.coverage;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.kit.table.CsvTable;

/** A row of the table {@code known-gaps.csv}: what a reader of the Plan sees and no query can. */
@JsonNaming(SnakeCaseStrategy.class)
record KnownGap(
        String subjectKind,
        String subject,
        String gap,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String section,
        String noteVi,
        String noteEn) {
    private static final List<KnownGap> ALL = CsvTable.read("plan-data/known-gaps.csv", KnownGap.class);

    static List<CoverageView.Gap> on(LocalDate day) {
        return ALL.stream()
                .filter(gap -> !day.isBefore(gap.validFrom))
                .filter(gap -> gap.validTo == null || !day.isAfter(gap.validTo))
                .map(gap -> new CoverageView.Gap(
                        gap.subjectKind, gap.subject, gap.gap, gap.section, Text.of(gap.noteVi, gap.noteEn)))
                .toList();
    }
}
