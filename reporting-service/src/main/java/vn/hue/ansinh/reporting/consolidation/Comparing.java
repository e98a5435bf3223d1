package vn.hue.ansinh.reporting.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.InvalidParameter;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;

/** Holds a consolidation against an earlier one of the same duty and years. */
@ApplicationScoped
class Comparing {
    private final Consolidations consolidations;

    Comparing(Consolidations consolidations) {
        this.consolidations = consolidations;
    }

    /** @param with the other one; the issue before by default */
    @Transactional
    Changes compare(UUID id, @Nullable UUID with) {
        Consolidation after = consolidations.toRead(id);
        Consolidation before = with == null
                ? consolidations.issuedBefore(after).orElseThrow(() -> neverIssued(id))
                : consolidations.toRead(with);
        if (!before.isOfTheSame(after)) {
            throw new InvalidParameter(
                    "with",
                    Text.of(
                            "Chọn bản tổng hợp của cùng chế độ báo cáo và cùng kỳ.",
                            "Choose a consolidation of the same duty and years."));
        }
        return Changes.between(before, after);
    }

    private static NotFound neverIssued(UUID id) {
        return new NotFound(
                Text.of("bản phát hành trước của bản tổng hợp", "issue before consolidation"), id.toString());
    }
}
