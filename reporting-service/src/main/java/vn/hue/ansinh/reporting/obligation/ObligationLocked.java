package vn.hue.ansinh.reporting.obligation;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.kit.time.Zones;

/** The time in which the report could be written is over. */
public class ObligationLocked extends Refusal {

    ObligationLocked(Obligation obligation) {
        super(
                409,
                "report-locked",
                Text.of(
                        "Báo cáo đã khóa từ " + lockedAt(obligation) + ".",
                        "The report has been locked since " + lockedAt(obligation) + "."),
                Text.of(
                        "Xin gia hạn tại /api/v1/obligations/{id}/extensions.",
                        "Ask for an extension at /api/v1/obligations/{id}/extensions."));
        with("lockReason", "LOCK_DATE_PASSED");
        with("allowedTransitions", List.of());
    }

    private static OffsetDateTime lockedAt(Obligation obligation) {
        return Objects.requireNonNull(obligation.lockAt()).atZone(Zones.VIETNAM).toOffsetDateTime();
    }
}
