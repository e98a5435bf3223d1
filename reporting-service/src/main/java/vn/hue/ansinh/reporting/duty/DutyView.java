package vn.hue.ansinh.reporting.duty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;

/** A duty as it is shown. */
public record DutyView(
        String code,
        Text name,
        String product,
        DueRule due,
        List<String> recipients,
        @Nullable String via,
        @Nullable String decree09Type,
        @Nullable String legalReference,
        String section) {}
