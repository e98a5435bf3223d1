package vn.hue.ansinh.reporting.duty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;

/**
 * A duty as it is shown.
 *
 * @param rule number of the rule in force today, which due says
 * @param dataCutOff the day of the year, {@code MM-DD}, up to which data are counted
 */
public record DutyView(
        String code,
        Text name,
        String product,
        DueRule due,
        int rule,
        List<String> recipients,
        @Nullable String via,
        @Nullable String decree09Type,
        @Nullable String legalReference,
        String section,
        @Nullable String periodCovered,
        List<String> outline,
        @Nullable String dataCutOff) {}
