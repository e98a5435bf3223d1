package vn.hue.ansinh.reporting.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.calendar.InVietnam;

/** An obligation as everybody may see it. */
public record ObligationView(
        String id,
        String duty,
        String agency,
        @Nullable String agencyName,
        String period,
        String occasion,
        String obligatory,
        LocalDate nominalDate,
        @InVietnam Instant dueAt,
        @InVietnam @Nullable Instant extendedTo,
        @InVietnam @Nullable Instant lockAt,
        ObligationState state,
        @Nullable UUID report,
        @InVietnam @Nullable Instant firstSubmittedAt,
        @Nullable Boolean onTime,
        List<String> transferredTo,
        List<String> transferredFrom) {

    static ObligationView of(Obligation obligation) {
        return new ObligationView(
                obligation.id(),
                obligation.duty(),
                obligation.agency(),
                obligation.agencyName(),
                obligation.period(),
                obligation.occasion(),
                obligation.obligatory(),
                obligation.nominalDate(),
                obligation.dueAt(),
                obligation.extendedTo(),
                obligation.lockAt(),
                obligation.state(),
                // A draft is nobody's business outside the agency, not even that there is one.
                obligation.firstSubmittedAt() == null ? null : obligation.report(),
                obligation.firstSubmittedAt(),
                obligation.onTime(),
                obligation.transferredTo(),
                obligation.transferredFrom());
    }
}
