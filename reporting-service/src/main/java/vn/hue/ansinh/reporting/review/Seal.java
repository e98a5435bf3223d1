package vn.hue.ansinh.reporting.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.figure.CanonicalJson;
import vn.hue.ansinh.reporting.report.Return;
import vn.hue.ansinh.reporting.report.ReviewComment;

/** The hash of a decision's words, for the trail. */
public final class Seal {
    private Seal() {}

    private record Words(String reason, @Nullable String correctBy, List<ReviewComment> comments) {}

    public static String of(Return why) {
        LocalDate correctBy = why.correctBy();
        return CanonicalJson.sha256(
                new Words(why.reason(), correctBy == null ? null : correctBy.toString(), why.comments()));
    }
}
